import type { CampaignRow } from '../../domain/published.ts';
import type { SearchFacet } from '../../domain/search/search-index.ts';

/** What of a campaign it is found under. */
export type FacetRow = Pick<CampaignRow, 'status' | 'year' | 'markets' | 'platforms' | 'workstreams' | 'outcome'>;

/**
 * What a campaign is found under, as `SearchFacets.astro` writes it: `year:2026 status:live market:de`. Values are encoded, so that a
 * space or a colon in one cannot begin another.
 */
export function campaignFacets({ year, status, markets, platforms, workstreams, outcome }: FacetRow): string {
  const values: readonly (readonly [SearchFacet, readonly (string | undefined)[]])[] = [
    ['status', [status]],
    ['year', [year]],
    ['market', markets],
    ['platform', platforms],
    ['workstream', workstreams],
    ['outcome', [outcome]],
  ];
  return values
    .flatMap(([facet, all]) => all.flatMap((value) => (value === undefined ? [] : [`${facet}:${encodeURIComponent(value)}`])))
    .join(' ');
}
