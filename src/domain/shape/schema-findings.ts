import type { z } from 'zod';
import type { FieldPath, Finding, MessageData } from '../finding.ts';
import type { Json, JsonObject } from '../json.ts';
import { findingOf, type MessageTemplates, type RuleWords } from '../rules/rule.ts';
import { impossibleDate } from '../rules/shape/impossible-date.ts';
import { invalidValue } from '../rules/shape/invalid-value.ts';
import { missingValue } from '../rules/shape/missing-value.ts';
import { unknownField } from '../rules/shape/unknown-field.ts';
import { contentTypes, type ContentType } from '../schema/index.ts';
import { nodeAt, outlineOf, type FieldNode, type ObjectNode, type ValueNode } from '../schema/outline.ts';
import { UNKNOWN } from '../schema/values.ts';
import { daysIn, looksLikeDate, timeZones } from '../time/calendar-text.ts';
import { closest } from './suggest.ts';
import { expectationOf, nameOf, parentOf, valueAt, wordsFor } from './words.ts';

/**
 * Matches one file's data with the schema of its kind. Returns what does not fit, in the order in which the schema meets it;
 * empty when everything fits. `?` fits everywhere where the kind allows it.
 */
export function schemaFindings(type: ContentType, data: JsonObject, file: string): Finding[] {
  const { schema, mayBeUnknown } = contentTypes[type];
  return findingsOfSchema(schema, outlineOf(type), data, file, mayBeUnknown);
}

/** Matches data with a schema whose outline is given; see `schemaFindings`. */
export function findingsOfSchema(
  schema: z.ZodType,
  outline: ObjectNode,
  data: JsonObject,
  file: string,
  mayBeUnknown = false,
): Finding[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  const context: Context = { outline, data, file };
  const leaves = result.error.issues.flatMap((issue) => leafIssues(issue as Issue, []));
  const known = leaves.filter(({ path }) => !mayBeUnknown || valueAt(data, path) !== UNKNOWN);
  return withoutRepeats(known.flatMap((issue) => findingsFor(issue, context)));
}

/** The part of zod's issues that this file reads. */
interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly Issue[])[];
}

interface Leaf {
  readonly code: string;
  readonly path: FieldPath;
  readonly keys: readonly string[];
}

interface Context {
  readonly outline: ObjectNode;
  readonly data: JsonObject;
  readonly file: string;
}

/** An issue of a union is replaced by those of the branch that came furthest: the one that was meant. */
function leafIssues(issue: Issue, prefix: FieldPath): Leaf[] {
  const path = [...prefix, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (issue.code !== 'invalid_union') return [{ code: issue.code, path, keys: issue.keys ?? [] }];
  const branches = (issue.errors ?? []).map((errors) => errors.flatMap((error) => leafIssues(error, path)));
  const deepest = branches.filter((leaves) => leaves.some((leaf) => leaf.path.length > path.length || leaf.keys.length > 0));
  return deepest[0] ?? [{ code: issue.code, path, keys: [] }];
}

function findingsFor(issue: Leaf, context: Context): Finding[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownFieldFinding([...issue.path, key], context));
  const value = valueAt(context.data, issue.path);
  const node = nodeAt(context.outline, issue.path);
  if (value === undefined) return [missingFinding(issue.path, node, context)];
  if (value === null) return [emptyFinding(issue.path, node, context)];
  return [valueFinding(issue.path, node, value, context)];
}

function unknownFieldFinding(path: FieldPath, context: Context): Finding {
  const parent = nodeAt(context.outline, path.slice(0, -1));
  const known = parent?.type === 'object' ? [...parent.fields.keys()] : [];
  const field = String(path.at(-1));
  const suggestion = closest(field, known);
  const data = { field, parent: parentOf(context.outline, path), known };
  return suggestion === undefined
    ? at(context, path, unknownField, 'unknown', data)
    : at(context, path, unknownField, 'misspelled', { ...data, suggestion });
}

