import type { PublishedSite } from '../../domain/published.ts';
import type { Words } from '../../words/index.ts';
import type { Row, TableView } from '../campaign/section.ts';
import { cityOf, formatIn } from '../format.ts';
import { byName } from '../facts/fact-page.ts';
import { link, text, type Line } from '../piece.ts';
import { isRunning } from './load.ts';
import { partyAddress } from './party-address.ts';

/** All parties that have pages, by kind and name. */
export function partyList(site: PublishedSite, words: Words, base: string): TableView {
  const { facts } = site;
  const running = runningByParty(site);
  const format = formatIn(words.language);
  const named = byName(facts.ids.party, (id) => facts.party(id)?.name ?? id, words.language);
  const rows = KINDS.flatMap((kind) =>
    named.flatMap((id): Row[] => {
      const party = facts.party(id);
      if (party?.kind !== kind) return [];
      const { market, zone } = party;
      const count = running.get(id) ?? 0;
      return [
        {
          head: [link(party.name, partyAddress(base, id))],
          cells: [
            [[text(words.kinds[kind])]],
            market === undefined ? [] : [marketLine(market, site, base)],
            [[text(cityOf(zone))]],
            [[text(count === 0 ? words.parties.noRunning : format.number(count))]],
          ],
          notes: [],
        },
      ];
    }),
  );
  const { party, kind, market, zone, running: campaigns, caption } = words.parties;
  const columns = [party, kind, market, zone].map((title) => ({ title }));
  return { caption, isCaptionHidden: true, columns: [...columns, { title: campaigns, isNumeric: true }], rows };
}

/** A market by its name, linked to its page where it has one. */
export function marketLine(id: string, { facts }: Pick<PublishedSite, 'facts'>, base: string): Line {
  const name = facts.market(id)?.name ?? id;
  return [facts.ids.market.includes(id) ? link(name, `${base}markets/${id}/`) : text(name)];
}

const KINDS = ['brand', 'agency', 'creator', 'other'] as const;

function runningByParty({ campaigns }: PublishedSite): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { status, parties } of campaigns)
    if (isRunning(status)) for (const party of parties) counts.set(party, (counts.get(party) ?? 0) + 1);
  return counts;
}
