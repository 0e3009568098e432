import { Temporal } from 'temporal-polyfill';
import { isCalendarDate } from './calendar-text.ts';

/** Whether a Saturday or a Sunday lies between two days, both included. False for what are no days. */
export function holdsWeekend(first: string, last: string): boolean {
  const [from, until] = [first.slice(0, 10), last.slice(0, 10)];
  if (!isCalendarDate(from) || !isCalendarDate(until) || until < from) return false;
  const start = Temporal.PlainDate.from(from);
  return start.until(Temporal.PlainDate.from(until)).days + start.dayOfWeek >= SATURDAY;
}

const SATURDAY = 6;
