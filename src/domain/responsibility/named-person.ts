import { says, type WordsByLanguage } from '../wording/words-by-language.ts';

/** Whom a text names: one person, several, or nobody in particular. */
export type Named = 'one' | 'several' | 'nobody';

/**
 * Tells whether a text names one person. A job behind a comma or in brackets belongs to the name (`Noor Haverkort, Head of Brand and Social`).
 *
 * @param language that of the agreement, read beside English: German and Spanish
 */
export function namedIn(text: string, language = 'en'): Named {
  const [name = ''] = text.split(/[,(]/);
  if (NOBODY.en.test(text) || says(NOBODY, name, language)) return 'nobody';
  if (language.startsWith('es') && TWO_FULL_NAMES.test(text)) return 'several';
  const withoutBrackets = text.replace(/\([^)]*\)/g, '').trim();
  const [first = '', ...rest] = withoutBrackets.split(/\s*,\s*/);
  if (rest.some(looksLikeName)) return 'several';
  const names = first.split(BETWEEN).filter((part) => part !== '');
  return names.length > 1 && names.every((name) => STARTS_LIKE_NAME.test(name)) ? 'several' : 'one';
}

/** Two or three words with capitals and no word of a job among them. */
function looksLikeName(part: string): boolean {
  const words = part.split(/\s+/);
  return words.length >= 1 && words.length <= 3 && words.every((word) => STARTS_LIKE_NAME.test(word)) && !JOB.test(part);
}

const BETWEEN = /\s+(?:and|und|et|or|plus)\s+|\s*[/;&+]\s*/i;
const STARTS_LIKE_NAME = /^\p{Lu}/u;
/** `Ana Ruiz y Luis Soto`, and not `José Ortega y Gasset`. */
const TWO_FULL_NAMES = /^\p{Lu}\S+\s+\p{Lu}.*\sy\s+\p{Lu}\S+\s+\p{Lu}/u;
const NOBODY: WordsByLanguage = {
  en: /\b(?:team|department|dept|desk|office|tb[acd]|nobody|anyone|anybody|everyone|everybody|whoever|someone)\b/i,
  de: /team\b|\b(?:\w*abteilung|niemand|jemand|jeder|alle|wer gerade|(?:noch )?offen|noch unklar|wird (?:noch )?\w+)\b|^N\.?\s?N\.?$/i,
  es: /\b(?:equipos?|departamento|oficina|nadie|alguien|todos|todas|cualquiera|quien|por (?:definir|confirmar|decidir))\b/i,
};
const JOB =
  /\b(?:head|lead|leader|manager|director|officer|founder|cofounder|owner|partner|brand|marketing|social|creative|account|project|producer|agent|counsel|lawyer|editor|strategist|planner|assistant|president|chief|c[emoft]o|pm|phd|msc|mba|jr|sr|ltd|gmbh|inc|llc)\b/i;
