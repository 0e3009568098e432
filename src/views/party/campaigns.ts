import type { Row } from '../campaign/section.ts';
import { rowView } from '../campaign-row.ts';
import type { FactSection } from '../facts/fact-page.ts';
import { link, ownLink, quiet, text } from '../piece.ts';
import { spokenIn } from '../spoken-in.ts';
import { isRunning, partyLoads } from './load.ts';
import { forPartyAddress, hasPartnerPages } from './party-address.ts';
import type { PartyContext, PublishedParty } from './party-context.ts';

/** The campaigns of a party, running ones first, each with the page that it has there. */
export function campaignsSection(id: string, party: PublishedParty, context: PartyContext): FactSection {
  const { words, base, campaigns } = context;
  const { parties } = words;
  const own = campaigns.filter((row) => row.parties.includes(id));
  const rows = own.slice(0, AT_MOST).map((row): Row => {
    const view = rowView(row, context);
    return {
      head: spokenIn([link(view.title, view.href)], row.language),
      cells: [
        [[text(view.status.word)]],
        view.flight ? [[text(view.flight.text)], ...(view.now === undefined ? [] : [[quiet(view.now)]])] : [],
        hasPartnerPages(row) ? [[ownLink(words.forParty.title(party.name), forPartyAddress(base, row.id, id))]] : [],
      ],
      notes: [],
      ...(!isRunning(row.status) && { look: 'past' as const }),
    };
  });
  const columns = [parties.campaign, parties.status, parties.flight, parties.owes].map((title) => ({ title }));
  const more = own.length - rows.length;
  const caption = parties.togetherCaption(party.name);
  return {
    id: 'campaigns',
    title: parties.together,
    provenance: undefined,
    blocks:
      rows.length === 0
        ? [{ kind: 'line', line: [quiet(parties.noCampaigns)] }]
        : [
            { kind: 'table', table: { caption, isCaptionHidden: true, columns, rows } },
            ...(more > 0 ? [{ kind: 'line' as const, line: [ownLink(parties.moreCampaigns(more), `${base}campaigns/`)] }] : []),
          ],
  };
}

const AT_MOST = 50;

/** What a party owes in running campaigns; undefined when it takes part in none. */
export function loadSection(id: string, party: PublishedParty, context: PartyContext): FactSection | undefined {
  const { words, base } = context;
  const { parties } = words;
  const load = partyLoads(context.published, words, base).get(id);
  if (!load) return undefined;
  const head = { id: 'load', title: parties.load, provenance: undefined };
  if (load.count === 0) return { ...head, blocks: [{ kind: 'line', line: [quiet(parties.noLoad)] }] };
  const rows = load.next.map(({ what, when, campaign }): Row => ({ head: what, cells: [[when], [campaign]], notes: [] }));
  const columns = [words.forParty.what, words.forParty.when, parties.campaign].map((title) => ({ title }));
  const more = load.count - load.next.length;
  return {
    ...head,
    intro: parties.loadCount(load.count, load.campaigns),
    blocks: [
      { kind: 'table', table: { caption: parties.loadCaption(party.name), isCaptionHidden: true, columns, rows } },
      ...(more > 0 ? [{ kind: 'line' as const, line: [quiet(parties.loadMore(more))] }] : []),
    ],
  };
}
