import type { EntryData } from '../../domain/corpus.ts';
import type { PublishedSite } from '../../domain/published.ts';
import type { Words } from '../../words/index.ts';
import type { Fact } from '../campaign/section.ts';
import type { Line } from '../piece.ts';

/** A party as this audience may see it. */
export type PublishedParty = EntryData<'party'>;

/** What the page of a party is made from. */
export interface PartyContext extends PartyPageOptions, Pick<PublishedSite, 'site' | 'asOf' | 'facts' | 'campaigns'> {}

/** What a build publishes, in which words, below which folder. */
export interface PartyPageOptions {
  readonly published: PublishedSite;
  readonly words: Words;
  /** With a slash at both ends. */
  readonly base: string;
}

/** A named value; undefined when nothing is said. */
export function fact(label: string, lines: readonly Line[], origin?: string): Fact | undefined {
  const written = lines.filter((line) => line.length > 0);
  return written.length === 0 ? undefined : { label, lines: written, facts: [], origin, notes: [] };
}

/** The market that a party works in. */
export function marketOf({ market }: PublishedParty, { facts }: Pick<PartyContext, 'facts'>) {
  return market === undefined ? undefined : facts.market(market);
}
