import type { MdxJsxAttributeUnion } from 'satteri';
import type { MessageData } from '../domain/finding.ts';
import type { UnsafeProseMessage } from '../domain/rules/shape/unsafe-prose.ts';
import { closest } from '../domain/shape/suggest.ts';
import { linkProblem } from './link-safety.ts';
import { excerpt } from './problem.ts';
import type { PropRule, ProseComponent } from './registry.ts';

/** Takes note of a problem of one tag; the place is the tag's. */
type ReportProp = (messageId: UnsafeProseMessage, data: MessageData) => void;

/** A value that an attribute may hold; `code` is one that would have to be run to be known. */
type PropValue = string | number | boolean | { readonly code: string };

const LITERAL_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;

/** Checks the attributes of one tag against the component's rules. */
export function checkProps(
  name: string,
  component: ProseComponent,
  attributes: readonly MdxJsxAttributeUnion[],
  report: ReportProp,
): void {
  const seen = new Set<string>();
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      report('prop-spread', { name, source: excerpt(`{${attribute.value}}`) });
      continue;
    }
    if (seen.has(attribute.name)) report('prop-repeated', { name, prop: attribute.name });
    else checkProp(name, component, attribute.name, propValue(attribute.value), report);
    seen.add(attribute.name);
  }
  for (const [prop, rule] of Object.entries(component.props)) {
    if (rule.required === true && !seen.has(prop)) report('prop-missing', { name, prop, help: rule.help });
  }
}

/** The value of an attribute as a plain literal: a text, `{3}`, `{true}`, or true when nothing is written. */
export function propValue(value: string | { readonly value: string } | null | undefined): PropValue {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value;
  const source = value.value.trim();
  if (source === 'true' || source === 'false') return source === 'true';
  return LITERAL_NUMBER.test(source) ? Number(source) : { code: source };
}

function checkProp(name: string, component: ProseComponent, prop: string, value: PropValue, report: ReportProp): void {
  const rule = Object.hasOwn(component.props, prop) ? component.props[prop] : undefined;
  if (rule === undefined) {
    reportUnknownProp(name, component, prop, report);
  } else if (typeof value === 'object') {
    report('prop-expression', { name, prop, source: excerpt(`{${value.code}}`), expected: expectedBy(rule) });
  } else {
    checkValue(name, prop, rule, value, report);
  }
}

function reportUnknownProp(name: string, component: ProseComponent, prop: string, report: ReportProp): void {
  const props = Object.keys(component.props);
  const nearest = closest(prop, props);
  if (nearest === undefined) report('unknown-prop', { name, prop: excerpt(prop), props });
  else report('misspelled-prop', { name, prop: excerpt(prop), nearest });
}

function checkValue(name: string, prop: string, rule: PropRule, value: string | number | boolean, report: ReportProp): void {
  const shown = { name, prop, value: excerpt(String(value)) };
  if (!fitsKind(rule, value)) report('prop-type', { ...shown, expected: expectedBy(rule) });
  else if (rule.kind === 'enum' && !rule.values.includes(String(value)))
    report('prop-not-listed', { ...shown, values: rule.values });
  else if (rule.kind === 'string' && String(value).length > rule.maxLength) {
    report('prop-too-long', { ...shown, size: String(value).length, limit: rule.maxLength });
  } else if (rule.kind === 'url') {
    const problem = linkProblem(String(value));
    if (problem !== undefined) report(problem.messageId, problem.data);
  }
}

function fitsKind(rule: PropRule, value: string | number | boolean): boolean {
  if (rule.kind === 'number') return typeof value === 'number' && value >= rule.min && value <= rule.max;
  if (rule.kind === 'boolean') return typeof value === 'boolean';
  if (typeof value !== 'string') return false;
  if (rule.kind === 'id') return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && value.length <= 80;
  return rule.kind !== 'string' || value.trim() !== '';
}

/** What an attribute wants, as words that can follow “must be”. */
function expectedBy(rule: PropRule): string {
  switch (rule.kind) {
    case 'number':
      return `a number from ${rule.min} to ${rule.max} in braces, as in {${rule.min}}`;
    case 'boolean':
      return '{true} or {false}';
    case 'enum':
      return `one of ${rule.values.map((value) => `"${value}"`).join(', ')}`;
    case 'id':
      return 'a name of small letters, digits and hyphens, in quotes';
    case 'url':
      return 'an address in quotes';
    case 'string':
      return `a text in quotes, at most ${rule.maxLength} characters`;
  }
}
