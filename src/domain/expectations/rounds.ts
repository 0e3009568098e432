/** How many rounds of changes somebody wants: so many at most, or so many at least. */
export interface Rounds {
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** The rounds that a sentence speaks of: `one round of changes at most`, `unlimited revisions`. Undefined when it sets no bound. */
export function roundsIn(text: string): Rounds | undefined {
  if (OF_A_PART.test(text)) return undefined;
  if (ENDLESS.test(text)) return { atLeast: Infinity };
  const [, least] = AT_LEAST.exec(text) ?? [];
  if (least !== undefined) return { atLeast: numberOf(least) };
  const match = AT_MOST.exec(text) ?? MOST_AFTER.exec(text);
  if (match?.[1] !== undefined) return { atMost: numberOf(match[1]) };
  return NONE.test(text) ? { atMost: 0 } : undefined;
}

function numberOf(word: string): number {
  const index = WORDS.indexOf(word.toLowerCase());
  return index === -1 ? Number(word) : index + 1;
}

const WORDS = ['one', 'two', 'three', 'four', 'five'];
const NUMBER = '(one|two|three|four|five|[1-9])';
const ROUNDS = '(?:\\w+ )?(?:rounds?|revisions?)';
const ENDLESS =
  /\b(?:unlimited|endless|any number of|as many) (?:\w+ )?(?:rounds?|revisions?|changes)\b|\b(?:revisions?|changes|rounds) (?:until|till) (?:we|i|they|it|everyone|the \w+) (?:are|am|is)\b/i;
const AT_LEAST = new RegExp(`\\b(?:at least|a minimum of|no fewer than|not less than) ${NUMBER} ${ROUNDS}\\b`, 'i');
const AT_MOST = new RegExp(
  `\\b(?:at most|no more than|not more than|never more than|up to|a maximum of|max(?:imum)?\\.?|only|just) ${NUMBER}(?: single)? ${ROUNDS}\\b`,
  'i',
);
const MOST_AFTER = new RegExp(
  `\\b${NUMBER}(?: single)? ${ROUNDS}(?: of (?:changes|feedback|edits|revisions?))?,? (?:at most|only|and no more|maximum)\\b`,
  'i',
);
const NONE = /\bno (?:rounds? of )?revisions?\.?$/i;
/** Rounds of a part of the work, or at some time in it, are not all rounds. */
const OF_A_PART =
  /\b(?:after|before|once|when|unless)\b|\b(?:on|for|to|in) (?:the|a) (?:script|concept|captions?|storyboard|final|music|hook|edit)\b/i;
