import type { FieldPath, Finding } from '../domain/finding.ts';
import { isList, isObject, type Json, type JsonObject } from '../domain/json.ts';
import { findingOf } from '../domain/rules/rule.ts';
import { invalidValue } from '../domain/rules/shape/invalid-value.ts';
import { missingValue } from '../domain/rules/shape/missing-value.ts';
import { unknownField } from '../domain/rules/shape/unknown-field.ts';
import { yamlTrap } from '../domain/rules/shape/yaml-trap.ts';
import { nodeAt, type FieldNode, type ObjectNode } from '../domain/schema/outline.ts';
import { valueAt } from '../domain/shape/words.ts';
import type { ReadEntry } from './yaml/read-entry.ts';
import { explainScalar, type ExpectedKind, type ScalarTrap } from './yaml/traps.ts';

/** What schema findings are explained with. */
export interface ReadFields {
  readonly outline: ObjectNode;
  readonly data: JsonObject;
  readonly read: ReadEntry;
  /** Whether `?` may stand for a value, which some explanations advise. */
  readonly mayBeUnknown: boolean;
}

/**
 * Puts the cause in place of the consequence: a value of the wrong kind that YAML read otherwise than it shows is told as that trap,
 * and what only follows from a trap that is told already is left out. Everything else stays as it is.
 */
export function explainedByYaml(findings: readonly Finding[], fields: ReadFields): Finding[] {
  const traps = fields.read.findings.filter(({ rule }) => rule === yamlTrap.meta.id);
  return findings
    .filter((finding) => !traps.some((trap) => follows(finding, trap)))
    .map((finding) => trapBehind(finding, fields) ?? finding);
}

/** Whether two items share an id, or a span ends too early, only because part of a text was lost to a comment or a comma. */
export function hangsOnLostText({ path }: Finding, earlier: readonly Finding[]): boolean {
  return earlier.some((finding) => finding.rule === yamlTrap.meta.id && isWithin(finding.path, path));
}

/** A name in braces that is the rest of a text makes an unknown field of it, and may leave another one missing. */
function follows({ rule, messageId, path }: Finding, trap: Finding): boolean {
  if (rule !== unknownField.meta.id && isSame(path, trap.path)) return true;
  const isEmpty = rule === invalidValue.meta.id && EMPTY.includes(messageId);
  const isName = rule === unknownField.meta.id || rule === missingValue.meta.id || isEmpty;
  return isName && NAME_TRAPS.includes(trap.messageId) && isSame(path.slice(0, -1), trap.path);
}

const EMPTY: readonly string[] = ['empty', 'empty-required'];
const NAME_TRAPS: readonly string[] = [
  'question-mark',
  'comma-ends-text',
  'colon-without-space',
  'wide-colon',
  'no-break-space',
  'smart-quotes',
  'bracket-starts-text',
];

function trapBehind(finding: Finding, { outline, data, read, mayBeUnknown }: ReadFields): Finding | undefined {
  const { rule, messageId, path, file } = finding;
  if (rule !== invalidValue.meta.id || !EXPLAINABLE.includes(messageId)) return undefined;
  const value = valueAt(data, path);
  const kind = expectedKind(nodeAt(outline, path), value);
  const source = kind && read.sourceOf(path);
  const trap = source === undefined || kind === undefined ? undefined : explainScalar(source, kind);
  if (!trap || !isCure(trap, kind, mayBeUnknown)) return undefined;
  const located = read.locate(path, 'value');
  const position = located === 'unavailable' ? located : located.position;
  return findingOf(yamlTrap, trap.messageId, { file, path, position }, trap.data);
}

const EXPLAINABLE: readonly string[] = ['wrong-kind', ...EMPTY];

/** What the schema expected, where the kind of value that was read can be YAML's doing. */
function expectedKind(node: FieldNode | undefined, value: Json | undefined): ExpectedKind | undefined {
  if (!node || value === undefined) return undefined;
  const isText = typeof value === 'string';
  if (node.type === 'list')
    return isText && node.item.type === 'value' && (value.includes(',') || !node.mayBeSingle) ? 'list' : undefined;
  if (node.type === 'object') return isText && node.short !== 'step' ? 'fields' : undefined;
  if (TEXTS.includes(node.kind)) return isText || isObject(value) ? undefined : 'text';
  if (DATES.includes(node.kind)) return isList(value) || isObject(value) ? undefined : 'date';
  // An amount with its currency is a text by right; without one it was meant as a number.
  if (node.kind === 'money') return isText && /^[^a-z€$£¥]*$/i.test(value) ? 'number' : undefined;
  const kind = KINDS.get(node.kind);
  return isText || value === null ? kind : undefined;
}

const TEXTS: readonly string[] = ['line', 'text'];
const DATES: readonly string[] = ['date', 'moment'];
const KINDS: ReadonlyMap<string, ExpectedKind> = new Map([
  ['count', 'number'],
  ['scale', 'number'],
  ['quantity', 'number'],
  ['share', 'share'],
  ['flag', 'boolean'],
]);

/** An empty place is told with the name of its field instead, and a cure that would be refused in turn is none. */
function isCure({ messageId, data }: ScalarTrap, kind: ExpectedKind | undefined, mayBeUnknown: boolean): boolean {
  if (messageId === 'empty-for-value') return mayBeUnknown && data['written'] !== 'an empty place';
  return kind !== 'share' || Number(data['fix']) <= 1;
}

function isSame(path: FieldPath, other: FieldPath): boolean {
  return path.length === other.length && isWithin(path, other);
}

function isWithin(path: FieldPath, around: FieldPath): boolean {
  return around.length <= path.length && around.every((step, at) => step === path[at]);
}
