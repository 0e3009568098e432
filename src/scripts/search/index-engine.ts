import { SEARCH_FACETS, type SearchFacet, type SearchManifest, type SearchShard } from '../../domain/search/search-index.ts';
import { searchedPieces } from '../../domain/search/unspaced-text.ts';
import { wordsOf, type FoundText } from '../../views/search/clause-hits.ts';
import { without, type Chosen, type SearchState } from '../../views/search/search-state.ts';
import { isGuess, queryWords } from '../../views/search/word-match.ts';

/** The index of this site, loaded part by part. */
export interface SearchIndex {
  readonly shards: readonly SearchShard[];
  /** How many of the parts, newest first, have been loaded. */
  readonly loaded: () => number;
  readonly search: (state: SearchState) => Promise<Found>;
}

/** What a search found. */
export interface Found {
  /** Best first. Each page is loaded when it is shown. */
  readonly pages: readonly { readonly load: () => Promise<FoundPage> }[];
  /** How many pages each value of each facet has, with all other facets as they are chosen. */
  readonly counts: Readonly<Record<SearchFacet, Readonly<Record<string, number>>>>;
  /** How many pages there would be without a facet that is chosen. */
  readonly without: ReadonlyMap<SearchFacet, number>;
}

/** A page that was found. */
export interface FoundPage extends FoundText {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Partial<Record<SearchFacet, readonly string[]>>>;
}

/** There is no index where the site should have one. */
export class IndexMissing extends Error {}

/**
 * Opens the index below `base`, the folder that the site is published under. Throws `IndexMissing` when none was made, and other errors
 * when it cannot be reached.
 */
export async function openIndex(base: string): Promise<SearchIndex> {
  const folder = `${base}pagefind/`;
  const { shards } = await readManifest(folder);
  const engine = await startEngine(folder);
  let loaded = 1;

  async function loadBackTo(year: string | undefined): Promise<void> {
    for (const shard of shards.slice(loaded)) {
      if (year === undefined || shard.years.every((one) => one < year)) return;
      await engine.mergeIndex(`${folder}${shard.folder}/`);
      loaded += 1;
    }
    // The numbers beside the facets are those of all parts that are loaded.
    await engine.filters();
  }

  return {
    shards,
    loaded: () => loaded,
    search: async (state) => {
      await loadBackTo(earliestOf(state));
      return find(engine, state);
    },
  };
}

async function readManifest(folder: string): Promise<SearchManifest> {
  const response = await fetch(`${folder}shards.json`);
  const isManifest = response.headers.get('Content-Type')?.includes('json') ?? false;
  if (response.status === 404 || (response.ok && !isManifest)) throw new IndexMissing();
  if (!response.ok) throw new Error(`The index answered with status ${response.status}.`);
  return (await response.json()) as SearchManifest;
}

async function startEngine(folder: string): Promise<Engine> {
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as {
    createInstance: (options: object) => Engine;
  };
  // A worker would load the program a second time, for a search that takes a few milliseconds.
  const engine = createInstance({ basePath: folder, noWorker: true });
  await engine.filters();
  return engine;
}

/** Years that are chosen are searched, however old they are. */
function earliestOf({ since, chosen }: SearchState): string | undefined {
  return [since, ...(chosen.year ?? [])].filter((year) => year !== undefined).sort()[0];
}

async function find(engine: Engine, { text, chosen }: SearchState): Promise<Found> {
  const ask = async (facets: Chosen) =>
    withoutGuesses(await engine.search(searchedPieces(text).trim() || null, { filters: filtersOf(facets) }), text);
  const { results, filters } = await ask(chosen);
  const counts: Record<SearchFacet, Readonly<Record<string, number>>> = { ...NO_COUNTS, ...filters };
  const wider = new Map<SearchFacet, number>();
  for (const facet of Object.keys(chosen) as SearchFacet[]) {
    const answer = await ask(without(chosen, facet));
    counts[facet] = answer.filters[facet] ?? {};
    wider.set(facet, answer.results.length);
  }
  return { pages: results.map(({ data }) => ({ load: data })), counts, without: wider };
}

const NO_COUNTS = Object.fromEntries(SEARCH_FACETS.map((facet) => [facet, {}])) as Found['counts'];

/** Of a word that nobody wrote the index takes the start. The first page shows it, and would be loaded anyway. */
async function withoutGuesses(answer: EngineAnswer, text: string): Promise<EngineAnswer> {
  const first = await answer.results[0]?.data();
  if (!first) return answer;
  const words = wordsOf(first.content);
  const found = first.locations.map((location) => words[location] ?? '');
  return isGuess(queryWords(text), found) ? { results: [], filters: {} } : answer;
}

/** Any value of a facet will do, and every facet must. */
function filtersOf(chosen: Chosen): object {
  return Object.fromEntries(Object.entries(chosen).map(([facet, values]) => [facet, { any: values }]));
}

/** What we use of pagefind.js. */
interface Engine {
  readonly filters: () => Promise<unknown>;
  readonly mergeIndex: (folder: string) => Promise<void>;
  readonly search: (text: string | null, options: { readonly filters: object }) => Promise<EngineAnswer>;
}

interface EngineAnswer {
  readonly results: readonly { readonly data: () => Promise<FoundPage> }[];
  readonly filters: Partial<Found['counts']>;
}
