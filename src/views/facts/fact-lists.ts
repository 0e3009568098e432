import type { Row, TableView } from '../campaign/section.ts';
import { formatIn } from '../format.ts';
import { foreignLanguage } from '../foreign-language.ts';
import { spokenIn } from '../spoken-in.ts';
import { link, said, text, type Line } from '../piece.ts';
import { closedMarkets } from './closed-markets.ts';
import { daysOff, yearFrom } from './days-off.ts';
import { byName, type FactContext } from './fact-page.ts';
import { holidayName } from './holiday-name.ts';
import { daysText, hoursText } from './market-page.ts';
import { manyOf } from './one-or-many.ts';
import { dayPiece } from './provenance.ts';

/** All markets as a table, in the alphabetical order of their names. */
export function marketList(context: FactContext): TableView {
  const { facts, words, base } = context;
  const { columns, caption } = words.markets;
  const format = formatIn(words.language);
  const rows = sortedRows('market', context, (id): Row[] => {
    const market = facts.market(id);
    if (!market) return [];
    const { languages = [], closedPlatforms = [], hours, days = [] } = market;
    const closed = closedPlatforms.map(({ platform }) => [nameOf('platform', platform, context)]);
    return [
      {
        head: [link(market.name, `${base}markets/${id}/`)],
        cells: [
          lineIf(format.list(languages.map(format.languageName))),
          lineIf([daysText(days, words), hoursText(hours) ?? ''].filter((part) => part !== '').join(', ')),
          saidIf(manyOf(market.disclosure?.labels)[0]),
          nextHoliday(id, context),
          closed.length === 0 ? [] : [[said(format.list(closed.flat()))]],
        ],
        notes: [],
      },
    ];
  });
  const titles = [columns.market, columns.languages, columns.week, columns.label, columns.next, columns.closed];
  return tableOf(caption, titles, rows);
}

/** All platforms as a table, in the alphabetical order of their names. */
export function platformList(context: FactContext): TableView {
  const { facts, words, base } = context;
  const { columns, caption } = words.platforms;
  const { list } = formatIn(words.language);
  const rows = sortedRows('platform', context, (id): Row[] => {
    const platform = facts.platform(id);
    if (!platform) return [];
    return [
      {
        head: [link(platform.name, `${base}platforms/${id}/`)],
        cells: [
          saidIf(list((platform.formats ?? []).map(({ title }) => title))),
          saidIf(platform.disclosureTool),
          saidIf(platform.partnershipAds),
          saidIf(list(closedMarkets(id, facts).map(({ name }) => name))),
        ],
        notes: [],
      },
    ];
  });
  return tableOf(caption, [columns.platform, columns.formats, columns.tool, columns.ads, columns.closed], rows);
}

/** All metrics as a table, in the alphabetical order of their names. */
export function metricList(context: FactContext): TableView {
  const { facts, words, base } = context;
  const { columns, caption, units, says, better } = words.metrics;
  const rows = sortedRows('metric', context, (id): Row[] => {
    const metric = facts.metric(id);
    if (!metric) return [];
    return [
      {
        head: [link(metric.name, `${base}metrics/${id}/`)],
        cells: [saidIf(metric.formula), lineIf(units[metric.unit]), lineIf(says[metric.says]), lineIf(better[metric.better])],
        notes: [],
      },
    ];
  });
  return tableOf(caption, [columns.metric, columns.formula, columns.unit, columns.says, columns.better], rows);
}

/** Rows by name, each marked with the language that its entry is written in. */
function sortedRows(type: 'market' | 'platform' | 'metric', context: FactContext, rowsOf: (id: string) => Row[]): Row[] {
  const { facts, words } = context;
  const ids = byName(facts.ids[type], (id) => nameOf(type, id, context), words.language);
  return ids.flatMap((id) => spokenIn(rowsOf(id), foreignLanguage(facts[type](id)?.writtenIn, context)));
}

function nameOf(type: 'market' | 'platform' | 'metric', id: string, { facts }: FactContext): string {
  return facts[type](id)?.name ?? id;
}

function nextHoliday(id: string, { facts, asOf, words }: FactContext): Line[] {
  const market = facts.market(id);
  const region = market?.region === undefined ? undefined : facts.holidays(market.region);
  const next = market && daysOff(region, market, yearFrom(asOf))[0];
  return next ? [[dayPiece((day) => day, next.date, words)], [holidayName(next, market, words.language)]] : [];
}

function lineIf(words: string): Line[] {
  return words === '' ? [] : [[text(words)]];
}

function saidIf(written: string | undefined): Line[] {
  return written === undefined || written === '' ? [] : [[said(written)]];
}

function tableOf(caption: string, titles: readonly string[], rows: readonly Row[]): TableView {
  return { caption, isCaptionHidden: true, columns: titles.map((title) => ({ title })), rows };
}
