import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** Every word of the interface. English is the measure: a language that lacks a word does not compile. */
export type Words = typeof en;

/** The words of a language: of its base language when there are none for the region, those of another when there are none at all. */
export function wordsIn(language: string, otherwise: Words = en): Words {
  return catalogues.get(language) ?? catalogues.get(language.split('-')[0] ?? '') ?? otherwise;
}

const catalogues = new Map<string, Words>([en, de, es].map((words) => [words.language, words]));
