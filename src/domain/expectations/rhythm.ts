import type { FieldPath } from '../finding.ts';
import { perWeekOf, type Every } from './frequency.ts';
import type { Topic } from './vocabulary.ts';

/** Something that is told again and again. */
export interface RhythmEntry {
  readonly path: FieldPath;
  readonly what: string;
  readonly by: string | undefined;
  /** Undefined when it is for everyone. */
  readonly to: readonly string[] | undefined;
  readonly topics: readonly Topic[];
  readonly every?: Exclude<Every, 'never' | 'once'>;
  readonly weekday?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly phase?: string;
}

/** From when until when a campaign runs. */
export interface Span {
  readonly start?: string;
  readonly end?: string;
}

/**
 * On how many days a week entries come together, in the sparsest part of the flight that they reach into; two on one day count once.
 * Undefined when one of them does not say how often it comes.
 */
export function sparsestRate(entries: readonly RhythmEntry[], flight: Span = {}): number | undefined {
  if (entries.some(({ every, weekday }) => every === undefined && !weekday?.length)) return undefined;
  const steady = entries.filter(({ phase }) => phase === undefined || phase === 'flight');
  const meant = entries.filter((entry) => steady.length === 0 || steady.includes(entry) || isDated(entry));
  const different = [...new Map(meant.map((entry) => [signatureOf(entry), entry])).values()];
  const rates = turningDays(different, flight).map((day) => rateOn(different, day));
  const running = rates.filter((rate) => rate > 0);
  return running.length > 0 ? Math.min(...running) : rateOn(different, undefined);
}

function isDated({ from, until }: RhythmEntry): boolean {
  return from !== undefined && until !== undefined;
}

/** The days on which something begins or has just ended, inside the flight. */
function turningDays(entries: readonly RhythmEntry[], { start, end }: Span): readonly (string | undefined)[] {
  const days = new Set(entries.flatMap(({ from, until }) => [from, until === undefined ? undefined : justAfter(until)]));
  const inside = [...new Set([start, ...days])].filter(
    (day) => day !== undefined && day >= (start ?? '') && day <= (end ?? '9999'),
  );
  return inside.length > 0 ? inside : [undefined];
}

function rateOn(entries: readonly RhythmEntry[], day: string | undefined): number {
  const running = entries.filter(({ from, until }) => day === undefined || ((from ?? '') <= day && day <= (until ?? '9999')));
  const weekdays = new Set(running.filter(isWeekly).flatMap(({ weekday = [] }) => weekday));
  const others = running.map((entry) => (isWeekly(entry) && entry.weekday?.length ? 0 : rateOf(entry)));
  return Math.max(weekdays.size, 0, ...others);
}

/** A weekday makes an entry weekly, unless it says every two weeks or every month. */
function isWeekly({ every }: RhythmEntry): boolean {
  return every === undefined || every === 'week';
}

function rateOf({ every, weekday = [] }: RhythmEntry): number {
  const rate = perWeekOf(every ?? 'week');
  return rate < 5 ? rate * Math.max(weekday.length, 1) : rate;
}

/** A text that stands between a day and the next one. */
function justAfter(day: string): string {
  return `${day}T`;
}

/** Entries that come on the same days are one. */
function signatureOf({ every, weekday = [], from, until, phase }: RhythmEntry): string {
  return [every, [...weekday].sort().join(' '), from, until, phase].join('|');
}
