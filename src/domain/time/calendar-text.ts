import { Temporal } from 'temporal-polyfill';

/** Whether a text is a day that exists, written `YYYY-MM-DD` (2026-02-30 does not, and neither does 2026-5-1). */
export function isCalendarDate(value: string): boolean {
  return remembered(
    knownDates,
    value,
    (text) => DATE.test(text) && parses(() => Temporal.PlainDate.from(text, { overflow: 'reject' })),
  );
}

/** Whether a text is a day and a time of day that exist, written `YYYY-MM-DDTHH:MM` without a zone. */
export function isWallTime(value: string): boolean {
  return remembered(knownTimes, value, (text) => WALL_TIME.test(text) && isCalendarDate(text.slice(0, 10)));
}

/** Whether a text has the form of a date, even if no such day exists. */
export function looksLikeDate(value: string): boolean {
  return DATE.test(value);
}

/** How many days a month has; months count from 1. */
export function daysIn(year: number, month: number): number {
  return Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

/** A month in words: `February 2026`. Months count from 1. */
export function nameOfMonth(year: number, month: number): string {
  return `${MONTHS[month - 1] ?? ''} ${year}`;
}

/** Whether a text names an IANA time zone with its canonical capitals (`Europe/Berlin`, `UTC`); offsets and abbreviations do not count. */
export function isTimeZone(value: string): boolean {
  return remembered(knownZones, value, (text) => ZONE.test(text) && isZoneAsWritten(text));
}

/** Every time zone name that can be suggested, in alphabetical order. */
export function timeZones(): readonly string[] {
  return Intl.supportedValuesOf('timeZone');
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const WALL_TIME = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d$/;
// Three capitals such as "EST" are accepted by Intl but mean different hours to different people; UTC is the exception.
const ZONE = /^(?:UTC|(?:US|[A-Z][a-z]+)(?:\/[A-Z][A-Za-z_+-]*\d*)+)$/;

// The same days and zones recur all over a corpus; asking Temporal and Intl once per text keeps a check of 10,000 files cheap.
const knownDates = new Map<string, boolean>();
const knownTimes = new Map<string, boolean>();
const knownZones = new Map<string, boolean>();
const REMEMBERED_AT_MOST = 50_000;

function remembered(answers: Map<string, boolean>, value: string, ask: (value: string) => boolean): boolean {
  const known = answers.get(value);
  if (known !== undefined) return known;
  const answer = ask(value);
  if (answers.size < REMEMBERED_AT_MOST) answers.set(value, answer);
  return answer;
}

/** Intl takes any capitals; two spellings of one zone would be two terms of an agreement. Names that Intl links to another stay as they are. */
function isZoneAsWritten(text: string): boolean {
  let zone = '';
  const isKnown = parses(() => (zone = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone));
  return isKnown && (zone === text || zone.toLowerCase() !== text.toLowerCase());
}

function parses(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
}
