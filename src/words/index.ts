import { en } from './en.ts';

/** Every word of the interface. English is the measure: a language that lacks a word does not compile. */
export type Words = typeof en;

/** The words of a language: of its base language when there are none for the region, English when there are none at all. */
export function wordsIn(language: string): Words {
  return catalogues.get(language) ?? catalogues.get(language.split('-')[0] ?? '') ?? en;
}

const catalogues = new Map<string, Words>([['en', en]]);
