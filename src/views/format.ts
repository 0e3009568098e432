import { Temporal } from 'temporal-polyfill';

/**
 * Writes dates, times, numbers and lists the way one language does. One per language, kept: making an Intl formatter costs more than
 * a hundred uses of it.
 */
export interface Format {
  readonly language: string;
  /** `Wed, 20 May 2026`. */
  readonly day: (date: string) => string;
  /** `Wednesday`, `20`, `May 2026`: the parts that a large date is set from. */
  readonly dayParts: (date: string) => DayParts;
  /** `Mon, 4 May – Sun, 10 May 2026`. */
  readonly days: (from: string, until: string) => string;
  /** `Wed 12:00`: an instant as it is read elsewhere. */
  readonly instantIn: (instant: number, zone: string) => string;
  readonly number: (value: number) => string;
  /** A share from 0 to 1 as percent. */
  readonly share: (value: number) => string;
  /** An amount in major units. */
  readonly money: (amount: number, currency: string) => string;
  /** `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
  /** What stands between the items of a list, for lists whose items are more than text; one entry fewer than items. */
  readonly separators: (length: number) => readonly string[];
  /** `Tuesday` for `tuesday`. */
  readonly weekday: (name: string) => string;
  /** `German` for `de`. */
  readonly languageName: (tag: string) => string;
}

/** A day in parts. */
export interface DayParts {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
}

/** The format of a language. */
export function formatIn(language: string): Format {
  let format = formats.get(language);
  if (!format) formats.set(language, (format = makeFormat(language)));
  return format;
}

/** Whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / 86_400_000);
}

/** The instant of a wall time in a zone, in milliseconds, and its offset from UTC as `+02:00`. */
export function instantOf(wallTime: string, zone: string): { readonly instant: number; readonly offset: string } {
  return keptFor(instants, zone, wallTime, () => {
    const zoned = Temporal.PlainDateTime.from(wallTime).toZonedDateTime(zone);
    return { instant: zoned.epochMilliseconds, offset: zoned.offset };
  });
}

/** `New York` for `America/New_York`. */
export function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

const formats = new Map<string, Format>();
const instants = new Map<string, Map<string, { instant: number; offset: string }>>();

/** Plain English dates put the month first, which half the readers of a cross-border agreement misread. */
const LOCALES = new Map([['en', 'en-GB']]);

function makeFormat(language: string): Format {
  const locale = LOCALES.get(language) ?? language;
  const day = utcFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const weekday = utcFormat(locale, { weekday: 'long' });
  const dayOfMonth = utcFormat(locale, { day: 'numeric' });
  const month = utcFormat(locale, { month: 'short', year: 'numeric' });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const days = new Map<string, string>();
  const spans = new Map<string, Map<string, string>>();
  const clocks = new Map<string, Map<number, string>>();
  const names = new Map<string, string>();
  const numbers = new Map<number, string>();
  const shares = new Map<number, string>();
  const amounts = new Map<string, Map<number, string>>();
  const weekdays = new Map<string, string>();
  const lists = new Map<string, string>();
  const separators: (readonly string[])[] = [[], []];
  return {
    language,
    day: (date) => kept(days, date, () => day.format(utc(date))),
    dayParts: (date) => ({
      weekday: weekday.format(utc(date)),
      day: dayOfMonth.format(utc(date)),
      month: month.format(utc(date)),
    }),
    days: (from, until) => keptFor(spans, from, until, () => day.formatRange(utc(from), utc(until))),
    instantIn: (instant, zone) => keptFor(clocks, zone, instant, () => clockIn(locale, zone).format(instant)),
    number: (value) => kept(numbers, value, () => number.format(value)),
    share: (value) => kept(shares, value, () => percent.format(value)),
    money: (amount, currency) => keptFor(amounts, currency, amount, () => moneyFormat(locale, currency, amount).format(amount)),
    list: (items) => (items.length < 2 ? (items[0] ?? '') : kept(lists, items.join('\n'), () => list.format(items))),
    separators: (length) => (separators[length] ??= separatorsOf(list, length)),
    // 2024 began on a Monday.
    weekday: (name) => kept(weekdays, name, () => weekday.format(Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(name)))),
    languageName: (tag) => kept(names, tag, () => languages.of(tag) ?? tag),
  };
}

/** The names of the days of a week as files have them. */
export const WEEKDAYS: readonly string[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function utcFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
}

function utc(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

const clockFormats = new Map<string, Intl.DateTimeFormat>();

function clockIn(locale: string, zone: string): Intl.DateTimeFormat {
  const options = { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone } as const;
  return kept(clockFormats, `${locale} ${zone}`, () => new Intl.DateTimeFormat(locale, options));
}

const moneyFormats = new Map<string, Intl.NumberFormat>();

/** Whole amounts are written without cents. */
function moneyFormat(locale: string, currency: string, amount: number): Intl.NumberFormat {
  const digits = Number.isInteger(amount) ? ({ maximumFractionDigits: 0, minimumFractionDigits: 0 } as const) : {};
  const key = `${locale} ${currency} ${String(Number.isInteger(amount))}`;
  return kept(moneyFormats, key, () => new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits }));
}

function separatorsOf(list: Intl.ListFormat, length: number): readonly string[] {
  const parts = list.formatToParts(Array.from({ length }, () => '-'));
  return parts.filter(({ type }) => type === 'literal').map(({ value }) => value);
}

function kept<K, V>(cache: Map<K, V>, key: K, make: () => V): V {
  let value = cache.get(key);
  if (value === undefined) cache.set(key, (value = make()));
  return value;
}

/** A cache for each group: to join group and key into one text would cost more than looking twice. */
function keptFor<K, V>(groups: Map<string, Map<K, V>>, group: string, key: K, make: () => V): V {
  return kept(
    kept(groups, group, () => new Map<K, V>()),
    key,
    make,
  );
}
