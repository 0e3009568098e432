import { OUTCOMES } from '../../domain/measurement/outcome.ts';
import type { PublishedFacts } from '../../domain/published.ts';
import { SEARCH_FACETS, SEARCH_KINDS, type SearchFacet } from '../../domain/search/search-index.ts';
import type { Words } from '../../words/index.ts';
import type { FacetRow } from './campaign-facets.ts';

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

/** Makes the page. Values with a natural order keep it, years begin with the newest, the others go by their names. */
export function searchPage(
  { campaigns, facts }: { readonly campaigns: readonly FacetRow[]; readonly facts: PublishedFacts },
  words: Words,
): SearchPage {
  const facets = SEARCH_FACETS.map((facet) => ({
    facet,
    title: words.search.facets[facet],
    values: VALUES[facet](campaigns, facts, words),
  }));
  return { facets: facets.filter(({ values }) => values.length > 0) };
}

type ValuesOf = (campaigns: readonly FacetRow[], facts: PublishedFacts, words: Words) => readonly FacetValue[];

const VALUES: Readonly<Record<SearchFacet, ValuesOf>> = {
  kind: (_, __, { search }) => SEARCH_KINDS.map((value) => ({ value, label: search.kinds[value] })),
  status: (campaigns, _, words) =>
    known(STATUSES, campaigns, ({ status }) => [status]).map((value) => ({ value, label: words.status[value] })),
  year: (campaigns) =>
    distinct(campaigns, ({ year }) => [year])
      .sort()
      .reverse()
      .map((value) => ({ value, label: value })),
  market: (campaigns, facts, words) =>
    named(
      distinct(campaigns, ({ markets }) => markets),
      (id) => facts.market(id)?.name,
      words,
    ),
  platform: (campaigns, facts, words) =>
    named(
      distinct(campaigns, ({ platforms }) => platforms),
      (id) => facts.platform(id)?.name,
      words,
    ),
  workstream: (campaigns, _, words) =>
    known(WORKSTREAMS, campaigns, ({ workstreams }) => workstreams).map((value) => ({ value, label: words.choice(value) })),
  outcome: (campaigns, _, { search }) =>
    known(OUTCOMES, campaigns, ({ outcome }) => [outcome]).map((value) => ({ value, label: search.outcomes[value] })),
};

const STATUSES = ['live', 'agreed', 'aligning', 'draft', 'wrapped', 'cancelled'] as const;
const WORKSTREAMS = ['influencer', 'ugc', 'owned', 'earned'] as const;

type Read = (row: FacetRow) => readonly (string | undefined)[];

function distinct(campaigns: readonly FacetRow[], read: Read): string[] {
  return [...new Set(campaigns.flatMap(read))].filter((value) => value !== undefined);
}

function known<const Value extends string>(order: readonly Value[], campaigns: readonly FacetRow[], read: Read): Value[] {
  const used = new Set(distinct(campaigns, read));
  return order.filter((value) => used.has(value));
}

function named(ids: readonly string[], nameOf: (id: string) => string | undefined, { language }: Words): FacetValue[] {
  return ids.map((value) => ({ value, label: nameOf(value) ?? value })).sort((a, b) => a.label.localeCompare(b.label, language));
}
