import type { Entries } from '../corpus.ts';
import { isSameLabel } from './label.ts';

type Markets = Entries['market'];

/**
 * The language that a label is in, as far as the shared facts tell: that of the markets with a single language which accept it. Undefined
 * for a label that no such market knows, or that several languages share.
 */
export function languageOfLabel(label: string, markets: Markets): string | undefined {
  const languages = [...markets.values()].flatMap(({ data }) => {
    const [language, ...others] = data.languages ?? [];
    const isTheirs = data.disclosure?.labels?.some((word) => isSameLabel(word, label)) ?? false;
    return language !== undefined && others.length === 0 && isTheirs ? [primary(language)] : [];
  });
  const [first, ...others] = new Set(languages);
  return others.length === 0 ? first : undefined;
}

/** The language itself, without region or script: `en` of `en-US`. */
export function primary(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? language;
}
