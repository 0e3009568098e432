import type { PublishedFacts } from '../domain/published.ts';
import { foreignLanguage, type LanguageContext } from './foreign-language.ts';
import { listPages, onPage, pageAddress, pageAt, type ListPages } from './pages-of-list.ts';

/** The glossary, or one page of it when it is long. */
export interface GlossaryPage {
  readonly items: readonly GlossaryItem[];
  /** All words and their other names, on the first page. Empty when the words can be overlooked without it. */
  readonly index: readonly GlossaryLetter[];
  readonly pages: ListPages;
}

/** A word of the glossary as its page shows it. Texts are empty where nothing is written. */
export interface GlossaryItem {
  readonly id: string;
  /** The language that the word is explained in, when it is not that of the interface. */
  readonly lang: string | undefined;
  readonly term: string;
  readonly also: readonly string[];
  readonly means: string;
  readonly not: string | undefined;
  readonly example: string | undefined;
  readonly related: readonly { readonly href: string; readonly term: string; readonly lang: string | undefined }[];
}

/** The words that begin with a letter, other names among them. */
export interface GlossaryLetter {
  readonly letter: string;
  readonly entries: readonly GlossaryEntry[];
}

/** A name in the index, and the word that it leads to. */
export interface GlossaryEntry {
  readonly name: string;
  /** Its language, when it is not that of the interface. */
  readonly lang: string | undefined;
  readonly href: string;
  /**
   * The id of a word that stands on a further page. Everybody links to `/glossary/#word`: its name in the index takes that place, and
   * leads on to the word.
   */
  readonly anchor: string | undefined;
  /** The word that this name is another one for. */
  readonly term: string | undefined;
}

/**
 * A page of the glossary, in the alphabetical order of the interface's language.
 *
 * @param list the address of the first page, with a slash at the end
 */
export function glossaryPage(sources: GlossarySources, list: string, page = 1): GlossaryPage {
  const {
    facts,
    words: { language },
  } = sources;
  const { compare } = new Intl.Collator(language);
  const words = facts.ids.glossary.flatMap((id) => wordOf(id, sources)).sort((a, b) => compare(a.term, b.term));
  const pageOf = new Map(words.map(({ id }, index) => [id, pageAt(index)]));
  const hrefOf: HrefOf = (id) => `${pageOf.get(id) === page ? '' : pageAddress(pageOf.get(id) ?? 1, list)}#${id}`;
  const entriesOf = ({ id, term, lang, aliases = [] }: Word): GlossaryEntry[] => [
    { name: term, lang, href: hrefOf(id), anchor: pageOf.get(id) === page ? undefined : id, term: undefined },
    ...aliases.map((name) => ({ name, lang, href: hrefOf(id), anchor: undefined, term })),
  ];
  return {
    items: onPage(words, page).map((word) => itemOf(word, sources, hrefOf)),
    index: page > 1 || words.length < MANY ? [] : byLetter(words.flatMap(entriesOf), language),
    pages: listPages(words.length, page, list),
  };
}

/** What the glossary is made from. */
export interface GlossarySources extends LanguageContext {
  readonly facts: PublishedFacts;
}

/** With fewer, the list is its own index. */
const MANY = 10;

function byLetter(unsorted: readonly GlossaryEntry[], language: string): GlossaryLetter[] {
  const { compare } = new Intl.Collator(language);
  // Letters that the language sorts as one, such as A and Ä in German, stand under one.
  const { compare: sameLetter } = new Intl.Collator(language, { sensitivity: 'base' });
  const letters: { letter: string; entries: GlossaryEntry[] }[] = [];
  for (const entry of unsorted.toSorted((a, b) => compare(a.name, b.name))) {
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

function itemOf(
  { id, lang, term, means, not, example, aliases = [], related = [] }: Word,
  sources: GlossarySources,
  hrefOf: HrefOf,
): GlossaryItem {
  const named = related
    .flatMap((other) => wordOf(other, sources))
    .map((other) => ({ href: hrefOf(other.id), term: other.term, lang: other.lang }));
  return { id, lang, term, also: aliases, means, not, example, related: named };
}

function wordOf(id: string, sources: GlossarySources): Word[] {
  const word = sources.facts.glossary(id);
  return word ? [{ ...word, id, lang: foreignLanguage(word.writtenIn, sources) }] : [];
}

type Word = NonNullable<ReturnType<PublishedFacts['glossary']>> & { readonly id: string; readonly lang: string | undefined };
type HrefOf = (id: string) => string;
