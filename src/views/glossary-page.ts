import type { PublishedFacts } from '../domain/published.ts';

/** The glossary: its words, and an index of them and their other names when there are many. */
export interface GlossaryPage {
  readonly items: readonly GlossaryItem[];
  /** Empty when the words can be overlooked without it. */
  readonly index: readonly GlossaryLetter[];
}

/** A word of the glossary as its page shows it. Texts are empty where nothing is written. */
export interface GlossaryItem {
  readonly id: string;
  readonly term: string;
  readonly also: readonly string[];
  readonly means: string;
  readonly not: string | undefined;
  readonly example: string | undefined;
  readonly related: readonly { readonly id: string; readonly term: string }[];
}

/** The words that begin with a letter, other names among them. */
export interface GlossaryLetter {
  readonly letter: string;
  readonly entries: readonly GlossaryEntry[];
}

/** A name in the index, and the word that it leads to. */
export interface GlossaryEntry {
  readonly name: string;
  readonly id: string;
  /** The word that this name is another one for. */
  readonly term: string | undefined;
}

/** Every word of the glossary, in the alphabetical order of a language. */
export function glossaryPage(facts: PublishedFacts, language: string): GlossaryPage {
  const { compare } = new Intl.Collator(language);
  const items = facts.ids.glossary.flatMap((id) => itemOf(id, facts)).sort((a, b) => compare(a.term, b.term));
  return { items, index: items.length < MANY ? [] : indexOf(items, language) };
}

/** With fewer, the list is its own index. */
const MANY = 10;

function indexOf(items: readonly GlossaryItem[], language: string): GlossaryLetter[] {
  const { compare } = new Intl.Collator(language);
  const entries = items
    .flatMap(({ id, term, also }): GlossaryEntry[] => [
      { name: term, id, term: undefined },
      ...also.map((name) => ({ name, id, term })),
    ])
    .sort((a, b) => compare(a.name, b.name));
  // Letters that the language sorts as one, such as A and Ä in German, stand under one.
  const { compare: sameLetter } = new Intl.Collator(language, { sensitivity: 'base' });
  const letters: { letter: string; entries: GlossaryEntry[] }[] = [];
  for (const entry of entries) {
    const letter = firstLetter(entry.name, language);
    const last = letters.at(-1);
    if (last && sameLetter(last.letter, letter) === 0) last.entries.push(entry);
    else letters.push({ letter, entries: [entry] });
  }
  return letters;
}

function firstLetter(name: string, language: string): string {
  return String.fromCodePoint(name.codePointAt(0) ?? 0x23).toLocaleUpperCase(language);
}

function itemOf(id: string, facts: PublishedFacts): GlossaryItem[] {
  const word = facts.glossary(id);
  if (!word) return [];
  const { term, means, not, example, aliases = [], related = [] } = word;
  const named = related.flatMap((other) => {
    const found = facts.glossary(other);
    return found ? [{ id: other, term: found.term }] : [];
  });
  return [{ id, term, also: aliases, means, not, example, related: named }];
}
