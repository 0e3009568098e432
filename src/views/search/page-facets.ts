import type { EntryData } from '../../domain/corpus.ts';
import type { CampaignRow, PublishedPlaybook, PublishedSite } from '../../domain/published.ts';
import type { SearchFacet } from '../../domain/search/search-index.ts';

/** What a page is found under besides its words and its kind: values by facet, ids where there are ids. */
export type PageFacets = Readonly<Partial<Record<Exclude<SearchFacet, 'kind'>, readonly string[]>>>;

/** What a campaign is found under. */
export function campaignFacets(row: FacetRow): PageFacets {
  const { status, year, markets, platforms, workstreams, outcome } = row;
  return filled({
    status: [status],
    year: [year],
    market: markets,
    platform: platforms,
    workstream: workstreams,
    outcome: [outcome],
  });
}

/** What of a campaign it is found under. */
export type FacetRow = Pick<CampaignRow, 'status' | 'year' | 'markets' | 'platforms' | 'workstreams' | 'outcome'>;

/** What a playbook is found under: where it is meant for, and what it delivers where. It has no year and no status. */
export function playbookFacets({ playbook }: Pick<PublishedPlaybook, 'playbook'>): PageFacets {
  const { markets = [], defaults, deliverables = [], overlays = [] } = playbook;
  const changes = overlays
    .flatMap(({ changes: all = [] }) => all)
    .flatMap(({ set, add }) => [set?.['platform'], add?.['platform']]);
  return filled({
    market: [...markets, ...overlays.map(({ market }) => market)],
    platform: [defaults, ...deliverables].map((one) => one?.platform).concat(changes.filter((value) => typeof value === 'string')),
    workstream: deliverables.map(({ workstream }) => workstream),
  });
}

/** What a party is found under: what it is, where it works, where it publishes. */
export function partyFacets({ kind, market, handles = [] }: Pick<EntryData<'party'>, 'kind' | 'market' | 'handles'>): PageFacets {
  return filled({ party: [kind], market: [market], platform: handles.map(({ platform }) => platform) });
}

/** What campaigns, playbooks and parties are found under. A market or platform that only its own page names is found by its name. */
export function facetsOfSite({ campaigns, facts }: Pick<PublishedSite, 'campaigns' | 'facts'>): PageFacets[] {
  const { playbook, party } = facts.ids;
  return [
    ...campaigns.map(campaignFacets),
    ...known(playbook, facts.playbook).map(playbookFacets),
    ...known(party, facts.party).map(partyFacets),
  ];
}

/**
 * Facets as `SearchFacets.astro` writes them: `year:2026 status:live market:de`. Values are encoded, so that a space or a colon in one
 * cannot begin another.
 */
export function facetText(facets: PageFacets): string {
  return Object.entries(facets)
    .flatMap(([facet, values]) => values.map((value) => `${facet}:${encodeURIComponent(value)}`))
    .join(' ');
}

function known<T>(ids: readonly string[], find: (id: string) => T | undefined): T[] {
  return ids.map(find).filter((found) => found !== undefined);
}

type Values = Readonly<Partial<Record<keyof PageFacets, readonly (string | undefined)[]>>>;

/** Each value once, and no facet without any. */
function filled(facets: Values): PageFacets {
  const distinct = Object.entries(facets).map(
    ([facet, values]) => [facet, [...new Set(values)].filter((value) => value !== undefined)] as const,
  );
  return Object.fromEntries(distinct.filter(([, values]) => values.length > 0));
}
