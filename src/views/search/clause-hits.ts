import { writtenText } from '../../domain/search/unspaced-text.ts';
import { excerptOf, type ExcerptPart } from './excerpt.ts';
import { placesFound, queryWords, wordsMatched } from './word-match.ts';

/** A page as the index gives it back. Places are counted in words from the start of its text. */
export interface FoundText {
  readonly content: string;
  readonly anchors: readonly FoundAnchor[];
  /** Where the words of the search stand. */
  readonly locations: readonly number[];
}

/** A place of the page that an address can name. Only those with a title are clauses. */
export interface FoundAnchor {
  readonly id: string;
  readonly element: string;
  readonly location: number;
  readonly title?: string;
}

/** A clause in which words of the search stand. */
export interface ClauseHit {
  /** Its anchor; undefined for what stands before the first clause. */
  readonly id: string | undefined;
  readonly title: string | undefined;
  /** The section around it, when that has another title. */
  readonly section: string | undefined;
  readonly excerpt: readonly ExcerptPart[];
}

/**
 * The clauses of a page in which the search was found, best first: those with the most of its words, a title that is made of
 * them counting for some more; then in the order of the page. Empty when no word was searched for.
 */
export function clauseHits({ content, anchors, locations }: FoundText, text: string): ClauseHit[] {
  const words = wordsOf(content);
  const query = queryWords(text);
  const clauses = clausesOf(anchors, words.length);
  const hits = clauses.flatMap((clause) => {
    const inside = locations.filter((location) => location >= clause.from && location < clause.until);
    if (inside.length === 0) return [];
    const matched = wordsMatched(
      query,
      inside.map((location) => words[location] ?? ''),
    ).size;
    return [{ clause, inside, score: matched + NAMED * shareOf(clause.title, query) }];
  });
  return hits
    .sort((a, b) => b.score - a.score || a.clause.from - b.clause.from)
    .map(({ clause, inside }) => ({
      id: clause.id,
      title: clause.title && writtenText(clause.title),
      section: clause.section && clause.section !== clause.title ? writtenText(clause.section) : undefined,
      excerpt: excerptOf(words, placesFound(words, inside, query), { from: clause.textFrom, until: clause.until }),
    }));
}

/** How many words a title weighs that says nothing but words of the search: who writes a clause's name wants that clause. */
const NAMED = 2.5;

/** How much of a title the search says, from 0 to 1. */
function shareOf(title: string | undefined, query: readonly string[]): number {
  const words = queryWords(title ?? '');
  return words.length === 0 ? 0 : wordsMatched(words, query).size / words.length;
}

/** Words as the index counts them. */
export function wordsOf(content: string): string[] {
  return content.split(/[^\S\uFEFF]+/);
}

interface Clause {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly section: string | undefined;
  readonly from: number;
  /** Where its text begins behind its title. */
  readonly textFrom: number;
  readonly until: number;
}

/** Each clause reaches to the next one. Of two at the same place the inner one, which comes later, has the text. */
function clausesOf(anchors: readonly FoundAnchor[], length: number): Clause[] {
  const titled = anchors.filter(({ title }) => title !== undefined && title !== '').sort((a, b) => a.location - b.location);
  let section: string | undefined;
  const clauses: Clause[] = [
    { id: undefined, title: undefined, section: undefined, from: 0, textFrom: 0, until: titled[0]?.location ?? length },
  ];
  for (const [index, { id, element, title = '', location }] of titled.entries()) {
    if (element === 'section') section = title;
    const until = titled[index + 1]?.location ?? length;
    const textFrom = Math.min(location + wordsOf(title).length, until);
    clauses.push({ id, title, section, from: location, textFrom, until });
  }
  return clauses;
}
