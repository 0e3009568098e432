import { parseRelativeDate, type RelativeDate } from '../time/duration.ts';

/** A playbook's own first and last day, as far as they are written. */
export interface RelativeFlight {
  readonly kickoff?: string | undefined;
  readonly end?: string | undefined;
}

/**
 * Puts days that are counted from different ends of a launch in the order of time, as far as that can be told without a calendar: five
 * working days are a week, a month has 30 days. Returns about how many days after the start a day lies; before it, less than 0.
 */
export function daysFromStart(day: string, flight: RelativeFlight | undefined): number {
  const relative = parseRelativeDate(day);
  return relative ? anchorDays(relative.anchor, flight) + lengthInDays(relative) : 0;
}

/** Where nothing is written, a kickoff comes before everything and an end after it. */
const FAR = 10_000;

function anchorDays(anchor: RelativeDate['anchor'], flight: RelativeFlight | undefined): number {
  if (anchor === 'start') return 0;
  const written = flight?.[anchor];
  const relative = written === undefined ? undefined : parseRelativeDate(written);
  // An end that is counted from the kickoff, and a kickoff that is counted from the end, would never stop.
  if (relative?.anchor !== 'start') return anchor === 'kickoff' ? -FAR : FAR;
  return lengthInDays(relative);
}

const DAYS_IN: Readonly<Record<RelativeDate['unit'], number>> = { days: 1, 'working days': 1.4, weeks: 7, months: 30 };

function lengthInDays({ offset, unit }: RelativeDate): number {
  return offset * DAYS_IN[unit];
}
