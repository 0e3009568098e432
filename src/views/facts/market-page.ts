import { majorUnits, parseMoney } from '../../domain/money.ts';
import type { Market } from '../../domain/schema/facts.ts';
import type { Row, TableView } from '../campaign/section.ts';
import { cityOf, formatIn, WEEKDAYS } from '../format.ts';
import { link, quiet, said, text, type Line } from '../piece.ts';
import {
  changeOf,
  factOf,
  factsBlock,
  pageOf,
  saidLine,
  textLine,
  type FactContext,
  type FactPage,
  type FactSection,
} from './fact-page.ts';
import { disclosureSection } from './disclosure-section.ts';
import { holidaySection } from './holiday-section.ts';
import { dayPiece, provenanceLines, provenanceView } from './provenance.ts';
import { zoneCities } from './zones.ts';

/** The page of a market. What binds comes before what is good to know; undefined when the audience knows of no such market. */
export function marketPage(id: string, context: FactContext): FactPage | undefined {
  const market = context.facts.market(id);
  if (!market) return undefined;
  const { words } = context;
  const sections = [
    glanceSection(market, context),
    weekSection(market, context),
    disclosureSection(market, words),
    closedSection(market, context),
    contractSection(market, context),
    obviousSection(market, context),
    tiersSection(market, context),
    holidaySection(market, context),
  ];
  return pageOf(
    {
      title: market.name,
      description: words.markets.description(market.name),
      lead: [text(words.markets.notAdvice)],
      sections: sections.filter((section) => section !== undefined),
      change: changeOf('market', id, context),
    },
    market.writtenIn,
    context,
  );
}

function glanceSection(market: Market, { words }: FactContext): FactSection {
  const { list, languageName } = formatIn(words.language);
  const { languages = [], locales = [], currency, notes, code } = market;
  return {
    id: 'glance',
    title: words.markets.glance,
    provenance: provenanceView(market, words),
    blocks: factsBlock([
      factOf('market', ['code'], [[text(code)]], words),
      factOf('market', ['languages'], [textLine(list(languages.map(languageName)))], words),
      factOf('market', ['locales'], [textLine(list(locales))], words),
      factOf('market', ['currency'], [textLine(currencyText(currency, words.language))], words),
      factOf('market', ['notes'], [saidLine(notes)], words),
    ]),
  };
}

/** `Euro (EUR)`. */
function currencyText(currency: string | undefined, language: string): string | undefined {
  if (currency === undefined) return undefined;
  const name = new Intl.DisplayNames(language, { type: 'currency' }).of(currency);
  return name === undefined || name === currency ? currency : `${name} (${currency})`;
}

function weekSection(market: Market, { words }: FactContext): FactSection {
  const { zone, zones = [], hours, hoursNote, days = [] } = market;
  const { list } = formatIn(words.language);
  return {
    id: 'week',
    title: words.markets.week,
    provenance: provenanceView(market.week ?? {}, words),
    blocks: factsBlock([
      factOf('market', ['days'], [textLine(daysText(days, words))], words),
      factOf('market', ['hours'], [textLine(hoursText(hours))], words),
      factOf('market', ['hoursNote'], [saidLine(hoursNote)], words),
      factOf('market', ['zone'], [[text(cityOf(zone)), quiet(` · ${zone}`)]], words),
      factOf(
        'market',
        ['zones'],
        [zones.length > 1 ? [text(words.markets.zones(zones.length, list(zoneCities(zones))))] : []],
        words,
      ),
    ]),
  };
}

/** `09:00–17:00`. */
export function hoursText(hours: string | undefined): string | undefined {
  return hours?.replace(/\s*[-–]\s*/, '–');
}

/** `Monday to Friday`, or every day by name when they do not follow each other. */
export function daysText(days: readonly string[], words: FactContext['words']): string {
  const { weekday, list } = formatIn(words.language);
  const places = days.map((day) => WEEKDAYS.indexOf(day));
  const [first, last] = [days[0], days.at(-1)];
  const isRun = days.length > 2 && places.every((place, index) => index === 0 || place === ((places[index - 1] ?? 0) + 1) % 7);
  return isRun && first && last ? words.markets.dayRange(weekday(first), weekday(last)) : list(days.map(weekday));
}

