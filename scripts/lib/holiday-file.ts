/**
 * Holiday entries in, the text of a holiday file out. Pure: the script reads the library and the disk, this decides what is kept,
 * how a span becomes days, and how the file is written.
 */

/** A holiday as `date-holidays` gives it; only the parts that are read. */
export interface LibraryHoliday {
  /** `YYYY-MM-DD hh:mm:ss`, at times with an offset behind; the day of the region, not of this machine. */
  readonly date: string;
  readonly start: Date;
  readonly end: Date;
  readonly name: string;
  readonly type: string;
  readonly rule: string;
  readonly substitute?: boolean;
}

/** One day of a holiday file. */
export interface HolidayDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly name: string;
  /** Absent when the name is English already. */
  readonly english?: string;
  readonly kind: HolidayKind;
  readonly substitute?: true;
}

/** Everything that a holiday file says. */
export interface HolidayFile {
  readonly name: string;
  readonly code: string;
  readonly years: readonly number[];
  readonly generated: string;
  readonly source: string;
  readonly license: string;
  readonly attribution: string;
  readonly days: readonly HolidayDay[];
}

type HolidayKind = 'public' | 'half day' | 'bank';

/**
 * The days on which a region does not work, one entry a day, by date. Observances, school holidays and optional days are left out.
 *
 * @param local The holidays with the region's own names.
 * @param english The same holidays, in the same order, with English names.
 * @throws When the two lists are not the same holidays.
 */
export function holidayDays(local: readonly LibraryHoliday[], english: readonly LibraryHoliday[]): HolidayDay[] {
  const days = local.flatMap((holiday, index) => {
    const translated = english[index];
    if (translated?.rule !== holiday.rule || translated.date !== holiday.date) {
      throw new Error(`The English list has no counterpart of ${holiday.date} ${holiday.name}.`);
    }
    return daysOf(holiday, translated.name);
  });
  return mergedByDate(days);
}

/** The text of a holiday file, with a header that names the generator. The same file always gives the same text. */
export function holidayFileText(file: HolidayFile): string {
  const head = [
    ['name', quoted(file.name)],
    ['code', quoted(file.code)],
    ['years', `[${file.years.join(', ')}]`],
    ['generated', quoted(file.generated)],
    ['source', quoted(file.source)],
    ['license', quoted(file.license)],
    ['attribution', quoted(file.attribution)],
  ].map(([key, value]) => `${key}: ${value}`);
  return `${[...HEADER, ...head, 'days:', ...file.days.map(dayLine)].join('\n')}\n`;
}

/**
 * Who is to be named for the data, within one line: the library's author first, then the articles that its country file names, as far
 * as they fit.
 *
 * @param countryFile The text of the library's file about the country, with its `@attrib` comments.
 */
export function attributionFrom(countryFile: string): string {
  const articles = [...new Set([...countryFile.matchAll(/@attrib\s+(\S+)/g)].map((match) => match[1] ?? ''))];
  let text = AUTHORS;
  for (const [index, article] of articles.entries()) {
    const longer = `${text}${index === 0 ? ', after ' : ', '}${article}`;
    if (longer.length + OTHERS.length > LINE_LENGTH) return text + OTHERS;
    text = longer;
  }
  return text;
}

/** The day in a holiday file's text on which it was generated, or nothing when there is none. */
export function generatedOn(text: string): string | undefined {
  return /^generated: "(\d{4}-\d{2}-\d{2})"$/m.exec(text)?.[1];
}

/** Whether a text was written by the generator: only such files may be removed. */
export function isGenerated(text: string): boolean {
  return text.startsWith(`${HEADER[0]}\n`);
}

const HEADER = [
  '# Written by scripts/holidays.ts (npm run holidays) from the package date-holidays: do not edit.',
  '# A day that is missing or wrong is corrected in content/markets/<market>.yaml, under holidaysAdded and holidaysRemoved.',
  '# Taken from the source: public and bank holidays; spans were spread over their days, and days of one date were joined.',
];

const AUTHORS = 'commenthol and contributors of date-holidays';
const OTHERS = ' and others named in its LICENSE';
/** What the schema allows in one line. */
const LINE_LENGTH = 300;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The stronger of two kinds on one day wins. */
const STRENGTH: readonly HolidayKind[] = ['bank', 'half day', 'public'];

function daysOf(holiday: LibraryHoliday, englishName: string): HolidayDay[] {
  const kind = kindOf(holiday);
  if (kind === undefined) return [];
  const english = englishName === holiday.name ? {} : { english: englishName };
  const substitute = holiday.substitute === true ? { substitute: true as const } : {};
  return datesOf(holiday).map((date) => ({ date, name: holiday.name, ...english, kind, ...substitute }));
}

function kindOf({ type, date }: LibraryHoliday): HolidayKind | undefined {
  if (type !== 'public' && type !== 'bank') return undefined;
  // A holiday that starts later than midnight leaves the morning to work, whoever keeps it.
  return date.slice(11, 16) === '00:00' ? type : 'half day';
}

/** The dates of a span. Days of 23 and 25 hours, where clocks change, count as days. */
function datesOf({ date, start, end }: LibraryHoliday): string[] {
  const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY));
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Array.from({ length }, (_, index) => new Date(first + index * DAY).toISOString().slice(0, 10));
}

function mergedByDate(days: readonly HolidayDay[]): HolidayDay[] {
  const byDate = new Map<string, HolidayDay>();
  for (const day of days) {
    const earlier = byDate.get(day.date);
    byDate.set(day.date, earlier === undefined ? day : merged(earlier, day));
  }
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function merged(a: HolidayDay, b: HolidayDay): HolidayDay {
  const name = joined(a.name, b.name);
  const english = joined(a.english ?? a.name, b.english ?? b.name);
  const kind = STRENGTH.indexOf(a.kind) > STRENGTH.indexOf(b.kind) ? a.kind : b.kind;
  const substitute = a.substitute === true && b.substitute === true ? { substitute: true as const } : {};
  return { date: a.date, name, ...(english === name ? {} : { english }), kind, ...substitute };
}

function joined(a: string, b: string): string {
  return a === b ? a : `${a}; ${b}`;
}

function dayLine(day: HolidayDay): string {
  const fields = [`date: ${quoted(day.date)}`, `name: ${quoted(day.name)}`];
  if (day.english !== undefined) fields.push(`english: ${quoted(day.english)}`);
  fields.push(`kind: ${day.kind}`);
  if (day.substitute === true) fields.push('substitute: true');
  return `  - { ${fields.join(', ')} }`;
}

/** JSON's quoting is YAML's double quoting. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
