import { says, type WordsByLanguage } from '../wording/words-by-language.ts';

/**
 * Whether a description of an audience names everybody, one group of people or several.
 *
 * @param language that of the agreement, read beside English: German and Spanish
 */
export function groupsIn(segment: string, language = 'en'): 'everybody' | 'one' | 'several' {
  if (says(EVERYBODY, segment, language)) return 'everybody';
  const ages = new Set([...segment.matchAll(AGES)].map(([, from, to]) => `${from ?? ''}-${to ?? ''}`));
  const generations = new Set([...segment.matchAll(GENERATION)].map(([name]) => name.toLowerCase().replace(/s$/, '')));
  return ages.size > 1 || generations.size > 1 || says(JOINED, segment, language) ? 'several' : 'one';
}

/** Whether a text that should give one reason gives several: a list, or three sentences and more. */
export function givesSeveral(proposition: string, language = 'en'): boolean {
  return says(JOINED, proposition, language) || NUMBERED.test(proposition) || sentencesIn(proposition) > 2;
}

function sentencesIn(text: string): number {
  return text.split(/[.!?]+(?:\s+|$)/).filter((sentence) => /\p{L}/u.test(sentence)).length;
}

const EVERYBODY: WordsByLanguage = {
  en: /\b(?:everyone|everybody|anyone|anybody|general public|all ages|all audiences|mass market|broad audience)\b/i,
  de: /^(?:alle|jede[rn]?)(?:$|\s*[,.;]|\s+(?:die|der)\b)|\b(?:jedermann|allgemeinheit|breite (?:masse|Öffentlichkeit|zielgruppe)|alle (?:altersgruppen|zielgruppen)|massenmarkt)\b/iu,
  es: /^tod[oa]s(?:$|\s*[,.;]|\s+(?:los|las) que\b)|\b(?:todo el mundo|cualquiera|p[úu]blico (?:en )?general|todas las edades|todos los p[úu]blicos|mercado masivo)\b/iu,
};
/** `18 to 24`, `25–34`, `18 bis 24`, `18 a 24`; not hours of the day, and not counts of anything but years. */
const AGES =
  /(?<![\d:.])(\d{2})\s*(?:to|bis|a|[-–])\s*(\d{2})(?![\d:.%])(?!\s*(?:times|min|hours?|days?|weeks?|months?|km|kg|cm|euros?|per|mal|stunden?|tagen?|wochen?|monaten?|veces|horas?|d[íi]as?|semanas?|mes(?:es)?)\b)/gi;
const GENERATION = /\b(?:gen(?:eration)?[ -]?(?:[xyz]|alpha)|millennials?|boomers?)\b/gi;
const JOINED: WordsByLanguage = {
  en: /;|\s\/\s|\bas well as\b|\band also\b|\bnot only\b|\bon top of that\b|[a-z] plus [a-z]/i,
  de: /\bsowie\b|\bund (?:auch|außerdem|zudem)\b|\bnicht nur\b/i,
  es: /\bas[íi] como\b|\by tambi[ée]n\b|\bno s[óo]lo\b|\badem[áa]s de\b/i,
};
const NUMBERED = /(?:^|\s)(?:1[.)]|[a(]a\)|•|- )\s?\S[\s\S]*\s(?:2[.)]|b\)|•|- )\s?\S/;
