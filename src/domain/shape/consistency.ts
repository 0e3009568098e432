import type { FieldPath, Finding } from '../finding.ts';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import { findingOf } from '../rules/rule.ts';
import { duplicateId } from '../rules/shape/duplicate-id.ts';
import { impossibleDate } from '../rules/shape/impossible-date.ts';
import { unknownTooLate } from '../rules/shape/unknown-too-late.ts';
import type { FieldNode, ObjectNode } from '../schema/outline.ts';
import { nameOf } from './words.ts';

/** Spans that end before they start, and ids that two items of one list share, in spelled-out data. */
export function consistencyFindings(
  outline: ObjectNode,
  data: JsonObject,
  file: string,
  derivedIds: ReadonlySet<string>,
): Finding[] {
  const context: Context = { outline, file, derivedIds, findings: [] };
  walk(outline, data, [], context);
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
  return unknown.map((path) => findingOf(unknownTooLate, 'unknown', { file, path }, { field: nameOf(outline, path), status }));
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
  readonly file: string;
  readonly derivedIds: ReadonlySet<string>;
  readonly findings: Finding[];
}

function walk(node: FieldNode, value: Json | undefined, path: FieldPath, context: Context): void {
  if (node.type === 'object' && isObject(value)) {
    checkSpans(node, value, path, context);
    for (const key of Object.keys(value)) {
      const child = node.fields.get(key);
      if (child) walk(child, value[key], [...path, key], context);
    }
  } else if (node.type === 'list' && isList(value)) {
    checkIds(value, path, context);
    value.forEach((item, index) => walk(node.item, item, [...path, index], context));
  }
}

/** Days and moments compare as text, as far as both are written. */
function checkSpans(node: ObjectNode, value: JsonObject, path: FieldPath, { outline, file, findings }: Context): void {
  for (const [first, last] of SPANS) {
    const start = value[first];
    const end = value[last];
    if (!node.fields.has(first) || typeof start !== 'string' || typeof end !== 'string' || !isBefore(end, start)) continue;
    const place = { file, path: [...path, last] };
    findings.push(
      findingOf(impossibleDate, 'end-before-start', place, {
        field: nameOf(outline, place.path),
        other: nameOf(outline, [...path, first]),
        start,
        end,
      }),
    );
  }
}

function isBefore(end: string, start: string): boolean {
  if (!DAY.test(end) || !DAY.test(start)) return false;
  const length = Math.min(end.length, start.length);
  return end.slice(0, length) < start.slice(0, length);
}

const DAY = /^\d{4}-\d{2}-\d{2}/;

function checkIds(items: readonly Json[], path: FieldPath, { outline, file, derivedIds, findings }: Context): void {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    const id = isObject(item) ? item['id'] : undefined;
    if (typeof id !== 'string') return;
    if (seen.has(id)) {
      const messageId = derivedIds.has([...path, index].join('.')) ? 'derived' : 'item';
      findings.push(
        findingOf(
          duplicateId,
          messageId,
          { file, path: [...path, index] },
          { id, list: nameOf(outline, path), suggestion: `${id}-2` },
        ),
      );
    }
    seen.add(id);
  });
}
