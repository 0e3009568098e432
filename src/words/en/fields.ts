import type { ChoiceWord } from '../field-labels.ts';
import { decapitalised, type FieldWords } from '../field-words.ts';

/** Names of fields are written in English in the schemas, and so are most words in them. */
export const fields: FieldWords = {
  label: ({ title }) => title,
  inLine: decapitalised,
  choice: (word) => CHOICES.get(word) ?? word,
};

/** The words that read better than their spelling. */
const CHOICES: ReadonlyMap<string, string> = new Map<ChoiceWord, string>([
  ['influencer', 'Influencer'],
  ['ugc', 'UGC'],
  ['owned', 'Owned'],
  ['earned', 'Earned'],
  ['total', 'in total'],
  ['approved', 'it is approved'],
  ['escalates', 'it goes up the escalation'],
  ['rejected', 'it is rejected'],
  ['primary', 'Primary'],
  ['secondary', 'Secondary'],
  ['open', 'Open'],
  ['agreed', 'Agreed'],
  ['disputed', 'Disputed'],
  ['maker', 'whoever makes it'],
  ['posting', 'the day each piece goes live'],
  ['perpetual', 'without end'],
]);
