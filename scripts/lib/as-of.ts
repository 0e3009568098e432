import { isCalendarDate } from '../../src/domain/time/calendar-text.ts';

/** Lets a command judge another day than today. */
export const asOfOption = {
  kind: 'text',
  value: 'DATE',
  help: 'what "today" is, YYYY-MM-DD (today when absent)',
  env: 'SAMEPAGE_AS_OF',
} as const;

/** The day that was asked for, or today in UTC. Throws when it is no day. */
export function dayOf(asOf: string | undefined, today = new Date()): string {
  if (asOf !== undefined && !isCalendarDate(asOf)) throw new Error(`--as-of takes a day such as 2026-05-18, not '${asOf}'.`);
  return asOf ?? today.toISOString().slice(0, 10);
}
