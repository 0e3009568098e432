import { isList, isObject, type Json, type JsonObject } from '../../domain/json.ts';
import { daysFromStart, type RelativeFlight } from '../../domain/playbooks/relative-order.ts';
import { outlineOf, type FieldNode } from '../../domain/schema/outline.ts';
import { parseRelativeDate, type RelativeDate } from '../../domain/time/duration.ts';
import type { Words } from '../../words/index.ts';
import type { Format } from '../format.ts';

/**
 * The sections of a campaign page are made for calendar days. In a playbook days are counted from the launch, so each of them is replaced by
 * a day that does not exist (`0000-00-07`), in the order of time: what sorts and compares days keeps working, and the format
 * says the day in words again.
 */
export interface StandInDays {
  /** Data of a playbook with every day that is counted from the launch replaced. */
  readonly replaced: <T>(data: T) => T;
  /** A format that says such days as `10 working days before the start`, and everything else as before. */
  readonly format: Format;
}

/** Makes stand-ins for every day in playbooks that are looked at together. */
export function standInDays(
  playbooks: readonly unknown[],
  flight: RelativeFlight | undefined,
  format: Format,
  words: Words,
): StandInDays {
  // The kickoff is a day of its own, counted from the start: two rows for one day would be two days.
  const meant = (day: string) => (day === 'kickoff' ? (flight?.kickoff ?? day) : day);
  const found = new Set<string>();
  for (const playbook of playbooks) mapDays(outlineOf('playbook'), playbook as Json, (day) => (found.add(meant(day)), day));
  const inOrder = [...found].sort((a, b) => daysFromStart(a, flight) - daysFromStart(b, flight) || (a < b ? -1 : 1));
  const standIns = new Map(inOrder.map((day, index) => [day, standInAt(index)]));
  const said = new Map(inOrder.map((day, index) => [standInAt(index), dayInWords(day, words)]));
  const day = (standIn: string) => said.get(standIn) ?? format.day(standIn);
  return {
    replaced: <T>(data: T) => mapDays(outlineOf('playbook'), data as Json, (one) => standIns.get(meant(one)) ?? one) as T,
    format: { ...format, day, days: (from, until) => words.playbooks.days.span(day(from), day(until)) },
  };
}

/** `10 working days before the start`; the text itself when it is no day of a playbook. */
export function dayInWords(written: string, words: Words): string {
  const day = parseRelativeDate(written);
  if (!day) return written;
  const { on, before, after, anchors } = words.playbooks.days;
  if (day.offset === 0) return on[day.anchor];
  return (day.offset < 0 ? before : after)(lengthOf(day, words), anchors[day.anchor]);
}

function lengthOf({ offset, unit }: RelativeDate, words: Words): string {
  return words.durations[unit](Math.abs(offset));
}

/** No calendar has it, and ten characters make it a day for whatever asks. */
function standInAt(index: number): string {
  const digits = String(index).padStart(4, '0');
  return `0000-${digits.slice(0, 2)}-${digits.slice(2)}`;
}

function mapDays(node: FieldNode, value: Json, change: (day: string) => string): Json {
  if (node.type === 'list' && isList(value)) return value.map((item) => mapDays(node.item, item, change));
  if (node.type === 'object' && isObject(value)) return mapFields(node, value, change);
  const isDay = node.type === 'value' && node.kind === 'relative-day' && typeof value === 'string';
  return isDay && parseRelativeDate(value) ? change(value) : value;
}

function mapFields(node: FieldNode & { type: 'object' }, value: JsonObject, change: (day: string) => string): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const child = node.fields.get(key);
      return [key, child && item !== undefined ? mapDays(child, item, change) : item];
    }),
  );
}
