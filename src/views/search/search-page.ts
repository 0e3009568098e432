import { OUTCOMES } from '../../domain/measurement/outcome.ts';
import type { PublishedFacts } from '../../domain/published.ts';
import { SEARCH_FACETS, SEARCH_KINDS, type SearchFacet } from '../../domain/search/search-index.ts';
import type { Words } from '../../words/index.ts';
import type { PageFacets } from './page-facets.ts';

/** What the page of the search shows before anything is searched for. */
export interface SearchPage {
  /** Facets that have at least one value here, in the order in which people are asked. */
  readonly facets: readonly FacetView[];
}

/** Something that a search can be narrowed by, with all values that any page may have. */
export interface FacetView {
  readonly facet: SearchFacet;
  readonly title: string;
  readonly values: readonly FacetValue[];
}

/** One value of a facet, and its name. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
}

/**
 * Makes the page from what pages are found under. Values with a natural order keep it, years begin with the newest, the others go by
 * their names.
 */
export function searchPage(pages: readonly PageFacets[], facts: PublishedFacts, words: Words): SearchPage {
  const facets = SEARCH_FACETS.map((facet) => ({
    facet,
    title: words.search.facets[facet],
    values: VALUES[facet](facet === 'kind' ? SEARCH_KINDS : distinct(pages, facet), facts, words),
  }));
  return { facets: facets.filter(({ values }) => values.length > 0) };
}

type ValuesOf = (used: readonly string[], facts: PublishedFacts, words: Words) => readonly FacetValue[];

const VALUES: Readonly<Record<SearchFacet, ValuesOf>> = {
  kind: (used, _, { search }) => ordered(SEARCH_KINDS, used, (value) => search.kinds[value]),
  status: (used, _, words) => ordered(STATUSES, used, (value) => words.status[value]),
  year: (used) =>
    [...used]
      .sort()
      .reverse()
      .map((value) => ({ value, label: value })),
  market: (used, facts, words) => named(used, (id) => facts.market(id)?.name, words),
  platform: (used, facts, words) => named(used, (id) => facts.platform(id)?.name, words),
  workstream: (used, _, words) => ordered(WORKSTREAMS, used, (value) => words.choice(value)),
  outcome: (used, _, { search }) => ordered(OUTCOMES, used, (value) => search.outcomes[value]),
  party: (used, _, words) => ordered(PARTIES, used, (value) => words.kinds[value]),
};

const STATUSES = ['live', 'agreed', 'aligning', 'draft', 'wrapped', 'cancelled'] as const;
const WORKSTREAMS = ['influencer', 'ugc', 'owned', 'earned'] as const;
const PARTIES = ['brand', 'agency', 'creator', 'other'] as const;

function distinct(pages: readonly PageFacets[], facet: keyof PageFacets): string[] {
  return [...new Set(pages.flatMap((facets) => facets[facet] ?? []))];
}

function ordered<const Value extends string>(
  order: readonly Value[],
  used: readonly string[],
  labelOf: (value: Value) => string,
): FacetValue[] {
  return order.filter((value) => used.includes(value)).map((value) => ({ value, label: labelOf(value) }));
}

function named(ids: readonly string[], nameOf: (id: string) => string | undefined, { language }: Words): FacetValue[] {
  return ids.map((value) => ({ value, label: nameOf(value) ?? value })).sort((a, b) => a.label.localeCompare(b.label, language));
}
