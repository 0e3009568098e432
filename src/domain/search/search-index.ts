/** What kinds of pages can be found. */
export const SEARCH_KINDS = ['campaign', 'playbook', 'party', 'market', 'platform', 'metric', 'word', 'rule', 'guide'] as const;

/** A kind of page that can be found. */
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What a search can be narrowed by, in the order in which people are asked. None has more than a few dozen values. */
export const SEARCH_FACETS = ['kind', 'status', 'year', 'market', 'platform', 'workstream', 'outcome', 'party'] as const;

/** Something that a search can be narrowed by. */
export type SearchFacet = (typeof SEARCH_FACETS)[number];

/** A part of the index that is loaded by itself. */
export interface SearchShard {
  /** Its folder inside that of the index; empty for the part that is searched first. */
  readonly folder: string;
  /** The years in which its campaigns start, newest first. */
  readonly years: readonly string[];
  /** How many pages of each kind it holds. */
  readonly pages: Readonly<Partial<Record<SearchKind, number>>>;
}

/** What `shards.json` in the folder of the index says: its parts, newest first. */
export interface SearchManifest {
  readonly shards: readonly SearchShard[];
}
