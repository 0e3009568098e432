import type { Holidays, Market } from '../../domain/schema/facts.ts';
import type { Row } from '../campaign/section.ts';
import { formatIn } from '../format.ts';
import { joined, quiet, said, text, type Line } from '../piece.ts';
import { corrections, daysOff, lastListedDay, yearFrom, type DayOff, type Span } from './days-off.ts';
import type { FactBlock, FactContext, FactSection } from './fact-page.ts';
import { holidayName, localHolidayName } from './holiday-name.ts';
import { dayPiece, linkedLine, provenanceLines } from './provenance.ts';

/** The next days off of a market: its own region as a table, the others by what differs, the corrections, and whose data it is. */
export function holidaySection(market: Market, context: FactContext): FactSection {
  const { words, asOf, facts } = context;
  const { markets } = words;
  const span = yearFrom(asOf);
  const region = market.region === undefined ? undefined : facts.holidays(market.region);
  const days = daysOff(region, market, span);
  const head = { id: 'holidays', title: markets.holidays, provenance: undefined };
  if (!region && days.length === 0) return { ...head, blocks: [{ kind: 'line', line: [text(markets.noHolidays)] }] };
  return {
    ...head,
    intro: markets.holidaysIntro(formatIn(words.language).day(asOf)),
    blocks: [
      ...daysBlock(markets.holidaysCaption(region?.name ?? market.name), days, market, context),
      ...(region && lastListedDay(region) < span.until ? [endLine(region, context)] : []),
      ...otherRegions(market, context).flatMap((other) => regionBlocks(other, days, { market, span, context })),
      ...correctionsBlock(market, span, context),
      ...(region ? attribution(region, context) : []),
    ],
  };
}

function daysBlock(caption: string, days: readonly DayOff[], market: Market, { words }: FactContext): FactBlock[] {
  const { holidayColumns: columns, noNext } = words.markets;
  if (days.length === 0) return [{ kind: 'line', line: [text(noNext)] }];
  const titles = [columns.day, columns.name, columns.english, columns.kind];
  const rows = days.map((day): Row => dayRow(day, market, words));
  return [{ kind: 'table', table: tableView(caption, titles, rows) }];
}

function dayRow(day: DayOff, market: Market, words: FactContext['words']): Row {
  const { date, name, english, kind, isInLieu, isAdded } = day;
  const { kinds, inLieu, added } = words.markets;
  const notes = [isInLieu ? inLieu : '', isAdded ? added : ''].filter((note) => note !== '');
  return {
    head: [dayPiece((on) => on, date, words)],
    cells: [
      [[localHolidayName(day, market, words.language)]],
      english !== undefined && english !== name ? [[holidayName(day, market, words.language)]] : [],
      [[text(kinds[kind]), ...(notes.length > 0 ? [quiet(` · ${notes.join(', ')}`)] : [])]],
    ],
    notes: [],
  };
}

/** Regions of the same country, such as a Land or a state. */
function otherRegions(market: Market, { facts }: FactContext): Holidays[] {
  const regions = facts.ids.holidays.filter((id) => id !== market.region).flatMap((id) => facts.holidays(id) ?? []);
  return regions.filter(({ code }) => code.split('-')[0] === market.code);
}

function regionBlocks(
  region: Holidays,
  days: readonly DayOff[],
  { market, span, context }: { readonly market: Market; readonly span: Span; readonly context: FactContext },
): FactBlock[] {
  const { markets } = context.words;
  const own = daysOff(region, market, span);
  const more = own.filter(({ date }) => !days.some((day) => day.date === date));
  const less = days.filter(({ date }) => !own.some((day) => day.date === date));
  const format = formatIn(context.words.language);
  const worked = markets.regionWorked(region.name, format.list(less.map(({ date }) => format.day(date))));
  return [
    ...(more.length > 0 ? daysBlock(markets.regionCaption(region.name), more, market, context) : []),
    ...(less.length > 0 ? [{ kind: 'line' as const, line: [text(worked)] }] : []),
    ...(more.length + less.length === 0 ? [{ kind: 'line' as const, line: [text(markets.regionSame(region.name))] }] : []),
  ];
}

function correctionsBlock(market: Market, span: Span, { words }: FactContext): FactBlock[] {
  const found = corrections(market, span);
  if (found.length === 0) return [];
  const { corrections: count, correctionsCaption, correctionColumns: columns, correctionKinds } = words.markets;
  const rows = found.map(({ kind, written }): Row => ({
    head: [dayPiece((day) => day, written.date, words)],
    cells: [[[said(written.name)], [quiet(correctionKinds[kind])]], [[said(written.why)]], provenanceLines(written, words)],
    notes: [],
  }));
  const titles = [columns.day, columns.what, columns.why, words.provenance.source];
  return [{ kind: 'table', table: { ...tableView(correctionsCaption, titles, rows), folded: count(found.length) } }];
}

function endLine(region: Holidays, { words }: FactContext): FactBlock {
  const day = formatIn(words.language).day(lastListedDay(region));
  return { kind: 'line', line: [text(words.markets.ends(day))] };
}

/** The licence asks that whoever lists the days names the people whose data it is, and says what was changed. */
function attribution({ generated, source, license, attribution: people }: Holidays, { words }: FactContext): FactBlock[] {
  const { markets } = words;
  const lines: Line[] = [
    [dayPiece(markets.generated, generated, words), text(' '), ...linkedLine(source), text('.')],
    [text(`${markets.by} `), ...linkedLine(people), text('.')],
    [text(`${markets.licence} `), ...linkedLine(license), text('.')],
    [text(markets.changed)],
  ];
  return [{ kind: 'line', isQuiet: true, line: joined(lines, text(' ')) }];
}

function tableView(caption: string, columns: readonly string[], rows: readonly Row[]) {
  return { caption, isCaptionHidden: false, columns: columns.map((title) => ({ title })), rows };
}
