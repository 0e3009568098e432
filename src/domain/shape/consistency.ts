import type { FieldPath, Finding } from '../finding.ts';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import { findingOf } from '../rules/rule.ts';
import { duplicateId } from '../rules/shape/duplicate-id.ts';
import { impossibleDate } from '../rules/shape/impossible-date.ts';
import { unknownTooLate } from '../rules/shape/unknown-too-late.ts';
import type { FieldNode, ObjectNode } from '../schema/outline.ts';
import { perNode } from '../schema/per-node.ts';
import { isCalendarDate } from '../time/calendar-text.ts';
import { nameOf, subjectOf } from './words.ts';

/** Spans that end before they start, and ids that two items of one list share, in spelled-out data. */
export function consistencyFindings(
  outline: ObjectNode,
  data: JsonObject,
  file: string,
  derivedIds: ReadonlySet<string>,
): Finding[] {
  const context: Context = { outline, data, file, derivedIds, path: [], findings: [] };
  walk(outline, data, context);
  return context.findings;
}

/** `?` that is left once a campaign is agreed. */
export function unknownTooLateFindings(
  outline: ObjectNode,
  data: JsonObject,
  unknown: readonly FieldPath[],
  file: string,
): Finding[] {
  const status = data['status'];
  if (typeof status !== 'string' || !SETTLED.includes(status)) return [];
  return unknown.map((path) =>
    findingOf(unknownTooLate, 'unknown', { file, path }, { field: subjectOf(outline, path, data), status }),
  );
}

const SETTLED: readonly string[] = ['agreed', 'live', 'wrapped'];

/** Pairs of fields that begin and end a span. */
const SPANS = [
  ['from', 'until'],
  ['start', 'end'],
  ['opens', 'closes'],
] as const;

interface Context {
  readonly outline: ObjectNode;
  readonly data: JsonObject;
  readonly file: string;
  readonly derivedIds: ReadonlySet<string>;
  /** Where the walk is. One list for all places, since few of them are ever spoken of: copy it to keep it. */
  readonly path: (string | number)[];
  readonly findings: Finding[];
}

/** Single values have nothing to be held against: they are passed over. */
function walk(node: FieldNode, value: Json | undefined, context: Context): void {
  if (node.type === 'object' && isObject(value)) {
    checkSpans(node, value, context);
    for (const key of Object.keys(value)) {
      const child = node.fields.get(key);
      if (child && child.type !== 'value') step(key, child, value[key], context);
    }
  } else if (node.type === 'list' && node.item.type !== 'value' && isList(value)) {
    checkIds(value, context);
    value.forEach((item, index) => step(index, node.item, item, context));
  }
}

function step(to: string | number, node: FieldNode, value: Json | undefined, context: Context): void {
  context.path.push(to);
  walk(node, value, context);
  context.path.pop();
}

const spansOf = perNode(({ fields }: ObjectNode) => SPANS.filter(([first]) => fields.has(first)));

/** Days and moments compare as text, as far as both are written. */
function checkSpans(node: ObjectNode, value: JsonObject, { outline, data, file, path, findings }: Context): void {
  for (const [first, last] of spansOf(node)) {
    const start = value[first];
    const end = value[last];
    if (typeof start !== 'string' || typeof end !== 'string' || !isBefore(end, start)) continue;
    const place = { file, path: [...path, last] };
    const other = `“${node.fields.get(first)?.title ?? first}”`;
    findings.push(
      findingOf(impossibleDate, 'end-before-start', place, { field: subjectOf(outline, place.path, data), other, start, end }),
    );
  }
}

/** A day that does not exist has a finding of its own, and is before nothing. */
function isBefore(end: string, start: string): boolean {
  if (!isCalendarDate(end.slice(0, 10)) || !isCalendarDate(start.slice(0, 10))) return false;
  const length = Math.min(end.length, start.length);
  return end.slice(0, length) < start.slice(0, length);
}

function checkIds(items: readonly Json[], { outline, data, file, derivedIds, path, findings }: Context): void {
  const ids = items.map((item) => (isObject(item) ? item['id'] : undefined));
  const counts = new Map<string, number>();
  ids.forEach((id, index) => {
    if (typeof id !== 'string') return;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    if (count === 1) return;
    const messageId = derivedIds.has([...path, index].join('.')) ? 'derived' : 'item';
    const words = { id, list: nameOf(outline, [...path], data), suggestion: freeId(id, count, ids) };
    findings.push(findingOf(duplicateId, messageId, { file, path: [...path, index] }, words));
  });
}

function freeId(id: string, from: number, taken: readonly unknown[]): string {
  let number = from;
  while (taken.includes(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
