import { Temporal } from 'temporal-polyfill';
import { isCalendarDate } from './calendar-text.ts';
import { parseDuration, type DurationUnit } from './duration.ts';

/**
 * The day on which a length of time ends that begins on a day (`YYYY-MM-DD`, hours after it are passed over). Hours count as whole days
 * begun. Undefined for what is no day or no length, and for working time, which needs somebody's calendar.
 */
export function laterDay(day: string, length: string): string | undefined {
  const date = day.slice(0, 10);
  const duration = parseDuration(length);
  const unit = duration && UNITS[duration.unit];
  if (!isCalendarDate(date) || !duration || !unit) return undefined;
  const amount = unit === 'hours' ? { days: Math.ceil(duration.amount / 24) } : { [unit]: duration.amount };
  return Temporal.PlainDate.from(date).add(amount).toString();
}

const UNITS: Readonly<Partial<Record<DurationUnit, 'hours' | 'days' | 'weeks' | 'months' | 'years'>>> = {
  hours: 'hours',
  days: 'days',
  weeks: 'weeks',
  months: 'months',
  years: 'years',
};
