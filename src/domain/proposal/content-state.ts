import type { Corpus, Entries, Entry } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import type { ContentType } from '../schema/index.ts';
import type { Site } from '../schema/site.ts';

/** One state of the content: what it says, and what was found in it. */
export interface ContentState {
  /** Where a file cannot be read, it holds what the other state says in its place: nothing is told of what nobody can compare. */
  readonly corpus: Corpus;
  readonly findings: readonly Finding[];
  /** Entries that are there and cannot be read as what they claim to be, by path. */
  readonly unread: ReadonlyMap<string, UnreadFile>;
  /** The settings as this state has them; undefined where they cannot be read. */
  readonly settings: Site | undefined;
}

/** An entry that is there and cannot be read. */
export interface UnreadFile {
  readonly type: ContentType;
  readonly id: string;
  /** Path inside the content folder, with forward slashes. */
  readonly file: string;
  /** SHA-256 of its bytes, hexadecimal; empty where they cannot be had. */
  readonly digest: string;
}

/** A file that stands in the content folder, is no content, and differs between two states. */
export interface HiddenFile {
  readonly file: string;
  readonly kind: 'new' | 'changed' | 'gone';
}

/**
 * A corpus whose files that cannot be read stand there as the other state has them, under the weights given: a change is held to the
 * weights of rules from before it, so that none lifts its own gate.
 */
export function comparable(
  { site, entries }: Corpus,
  unread: ReadonlyMap<string, UnreadFile>,
  { other, weights }: { readonly other: Corpus; readonly weights: Site['severities'] },
): Corpus {
  return { site: { ...site, severities: weights }, entries: filled(entries, [...unread.values()], other) };
}

function filled(entries: Entries, unread: readonly UnreadFile[], other: Corpus): Entries {
  const lent = unread.flatMap(({ type, id }) => other.entries[type].get(id) ?? []);
  const kinds = [...Map.groupBy(lent, ({ type }) => type)].map(([type, own]) => [type, withEntries(entries[type], own)]);
  return { ...entries, ...Object.fromEntries(kinds) } as Entries;
}

function withEntries(known: ReadonlyMap<string, Entry>, more: readonly Entry[]): ReadonlyMap<string, Entry> {
  const all = new Map<string, Entry>([...known, ...more.map((entry) => [entry.id, entry] as const)]);
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}
