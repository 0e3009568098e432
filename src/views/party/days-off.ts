import type { Row } from '../campaign/section.ts';
import { formatIn } from '../format.ts';
import { holidayName, localHolidayName } from '../facts/holiday-name.ts';
import { daysOff, yearFrom } from '../facts/days-off.ts';
import type { FactSection } from '../facts/fact-page.ts';
import { dayPiece } from '../facts/provenance.ts';
import { quiet, said, text, type Line } from '../piece.ts';
import { marketOf, type PartyContext, type PublishedParty } from './party-context.ts';

/** The next days on which a party does not work: its own days off, and the next holidays of its region or else of its market. */
export function daysOffSection(party: PublishedParty, context: PartyContext): FactSection {
  const { words, facts, asOf } = context;
  const { parties } = words;
  const market = marketOf(party, context);
  const regionId = party.region ?? market?.region;
  const region = regionId === undefined ? undefined : facts.holidays(regionId);
  const holidays = daysOff(region, market ?? NO_MARKET, yearFrom(asOf)).slice(0, HOLIDAYS_AT_MOST);
  const own = (party.daysOff ?? []).filter(({ from, until }) => (until ?? from) >= asOf);
  const rows = [
    ...own.map(({ from, until, why }) => ({ at: from, when: spanLine(from, until, context), what: why ? [said(why)] : [] })),
    ...holidays.map((day) => ({
      at: day.date,
      when: [dayPiece((on) => on, day.date, words)],
      what: [
        holidayName(day, market, words.language),
        quiet(` · ${day.kind === 'half day' ? parties.halfDay : parties.holiday}`),
        ...(day.english !== undefined && day.english !== day.name
          ? [quiet(' · '), localHolidayName(day, market, words.language)]
          : []),
      ],
    })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const table = rows.map(({ when, what }): Row => ({ head: when, cells: [what.length > 0 ? [what] : []], notes: [] }));
  const columns = [parties.offWhen, parties.offWhy].map((title) => ({ title }));
  const source = regionId === undefined ? parties.noHolidays : parties.holidaysOf(region?.name ?? regionId);
  const assumed = party.region === undefined && market ? ` · ${parties.assumedFrom(market.name)}` : '';
  return {
    id: 'days-off',
    title: parties.off,
    intro: parties.offIntro,
    provenance: undefined,
    blocks: [
      ...(table.length > 0
        ? [
            {
              kind: 'table' as const,
              table: { caption: parties.offCaption(party.name), isCaptionHidden: true, columns, rows: table },
            },
          ]
        : []),
      { kind: 'line', line: [text(`${source}${assumed}`)], isQuiet: true },
    ],
  };
}

const HOLIDAYS_AT_MOST = 6;
const NO_MARKET = { name: '', code: '', zone: 'UTC' };

function spanLine(from: string, until: string | undefined, { words }: PartyContext): Line {
  if (until === undefined || until === from) return [dayPiece((day) => day, from, words)];
  return [text(formatIn(words.language).days(from, until))];
}