function closedSection({ closedPlatforms = [] }: Market, { words, facts, base }: FactContext): FactSection | undefined {
  if (closedPlatforms.length === 0) return undefined;
  const { closedColumns: columns, closedCaption } = words.markets;
  const rows = closedPlatforms.map((closed): Row => {
    const platform = facts.platform(closed.platform);
    return {
      head: [platform ? link(platform.name, `${base}platforms/${closed.platform}/`) : said(closed.platform)],
      cells: [
        closed.since === undefined ? [] : [[dayPiece((day) => day, closed.since, words)]],
        [[said(closed.why)]],
        provenanceLines(closed, words),
      ],
      notes: [],
    };
  });
  const titles = [columns.platform, columns.since, columns.why, words.provenance.source];
  return {
    id: 'closed',
    title: words.markets.closed,
    intro: words.markets.closedIntro,
    provenance: undefined,
    blocks: [{ kind: 'table', table: tableOf(closedCaption, titles, rows) }],
  };
}

function contractSection({ contract }: Market, { words }: FactContext): FactSection | undefined {
  if (!contract) return undefined;
  const { from, why } = contract;
  return {
    id: 'contract',
    title: words.markets.contract,
    provenance: provenanceView(contract, words),
    blocks: factsBlock([
      factOf('market', ['contract', 'from'], [textLine(amountText(from, words.language))], words),
      factOf('market', ['contract', 'why'], [saidLine(why)], words),
    ]),
  };
}

function amountText(written: string | number | undefined, language: string): string | undefined {
  if (written === undefined) return undefined;
  const money = parseMoney(written);
  return money ? formatIn(language).money(majorUnits(money), money.currency) : String(written);
}

function obviousSection({ obvious = [] }: Market, { words }: FactContext): FactSection | undefined {
  if (obvious.length === 0) return undefined;
  const { obviousColumns: columns, obviousCaption } = words.markets;
  const rows = obvious.map(({ here, elsewhere }): Row => ({
    head: [said(here)],
    cells: [elsewhere === undefined ? [] : [[said(elsewhere)]]],
    notes: [],
  }));
  return {
    id: 'obvious',
    title: words.markets.obvious,
    provenance: undefined,
    blocks: [{ kind: 'table', table: tableOf(obviousCaption, [columns.here, columns.elsewhere], rows, true) }],
  };
}

function tiersSection({ tiers = [] }: Market, { words }: FactContext): FactSection | undefined {
  if (tiers.length === 0) return undefined;
  const { tiersColumns: columns, tiersCaption, tiersIntro } = words.markets;
  const format = formatIn(words.language);
  const numeric = (value: string | undefined): Line[] => (value === undefined ? [] : [[text(value)]]);
  const rows = tiers.map((tier): Row => ({
    head: [said(tier.title)],
    ...(tier.note !== undefined && { detail: [said(tier.note)] }),
    cells: [
      numeric(tier.engagementFrom === undefined ? undefined : format.share(tier.engagementFrom)),
      numeric(followersText(tier, words)),
      numeric(tier.sample === undefined ? undefined : format.number(tier.sample)),
      provenanceLines(tier, words),
    ],
    notes: [],
  }));
  const titles = [columns.tier, columns.engagement, columns.followers, columns.sample, words.provenance.source];
  return {
    id: 'tiers',
    title: words.markets.tiers,
    intro: tiersIntro,
    provenance: undefined,
    blocks: [{ kind: 'table', table: tableOf(tiersCaption, titles, rows, true) }],
  };
}

function followersText(
  { followersFrom, followersTo }: NonNullable<Market['tiers']>[number],
  { language, platforms }: FactContext['words'],
): string | undefined {
  const { number } = formatIn(language);
  if (followersFrom !== undefined && followersTo !== undefined) {
    return platforms.lengths.between(number(followersFrom), number(followersTo));
  }
  if (followersFrom !== undefined) return platforms.lengths.atLeast(number(followersFrom));
  return followersTo === undefined ? undefined : platforms.lengths.atMost(number(followersTo));
}

function tableOf(caption: string, titles: readonly string[], rows: readonly Row[], isCaptionHidden = true): TableView {
  return { caption, isCaptionHidden, columns: titles.map((title) => ({ title })), rows };
}
