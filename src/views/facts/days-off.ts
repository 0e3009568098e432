import type { Holidays, Market } from '../../domain/schema/facts.ts';

/** A day off in a region. */
export interface DayOff {
  readonly date: string;
  readonly name: string;
  readonly english: string | undefined;
  readonly kind: Holidays['days'][number]['kind'];
  readonly isInLieu: boolean;
  /** Whether the market added it to the generated list. */
  readonly isAdded: boolean;
}

/** A correction of the generated list, as the market wrote it. */
export interface Correction {
  readonly kind: 'added' | 'removed' | 'worked';
  readonly written: NonNullable<Market['workedDays']>[number];
}

/** A stretch of days; `from` belongs to it, `until` does not. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/** The twelve months that begin with a day. */
export function yearFrom(asOf: string): Span {
  return { from: asOf, until: `${Number(asOf.slice(0, 4)) + 1}${asOf.slice(4)}` };
}

/** The days off of a region within a span, by date: the generated list, with what the market took out and put in. */
export function daysOff(region: Holidays | undefined, market: Market, span: Span): DayOff[] {
  const removed = new Set((market.holidaysRemoved ?? []).map(({ date }) => date));
  const added = new Set((market.holidaysAdded ?? []).map(({ date }) => date));
  const listed = (region?.days ?? [])
    .filter(({ date }) => !removed.has(date) && !added.has(date))
    .map(({ date, name, english, kind, substitute }) => ({
      date,
      name,
      english,
      kind,
      isInLieu: substitute === true,
      isAdded: false,
    }));
  const own = (market.holidaysAdded ?? []).map(({ date, name }) => ({
    date,
    name,
    english: undefined,
    kind: 'public' as const,
    isInLieu: false,
    isAdded: true,
  }));
  return within(span, [...listed, ...own]);
}

/** What the market corrects within a span, by date. */
export function corrections(market: Market, span: Span): Correction[] {
  const of = (kind: Correction['kind'], days: Market['workedDays']) =>
    (days ?? []).map((written) => ({ kind, written, date: written.date }));
  const all = [...of('added', market.holidaysAdded), ...of('removed', market.holidaysRemoved), ...of('worked', market.workedDays)];
  return within(span, all).map(({ kind, written }) => ({ kind, written }));
}

/** The last day that a list says anything about: the end of its last year. */
export function lastListedDay({ years }: Pick<Holidays, 'years'>): string {
  return `${Math.max(...years)}-12-31`;
}

function within<T extends { readonly date: string }>({ from, until }: Span, days: readonly T[]): T[] {
  return days.filter(({ date }) => date >= from && date < until).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
