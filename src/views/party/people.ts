import type { Row } from '../campaign/section.ts';
import { cityOf, formatIn } from '../format.ts';
import type { FactSection } from '../facts/fact-page.ts';
import { hoursText } from '../facts/market-page.ts';
import { dayPiece } from '../facts/provenance.ts';
import { link, quiet, said, text, type Line } from '../piece.ts';
import type { PartyContext, PublishedParty } from './party-context.ts';

/** Who is there. Addresses and numbers come through redaction: the team alone has them. */
export function peopleSection({ people = [], name }: PublishedParty, { words }: PartyContext): FactSection | undefined {
  const { parties } = words;
  if (people.length === 0) return undefined;
  const rows = people.map(({ name: person, job, email, phone, zone, hours }): Row => {
    const when: Line[] = [...(zone ? [[text(cityOf(zone))]] : []), ...(hours ? [[text(hoursText(hours) ?? hours)]] : [])];
    const reach: Line[] = [...(email ? [[link(email, `mailto:${email}`)]] : []), ...(phone ? [[text(phone)]] : [])];
    return { head: [said(person)], cells: [job ? [[said(job)]] : [], when, reach], notes: [] };
  });
  const columns = [parties.person, parties.job, parties.hours, parties.reach];
  return sectionOf('people', parties.people, parties.peopleCaption(name), withoutEmpty(columns, rows));
}

/** How to reach them. */
export function channelsSection({ channels = [], name }: PublishedParty, { words }: PartyContext): FactSection | undefined {
  const { parties } = words;
  if (channels.length === 0) return undefined;
  const rows = channels.map(({ title, purpose }): Row => ({
    head: [said(title)],
    cells: [purpose ? [[said(purpose)]] : []],
    notes: [],
  }));
  return sectionOf('channels', parties.channels, parties.channelsCaption(name), { columns: [parties.channel, parties.for], rows });
}

/** Where a creator publishes, with numbers and the day on which someone looked. */
export function handlesSection(
  { handles = [], name }: PublishedParty,
  { words, facts, base }: PartyContext,
): FactSection | undefined {
  const { parties } = words;
  if (handles.length === 0) return undefined;
  const { number, share } = formatIn(words.language);
  const rows = handles.map(({ platform, handle, url, followers, engagementRate, sample, checked }): Row => {
    const where = facts.platform(platform)?.name ?? platform;
    return {
      head: [facts.ids.platform.includes(platform) ? link(where, `${base}platforms/${platform}/`) : said(where)],
      cells: [
        [[url ? link(handle, url) : said(handle)]],
        followers === undefined ? [] : [[text(number(followers))]],
        engagementRate === undefined
          ? []
          : [[text(share(engagementRate))], ...(sample === undefined ? [] : [[quiet(parties.posts(number(sample)))]])],
        checked === undefined ? [] : [[dayPiece((day) => day, checked, words)]],
      ],
      notes: [],
    };
  });
  const columns = [parties.platform, parties.handle, parties.many, parties.rate, parties.when];
  return sectionOf('profiles', parties.handles, parties.handlesCaption(name), { columns, rows }, [2, 3]);
}

interface Grid {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

function sectionOf(
  id: string,
  title: string,
  caption: string,
  { columns, rows }: Grid,
  numeric: readonly number[] = [],
): FactSection {
  const titled = columns.map((column, index) => ({ title: column, isNumeric: numeric.includes(index) }));
  return {
    id,
    title,
    provenance: undefined,
    blocks: [{ kind: 'table', table: { caption, isCaptionHidden: true, columns: titled, rows } }],
  };
}

/** A column in which nobody has anything is left out. */
function withoutEmpty(columns: readonly string[], rows: readonly Row[]): Grid {
  const isFilled = columns.map((_, index) => index === 0 || rows.some(({ cells }) => (cells[index - 1]?.length ?? 0) > 0));
  return {
    columns: columns.filter((_, index) => isFilled[index]),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => isFilled[index + 1]) })),
  };
}
