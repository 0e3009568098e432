import type { en } from '../../words/en.ts';
import { countIn, type PluralForms } from '../../words/plural.ts';

/** The words that the script of the search says. */
export type LiveWords = (typeof en)['search']['live'];

/** Writes sentences in the language of the page. */
export interface Speech {
  readonly words: LiveWords;
  /** Puts values in the places of their names. */
  readonly fill: (text: string, values: Readonly<Record<string, string>>) => string;
  /** Picks the form that goes with a number. */
  readonly count: (count: number, forms: PluralForms) => string;
  readonly list: (items: readonly string[]) => string;
}

/** Makes the speech of a language. */
export function speechIn(language: string, words: LiveWords): Speech {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return {
    words,
    // A value may hold such a name itself, and must not be filled again.
    fill: (text, values) => text.replace(/\{(\w+)\}/g, (name, key: string) => values[key] ?? name),
    count: countIn(language),
    list: (items) => list.format(items),
  };
}
