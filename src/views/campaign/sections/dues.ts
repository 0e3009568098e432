import { joined, link, quiet, said, text, type Line, type Piece } from '../../piece.ts';
import { forPartyAddress, hasPartnerPages, hasPartyPage } from '../../party/party-address.ts';
import type { Context } from '../context.ts';
import { duesOf, type Due } from '../dues.ts';
import { momentPiece } from '../moments.ts';
import { tableOf } from '../parts.ts';
import type { Block, Row, SectionView } from '../section.ts';

/** The same agreement party by party: what each one owes, dated things first. It repeats clauses, so it has no marks of its own. */
export function duesSection(context: Context): SectionView | undefined {
  const { words, campaign, roles } = context;
  const blocks = (campaign.roles ?? []).flatMap(({ id, party, members }): Block[] => {
    if (!id) return [];
    const rows = duesOf(context, id).map((due) => dueRow(context, due));
    const caption = words.dues.caption(roles.name(id));
    const columns = [words.dues.what, words.dues.when];
    const past = rows.filter(({ look }) => look === 'past');
    const nothing: Block = { kind: 'line', line: [quiet(past.length > 0 ? words.dues.nothingLeft : words.dues.nothing)] };
    const left =
      tableOf(
        caption,
        columns,
        rows.filter(({ look }) => look !== 'past'),
      ) ?? nothing;
    const over = tableOf(caption, columns, past, words.earlier(past.length));
    return [
      { kind: 'heading', title: roles.name(id), isSaid: roles.isSaid(id), hue: roles.hue(id), id: `owes--${id}` },
      ...pagesOf(context, party === undefined ? (members ?? []) : [party]),
      left,
      ...(over ? [over] : []),
    ];
  });
  if (blocks.length === 0) return undefined;
  const { title, intro } = words.sections.dues;
  return { id: 'dues', title, intro, mark: undefined, notes: [], blocks };
}

/** Links to the pages of those who hold a role; of a large group the first few. */
function pagesOf({ base, agreement, campaign, facts, roles, words }: Context, parties: readonly string[]): Block[] {
  if (base === undefined || !hasPartnerPages(campaign)) return [];
  const listed = parties.filter((party) => hasPartyPage(facts, party));
  const links = listed
    .slice(0, PAGES_AT_MOST)
    .map((party): Line => [link(roles.party(party), forPartyAddress(base, agreement.id, party))]);
  if (links.length === 0) return [];
  const more = listed.length - links.length;
  const rest: Line[] = more > 0 ? [[quiet(words.forParty.more(more))]] : [];
  return [{ kind: 'line', line: [quiet(`${words.forParty.pages} `), ...joined([...links, ...rest], text(', '))] }];
}

const PAGES_AT_MOST = 12;

function dueRow(context: Context, due: Due): Row {
  const { dues } = context.words;
  const what: Piece = due.href === undefined ? said(due.what) : link(due.what, due.href);
  const head: Line = [text(`${dues[due.act]}${dues.then}`), what, ...(due.more.length > 0 ? [text(' '), ...due.more] : [])];
  return { head, cells: [[when(context, due)]], notes: [], ...(due.isPast && { look: 'past' }) };
}

function when(context: Context, { dates, rhythm }: Due): Line {
  const parts = dates.map(({ at, zone, word }): Line => [...(word ? [quiet(`${word} `)] : []), momentPiece(context, at, zone)]);
  return joined([...parts, ...(rhythm.length > 0 ? [rhythm] : [])], quiet(' · '));
}
