/** Whether a description of an audience names everybody, one group of people or several. */
export function groupsIn(segment: string): 'everybody' | 'one' | 'several' {
  if (EVERYBODY.test(segment)) return 'everybody';
  const ages = new Set([...segment.matchAll(AGES)].map(([, from, to]) => `${from ?? ''}-${to ?? ''}`));
  const generations = new Set([...segment.matchAll(GENERATION)].map(([name]) => name.toLowerCase().replace(/s$/, '')));
  return ages.size > 1 || generations.size > 1 || JOINED.test(segment) ? 'several' : 'one';
}

/** Whether a text that should give one reason gives several: a list, or three sentences and more. */
export function givesSeveral(proposition: string): boolean {
  return JOINED.test(proposition) || NUMBERED.test(proposition) || sentencesIn(proposition) > 2;
}

function sentencesIn(text: string): number {
  return text.split(/[.!?]+(?:\s+|$)/).filter((sentence) => /\p{L}/u.test(sentence)).length;
}

const EVERYBODY = /\b(?:everyone|everybody|anyone|anybody|general public|all ages|all audiences|mass market|broad audience)\b/i;
/** `18 to 24`, `25–34`; not hours of the day, and not counts of anything but years. */
const AGES =
  /(?<![\d:.])(\d{2})\s*(?:to|[-–])\s*(\d{2})(?![\d:.%])(?!\s*(?:times|min|hours?|days?|weeks?|months?|km|kg|cm|euros?|per)\b)/gi;
const GENERATION = /\b(?:gen(?:eration)?[ -]?(?:[xyz]|alpha)|millennials?|boomers?)\b/gi;
const JOINED = /;|\s\/\s|\bas well as\b|\band also\b|\bnot only\b|\bon top of that\b|[a-z] plus [a-z]/i;
const NUMBERED = /(?:^|\s)(?:1[.)]|[a(]a\)|•|- )\s?\S[\s\S]*\s(?:2[.)]|b\)|•|- )\s?\S/;