function missingFinding(path: FieldPath, node: FieldNode | undefined, context: Context): Finding {
  const data = {
    parent: capitalised(parentOf(context.outline, path)),
    field: node?.title ?? String(path.at(-1)),
    help: node?.description ?? '',
  };
  return at(context, path, missingValue, 'missing', data);
}

function emptyFinding(path: FieldPath, node: FieldNode | undefined, context: Context): Finding {
  return at(context, path, invalidValue, 'empty', { field: nameOf(context.outline, path), expected: expectationOf(node) });
}

function valueFinding(path: FieldPath, node: FieldNode | undefined, value: Json, context: Context): Finding {
  const special = node?.type === 'value' ? specialFinding(path, node, value, context) : undefined;
  const field = nameOf(context.outline, path);
  if (special) return special;
  if (node?.type === 'list' && Array.isArray(value))
    return at(context, path, invalidValue, 'too-many', { field, length: value.length, limit: MAX_ITEMS });
  return at(context, path, invalidValue, 'wrong-kind', { field, found: wordsFor(value), expected: expectationOf(node) });
}

/** Mistakes with a cure of their own. */
function specialFinding(path: FieldPath, node: ValueNode, value: Json, context: Context): Finding | undefined {
  const field = nameOf(context.outline, path);
  const found = wordsFor(value);
  if (node.kind === 'share' && typeof value === 'number' && value > 1) {
    return at(context, path, invalidValue, 'share-above-one', { field, found, percent: value, fix: value / 100 });
  }
  if (typeof value !== 'string') return undefined;
  if (node.kind === 'date' || node.kind === 'moment' || node.kind === 'wall-time') return dateFinding(path, value, field, context);
  if (node.kind === 'zone') return zoneFinding(path, value, field, found, context);
  if (node.choices.length > 0 && node.kind === 'choice') return choiceFinding(path, node, value, field, found, context);
  if ((node.kind === 'line' || node.kind === 'text') && value.length > LONGEST_LINE) {
    return at(context, path, invalidValue, 'too-long', { field, length: value.length, expected: node.expected });
  }
  return undefined;
}

function dateFinding(path: FieldPath, value: string, field: string, context: Context): Finding | undefined {
  const day = value.slice(0, 10);
  if (!looksLikeDate(day)) return undefined;
  const [year, month] = day.split('-');
  if (Number(month) < 1 || Number(month) > 12) return at(context, path, impossibleDate, 'no-such-month', { field, found: value });
  const days = daysIn(Number(year), Number(month));
  if (Number(day.slice(8)) >= 1 && Number(day.slice(8)) <= days) return undefined;
  return at(context, path, impossibleDate, 'no-such-day', { field, found: value, month: `${year}-${month}`, days });
}

function zoneFinding(path: FieldPath, value: string, field: string, found: string, context: Context): Finding | undefined {
  const suggestion =
    closest(value, timeZones()) ?? timeZones().find((zone) => zone.toLowerCase().endsWith(`/${value.toLowerCase()}`));
  return suggestion === undefined ? undefined : at(context, path, invalidValue, 'unknown-zone', { field, found, suggestion });
}

function choiceFinding(path: FieldPath, node: ValueNode, value: string, field: string, found: string, context: Context): Finding {
  const suggestion = closest(value, node.choices);
  return suggestion === undefined
    ? at(context, path, invalidValue, 'unknown-word', { field, found, choices: node.choices.map((word) => `“${word}”`) })
    : at(context, path, invalidValue, 'misspelled-word', { field, found, suggestion });
}

function at<M extends MessageTemplates>(
  { file }: Context,
  path: FieldPath,
  rule: RuleWords<M>,
  messageId: keyof M & string,
  data: MessageData,
): Finding {
  return findingOf(rule, messageId, { file, path }, data);
}

/** A text can fail several checks of one field; people need to hear it once. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ path, rule }) => {
    const key = `${rule} ${path.join('.')}`;
    return !seen.has(key) && seen.add(key);
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const LONGEST_LINE = 300;
const MAX_ITEMS = 2000;
