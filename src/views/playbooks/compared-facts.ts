import { majorUnits, parseMoney } from '../../domain/money.ts';
import type { EntryData } from '../../domain/corpus.ts';
import type { PublishedFacts } from '../../domain/published.ts';
import type { Site } from '../../domain/schema/site.ts';
import type { Words } from '../../words/index.ts';
import { holidayName } from '../facts/holiday-name.ts';
import { daysOff, yearFrom } from '../facts/days-off.ts';
import { dayPiece, linkedLine, provenanceLines } from '../facts/provenance.ts';
import { cityOf, formatIn, type Format } from '../format.ts';
import { foreignLanguage } from '../foreign-language.ts';
import { spokenIn } from '../spoken-in.ts';
import { plain, quiet, said, text, type Line } from '../piece.ts';
import type { ComparedGroup, ComparedRow } from './compared-row.ts';

/** What facts are looked up in, and the day that "next" is counted from. */
export interface FactSources {
  readonly facts: PublishedFacts;
  readonly words: Words;
  readonly site: Site;
  readonly asOf: string;
}

/** What is true of each market, whoever runs a campaign there. Rows on which no market says anything are left out. */
export function comparedFacts(ids: readonly string[], sources: FactSources): ComparedGroup[] {
  const { facts, words } = sources;
  const { compare } = words.playbooks;
  const markets = ids.flatMap((id) => facts.market(id) ?? []);
  const row = (head: string, linesOf: (market: Market) => readonly Line[]) =>
    rowOf(
      head,
      markets.map((market) => spokenIn(linesOf(market), foreignLanguage(market.writtenIn, sources))),
    );
  const groups: [string, (ComparedRow | undefined)[]][] = [
    [compare.labelsTitle, disclosureRows(row, sources)],
    [compare.hoursTitle, hoursRows(row, sources)],
    [
      compare.obviousTitle,
      [
        row(compare.obvious, (market) => obviousLines(market, words)),
        row(compare.closed, (market) => closedLines(market, sources)),
        row(compare.contract, (market) => contractLines(market, sources)),
      ],
    ],
  ];
  return groups.flatMap(([title, rows]) => {
    const present = rows.filter((one) => one !== undefined);
    return present.length > 0 ? [{ title: [text(title)], rows: present }] : [];
  });
}

/** The people and the licence behind the days off, each named once. */
export function holidaySources(ids: readonly string[], sources: FactSources): Line[] {
  const { facts } = sources;
  const regions = ids.flatMap((id) => facts.market(id)?.region ?? []).flatMap((region) => facts.holidays(region) ?? []);
  const lines = regions.flatMap(({ source, attribution, license }) => [source, attribution, license]);
  return spokenIn([...new Set(lines)].map(linkedLine), foreignLanguage(undefined, sources));
}

type Market = EntryData<'market'>;
type MakeRow = (head: string, linesOf: (market: Market) => readonly Line[]) => ComparedRow | undefined;

function rowOf(head: string, cells: readonly (readonly Line[])[]): ComparedRow | undefined {
  if (cells.every((lines) => lines.length === 0)) return undefined;
  const words = cells.map((lines) => lines.map(plain).join('\n'));
  return { head, cells: cells.map((lines) => ({ lines, isSame: false })), isSame: words.every((one) => one === words[0]) };
}

function disclosureRows(row: MakeRow, { words }: FactSources): (ComparedRow | undefined)[] {
  const { compare } = words.playbooks;
  const format = formatIn(words.language);
  const listed = (texts: readonly string[] | undefined): Line[] => (texts ?? []).map((one) => [said(one)]);
  return [
    row(compare.labels, ({ disclosure }) => listed(disclosure?.labels)),
    row(compare.refused, ({ disclosure }) => listed(disclosure?.refused)),
    row(compare.labelLanguage, ({ disclosure }) => named(disclosure?.language, format)),
    row(compare.placement, ({ disclosure }) => saidLines(disclosure?.placement)),
    row(compare.obligations, ({ disclosure }) => listed(disclosure?.obligations)),
    row(compare.law, ({ disclosure }) => listed(disclosure?.law)),
    row(compare.source, ({ disclosure }) => (disclosure ? provenanceLines(disclosure, words) : [])),
  ];
}

function hoursRows(row: MakeRow, sources: FactSources): (ComparedRow | undefined)[] {
  const { words } = sources;
  const { compare } = words.playbooks;
  const format = formatIn(words.language);
  return [
    row(compare.hours, ({ hours }) => (hours ? [[text(hours.replace('-', '–'))]] : [])),
    row(compare.days, ({ days }) => (days?.length ? [[text(format.list(days.map(format.weekday)))]] : [])),
    row(compare.zone, ({ zone, zones }) => [[text(compare.zoneOf(cityOf(zone), Math.max(0, (zones?.length ?? 1) - 1)))]]),
    row(compare.about, ({ hoursNote }) => saidLines(hoursNote)),
    row(compare.hoursSource, ({ week }) => (week ? provenanceLines(week, words) : [])),
    row(compare.holidays, (market) => holidayLines(market, sources)),
    row(compare.languages, ({ languages }) => named(languages, format)),
    row(compare.currency, ({ currency }) => (currency ? [[text(currency)]] : [])),
  ];
}

/** More than these would be a calendar, which the market's own page has. */
const HOLIDAYS_AT_MOST = 4;

function holidayLines(market: Market, { facts, words, asOf }: FactSources): Line[] {
  const region = market.region === undefined ? undefined : facts.holidays(market.region);
  const days = daysOff(region, market, yearFrom(asOf)).filter(({ kind }) => kind === 'public');
  if (days.length === 0) return [[quiet(words.playbooks.compare.noHolidays)]];
  return days
    .slice(0, HOLIDAYS_AT_MOST)
    .map((day) => [dayPiece((on) => on, day.date, words), text(' '), holidayName(day, market, words.language)]);
}

function obviousLines({ obvious = [] }: Market, { playbooks }: Words): Line[] {
  return obvious.map(({ here, elsewhere }) => [
    said(here),
    ...(elsewhere === undefined ? [] : [quiet(` ${playbooks.compare.elsewhere} `), said(elsewhere)]),
  ]);
}

function closedLines({ closedPlatforms = [] }: Market, { facts, words }: FactSources): Line[] {
  if (closedPlatforms.length === 0) return [[quiet(words.playbooks.compare.closedNone)]];
  return closedPlatforms.map(({ platform, why }) => [said(facts.platform(platform)?.name ?? platform), quiet(': '), said(why)]);
}

function contractLines({ contract }: Market, { words }: FactSources): Line[] {
  const { compare } = words.playbooks;
  if (!contract) return [[quiet(compare.contractNone)]];
  const money = contract.from === undefined ? undefined : parseMoney(contract.from);
  const from: Line = money
    ? [text(`${compare.contractFrom(formatIn(words.language).money(majorUnits(money), money.currency))}: `)]
    : [];
  return [[...from, said(contract.why)], ...provenanceLines(contract, words)];
}

function named(languages: readonly string[] | undefined, format: Format): Line[] {
  return languages?.length ? [[text(format.list(languages.map(format.languageName)))]] : [];
}

function saidLines(written: string | undefined): Line[] {
  return written === undefined ? [] : [[said(written)]];
}
