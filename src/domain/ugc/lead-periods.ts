import { Temporal } from 'temporal-polyfill';
import type { Agreement, Campaign } from '../agreement/agreement.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { isCalendarDate } from '../time/calendar-text.ts';
import { ugcPieces } from './own-line.ts';

/** A time in which one role leads UGC. Calendar dates, both included; undefined where the period is open on that side. */
export interface LeadPeriod {
  /** Place in the list of leads. */
  readonly index: number;
  readonly role: string | undefined;
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** Days on which nobody leads, both included, and the leads before and after them. */
export interface LeadGap {
  readonly from: string;
  readonly until: string;
  readonly before: LeadPeriod | undefined;
  readonly after: LeadPeriod | undefined;
}

/** The leads of UGC by their first day. A period that somebody still asks for, or whose end comes before its start, leaves all of it undefined. */
export function leadPeriods(agreement: Agreement): readonly LeadPeriod[] | undefined {
  const lead = agreement.campaign.ugc?.lead ?? [];
  const isOpen = ({ from, until }: (typeof lead)[number], index: number) => {
    const isAsked = ['from', 'until'].some((field) => isUnknown(agreement, ['ugc', 'lead', index, field]));
    const areDays = [from, until].every((day) => day === undefined || isCalendarDate(day));
    return isAsked || !areDays || (from !== undefined && until !== undefined && until < from);
  };
  if (lead.some(isOpen)) return undefined;
  const periods = lead.map(({ role, from, until }, index) => ({ index, role, from, until }));
  return periods.sort((one, other) => compare(one.from ?? '', other.from ?? ''));
}

/** Every stretch of days between the first and the last day of UGC on which nobody leads, in order. Days off between two weeks are no stretch. */
export function leadGaps(campaign: Campaign, periods: readonly LeadPeriod[]): readonly LeadGap[] {
  const { first, last } = ugcDays(campaign);
  const opening = periods[0];
  if (!opening) return [];
  const gaps: LeadGap[] = [];
  if (first !== undefined && opening.from !== undefined && first < opening.from)
    gaps.push({ from: first, until: dayFrom(opening.from, -1), before: undefined, after: opening });
  let led = opening;
  for (const period of periods.slice(1)) {
    // A lead without a last day leads until the next one begins.
    if (led.until !== undefined && period.from !== undefined && dayFrom(led.until, 1) < period.from)
      gaps.push({ from: dayFrom(led.until, 1), until: dayFrom(period.from, -1), before: led, after: period });
    if (isLater(period, led)) led = period;
  }
  if (last !== undefined && led.until !== undefined && led.until < last)
    gaps.push({ from: dayFrom(led.until, 1), until: last, before: led, after: undefined });
  return gaps.filter(({ from, until }) => !isWeekend(from, until));
}

/** Pairs of leads whose periods share more than the day of the handover, the earlier one first. */
export function leadOverlaps(periods: readonly LeadPeriod[]): readonly (readonly [LeadPeriod, LeadPeriod])[] {
  return periods.slice(1).flatMap((period, index) => {
    const rival = periods.slice(0, index + 1).find(({ until, role }) => {
      return role !== period.role && until !== undefined && period.from !== undefined && period.from < until;
    });
    return rival ? [[rival, period] as const] : [];
  });
}

/** The first and the last day on which UGC is drafted or published; those of the flight where pieces have no dates. */
export function ugcDays(campaign: Campaign): { readonly first: string | undefined; readonly last: string | undefined } {
  const days = ugcPieces(campaign)
    .flatMap(({ piece: { draftDue, post } }) => [draftDue, post?.from, post?.until])
    .flatMap((moment) => (moment === undefined ? [] : [moment.slice(0, 10)]))
    .filter(isCalendarDate)
    .sort(compare);
  const { start, end } = campaign.flight ?? {};
  return { first: days[0] ?? dayOf(start), last: days.at(-1) ?? dayOf(end) };
}

function dayOf(text: string | undefined): string | undefined {
  return text !== undefined && isCalendarDate(text) ? text : undefined;
}

function isLater({ until }: LeadPeriod, led: LeadPeriod): boolean {
  return until === undefined || (led.until !== undefined && until > led.until) || led.until === undefined;
}

/** Whether a stretch is a Saturday, a Sunday or both. */
function isWeekend(from: string, until: string): boolean {
  const first = Temporal.PlainDate.from(from);
  const days = first.until(until, { largestUnit: 'days' }).days + 1;
  return days <= 2 && first.dayOfWeek >= 6 && first.dayOfWeek + days <= 8;
}

function dayFrom(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
