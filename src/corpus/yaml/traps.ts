import type { MessageData } from '../../domain/finding.ts';
import type { yamlTrap } from '../../domain/rules/shape/yaml-trap.ts';
import { excerptOf, quotedExcerptOf, withoutQuotes } from './excerpt.ts';
import { meaningOf, numberOf } from './plain-scalar.ts';

const EXPECTED = {
  text: 'A text',
  number: 'A number',
  share: 'A share',
  boolean: 'Either true or false',
  date: 'A date',
  list: 'A list',
  fields: 'A group of fields',
} as const;
const TRUE_WORD = /^(?:yes|y|on|true)$/i;
const FALSE_WORD = /^(?:no|n|off|false)$/i;

/** What a schema expected where a value stands. `share` is a number from 0 to 1. */
export type ExpectedKind = keyof typeof EXPECTED;

/** Why a value is not of the kind that its writer meant: a message of the rule `yaml-trap`. */
export interface ScalarTrap {
  readonly messageId: keyof typeof yamlTrap.meta.messages;
  readonly data: MessageData;
}

/**
 * Explains a value that a schema refused, when YAML read it as another kind than it shows: `1.10` as a number, `no` as a text, `1,500` as
 * a text. Takes the value exactly as written, from a locator's `sourceOf`. Gives `undefined` when YAML is not the cause.
 */
export function explainScalar(sourceText: string, expected: ExpectedKind): ScalarTrap | undefined {
  const written = sourceText.trim();
  const excerpt = excerptOf(written);
  if (meaningOf(written) === 'nothing')
    return trap('empty-for-value', { expected: EXPECTED[expected], written: written === '' ? 'an empty place' : excerpt });
  if (expected === 'text') return explainForText(written, excerpt);
  if (expected === 'number' || expected === 'share') return explainForNumber(written, excerpt, expected);
  if (expected === 'boolean') return explainForBoolean(written, excerpt);
  if (expected === 'date') return explainForDate(written, excerpt);
  if (expected === 'list') return explainForList(written, excerpt);
  return explainForFields(written);
}

function explainForText(written: string, excerpt: string): ScalarTrap | undefined {
  const meaning = meaningOf(written);
  if (meaning === 'number') return trap('number-for-text', { written: excerpt, read: String(numberOf(written)) });
  if (meaning === 'boolean') return trap('word-for-text', { written: excerpt, kind: 'a yes or no' });
  if (!/^[[{]/.test(written)) return undefined;
  const kind = written.startsWith('[') ? 'a list' : 'a group of fields';
  return trap('bracket-starts-text', { written: excerpt, kind, fix: quotedExcerptOf(written) });
}

function explainForNumber(written: string, excerpt: string, expected: 'number' | 'share'): ScalarTrap | undefined {
  const inner = withoutAnyQuotes(written);
  if (inner !== written && meaningOf(inner) === 'number') return trap('text-for-number', { written: excerpt, fix: inner });
  const fix = plainNumber(inner, expected);
  return fix === undefined ? undefined : trap('number-spelling', { written: excerptOf(inner), fix });
}

/** Spells a number that people write with separators, a currency, a percent sign or a k the way that YAML reads. */
function plainNumber(text: string, expected: 'number' | 'share'): string | undefined {
  const parts = /^(?:[€$£¥]|[A-Z]{3})?\s*([-+]?\d[\d.,'’_\s]*?)\s*(%|k|K|m|M)?\s*(?:[€$£¥]|[A-Z]{3})?$/.exec(text);
  const digits = (parts?.[1] ?? '').replace(/['’_\s]/g, '');
  const unit = parts?.[2] ?? '';
  const factor = { k: 1_000, m: 1_000_000, '%': expected === 'share' ? 0.01 : 1 }[unit.toLowerCase()] ?? 1;
  const readings = readingsOf(digits).map((value) => String(Number((value * factor).toPrecision(12))));
  return readings.length === 0 ? undefined : readings.join(' or ');
}

/** `1,500` can be either of two numbers; the last separator of `1.500,25` is the decimal one. */
function readingsOf(digits: string): number[] {
  if (/^[-+]?\d+(?:\.\d+)?$/.test(digits)) return [Number(digits)];
  if (/^[-+]?\d{1,3}(?:[.,]\d{3})+$/.test(digits)) {
    const whole = Number(digits.replace(/[.,]/g, ''));
    return /^[-+]?\d+,\d+$/.test(digits) ? [whole, Number(digits.replace(',', '.'))] : [whole];
  }
  if (/^[-+]?\d{1,3}(?:\.\d{3})*,\d+$/.test(digits) || /^[-+]?\d+,\d+$/.test(digits))
    return [Number(digits.replace(/\./g, '').replace(',', '.'))];
  return /^[-+]?\d{1,3}(?:,\d{3})+\.\d+$/.test(digits) ? [Number(digits.replace(/,/g, ''))] : [];
}

function explainForBoolean(written: string, excerpt: string): ScalarTrap | undefined {
  const inner = withoutAnyQuotes(written);
  if (TRUE_WORD.test(inner)) return trap('word-for-boolean', { written: excerpt, fix: 'true' });
  return FALSE_WORD.test(inner) ? trap('word-for-boolean', { written: excerpt, fix: 'false' }) : undefined;
}

function explainForDate(written: string, excerpt: string): ScalarTrap | undefined {
  const inner = withoutQuotes(written);
  if (inner !== written) return trap('smart-quotes', { found: written.charAt(0), fix: quotedExcerptOf(inner) });
  const digits = /^(\d{4})(0[1-9]|1[0-2])([0-3]\d)$/.exec(written);
  return digits ? trap('number-for-date', { written: excerpt, fix: `"${digits[1]}-${digits[2]}-${digits[3]}"` }) : undefined;
}

function explainForList(written: string, excerpt: string): ScalarTrap | undefined {
  const entries = withoutAnyQuotes(written)
    .split(',')
    .map((entry) => entry.trim());
  if (/^[[{]/.test(written) || entries.includes('')) return undefined;
  return trap('text-for-list', { written: excerpt, fix: excerptOf(`[${entries.join(', ')}]`) });
}

function explainForFields(written: string): ScalarTrap | undefined {
  const match = /^([\w-]+)\s*(：|:)\s*(\S.*)$/.exec(written);
  if (!match) return undefined;
  const [, name = '', colon, rest] = match;
  return trap(colon === ':' ? 'colon-without-space' : 'wide-colon', { name, fix: excerptOf(`${name}: ${rest}`) });
}

function withoutAnyQuotes(text: string): string {
  return withoutQuotes(text.replace(/^(["'])(.*)\1$/s, '$2'));
}

function trap(messageId: ScalarTrap['messageId'], data: MessageData): ScalarTrap {
  return { messageId, data };
}
