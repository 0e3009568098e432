import { SEARCH_FACETS, type SearchFacet } from '../../domain/search/search-index.ts';

/** What somebody searches for: all of it stands in the address, so that a search can be sent to others. */
export interface SearchState {
  readonly text: string;
  /** Values of each facet; several of one facet widen it, several facets narrow the search. */
  readonly chosen: Chosen;
  /** The year back to which campaigns are searched; undefined for the newest part of the index alone. */
  readonly since: string | undefined;
}

/** Values that were chosen, by facet. A facet without any is left out. */
export type Chosen = Readonly<Partial<Record<SearchFacet, readonly string[]>>>;

/** Reads a search from the part of an address behind `?`. What it does not know it leaves out. */
export function readSearch(query: string): SearchState {
  const params = new URLSearchParams(query);
  const chosen = SEARCH_FACETS.map((facet) => [facet, distinct(params.getAll(facet))] as const).filter(
    ([, values]) => values.length > 0,
  );
  const since = params.get('since') ?? '';
  return {
    text: (params.get('q') ?? '').trim().slice(0, LONGEST_TEXT),
    chosen: Object.fromEntries(chosen),
    since: /^\d{4}$/.test(since) ? since : undefined,
  };
}

/** Writes a search as the part of an address behind `?`; empty when nothing is searched for. */
export function writeSearch({ text, chosen, since }: SearchState): string {
  const params = new URLSearchParams();
  if (text !== '') params.set('q', text);
  for (const facet of SEARCH_FACETS) for (const value of chosen[facet] ?? []) params.append(facet, value);
  if (since !== undefined) params.set('since', since);
  return params.toString();
}

/** Whether there is anything to search for. */
export function isEmpty({ text, chosen }: SearchState): boolean {
  return text === '' && Object.keys(chosen).length === 0;
}

/** Leaves a facet out. */
export function without(chosen: Chosen, facet: SearchFacet): Chosen {
  return Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== facet));
}

/** Longer texts are pasted by mistake, and every word of them would be looked up. */
const LONGEST_TEXT = 200;

/** Each value once, none empty, no more than a facet can have. */
function distinct(values: readonly string[]): string[] {
  return [...new Set(values.filter((value) => value !== ''))].slice(0, 50);
}
