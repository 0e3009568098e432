import type { FieldPath, Finding, MessageData } from '../finding.ts';
import { idFromTitle } from '../agreement/item-id.ts';
import { isList, type Json, type JsonObject } from '../json.ts';
import { findingOf, type MessageTemplates, type RuleWords } from '../rules/rule.ts';
import { impossibleDate } from '../rules/shape/impossible-date.ts';
import { invalidValue } from '../rules/shape/invalid-value.ts';
import type { FieldNode, ObjectNode, ValueNode } from '../schema/outline.ts';
import { daysIn, looksLikeDate, nameOfMonth, timeZones } from '../time/calendar-text.ts';
import { closest } from './suggest.ts';
import { expectationOf, subjectOf, wordsFor } from './words.ts';

/** The file in which a value stands. */
export interface Context {
  readonly outline: ObjectNode;
  readonly data: JsonObject;
  readonly file: string;
}

/** A field with nothing behind its colon. */
export function emptyFinding(path: FieldPath, node: FieldNode | undefined, context: Context): Finding {
  const messageId = node?.required === true || typeof path.at(-1) === 'number' ? 'empty-required' : 'empty';
  return at(context, path, invalidValue, messageId, { field: subject(path, context), expected: expectationOf(node) });
}

/** A value that its schema refused, told by the mistake that was probably made. */
export function valueFinding(path: FieldPath, node: FieldNode | undefined, value: Json, context: Context): Finding {
  if (typeof value === 'string' && value.trim() === '') return emptyFinding(path, node, context);
  const single = node?.type === 'list' && node.mayBeSingle && !isList(value) ? node.item : node;
  const special = single?.type === 'value' ? specialFinding(path, single, value, context) : undefined;
  const field = subject(path, context);
  if (special) return special;
  if (node?.type === 'list' && isList(value))
    return at(context, path, invalidValue, 'too-many', { field, length: grouped(value.length), limit: grouped(MAX_ITEMS) });
  return at(context, path, invalidValue, 'wrong-kind', { field, found: wordsFor(value), expected: expectationOf(node) });
}

/** Mistakes with a cure of their own. */
function specialFinding(path: FieldPath, node: ValueNode, value: Json, context: Context): Finding | undefined {
  if (node.kind === 'share' && typeof value === 'number' && value > 1 && value <= 100)
    return at(context, path, invalidValue, 'share-above-one', aboveOne(subject(path, context), value));
  if (typeof value !== 'string') return undefined;
  if (DATED.includes(node.kind) && looksLikeDate(value.slice(0, 10))) return dateFinding(path, value, context);
  if (node.kind === 'zone') return zoneFinding(path, value, context);
  if (node.choices.length > 0) return choiceFinding(path, node, value, context);
  if (IDS.includes(node.kind)) return idFinding(path, value, context);
  const limit = { line: LONGEST_LINE, text: LONGEST_TEXT }[node.kind];
  if (limit === undefined || value.length <= limit) return undefined;
  return at(context, path, invalidValue, 'too-long', {
    field: subject(path, context),
    length: grouped(value.length),
    expected: node.expected,
  });
}

/** The data of the message about 4.5 in place of 0.045. */
export function aboveOne(field: string, value: number): MessageData {
  return { field, found: wordsFor(value), percent: value, fix: Number((value / 100).toPrecision(12)) };
}

function dateFinding(path: FieldPath, value: string, context: Context): Finding | undefined {
  const [year = 0, month = 0, day = 0] = value.slice(0, 10).split('-').map(Number);
  const data = { field: subject(path, context), found: value };
  if (month < 1 || month > 12) return at(context, path, impossibleDate, 'no-such-month', data);
  const days = daysIn(year, month);
  if (day >= 1 && day <= days) return undefined;
  return at(context, path, impossibleDate, 'no-such-day', { ...data, month: nameOfMonth(year, month), days });
}

function zoneFinding(path: FieldPath, value: string, context: Context): Finding | undefined {
  const place = value.trim().replaceAll(' ', '_').toLowerCase();
  const suggestion = timeZones().find((zone) => zone.toLowerCase().endsWith(`/${place}`)) ?? closest(value, timeZones());
  const data = { field: subject(path, context), found: wordsFor(value) };
  return suggestion === undefined ? undefined : at(context, path, invalidValue, 'unknown-zone', { ...data, suggestion });
}

function choiceFinding(path: FieldPath, node: ValueNode, value: string, context: Context): Finding | undefined {
  const suggestion = closest(value, node.choices);
  const data = { field: subject(path, context), found: wordsFor(value) };
  if (suggestion !== undefined) return at(context, path, invalidValue, 'misspelled-word', { ...data, suggestion });
  if (node.kind !== 'choice') return undefined;
  return at(context, path, invalidValue, 'unknown-word', { ...data, choices: node.choices.map((word) => `“${word}”`) });
}

/** An id with capitals or spaces is meant as the id that a title of these words would get; a list in one text is not. */
function idFinding(path: FieldPath, value: string, context: Context): Finding | undefined {
  const suggestion = value.split('/').map(idFromTitle).join('/');
  if (suggestion === value || /[,;{}[\]]/.test(value)) return undefined;
  const data = { field: subject(path, context), found: wordsFor(value), suggestion };
  return at(context, path, invalidValue, 'not-an-id', data);
}

function subject(path: FieldPath, { outline, data }: Context): string {
  return subjectOf(outline, path, data);
}

/** A finding in a file. */
export function at<M extends MessageTemplates>(
  { file }: Context,
  path: FieldPath,
  rule: RuleWords<M>,
  messageId: keyof M & string,
  data: MessageData,
): Finding {
  return findingOf(rule, messageId, { file, path }, data);
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}

const IDS: readonly string[] = ['id', 'reference', 'role'];
const DATED: readonly string[] = ['date', 'moment', 'wall-time'];
const LONGEST_LINE = 300;
const LONGEST_TEXT = 4000;
const MAX_ITEMS = 2000;
