import type { EntryData } from '../corpus.ts';

type Disclosure = NonNullable<EntryData<'market'>['disclosure']>;

/**
 * Whether a market accepts a label: it is one of its words, or holds one (“bezahlte Werbung”). Case, `#`, brackets and quotes do not count,
 * so that “Ad” and “#ad” are one label; `[brand]` stands for any name.
 */
export function isAccepted(label: string, { labels = [] }: Pick<Disclosure, 'labels'>): boolean {
  return !DENIES.test(plain(label)) && holdsOneOf(label, labels);
}

/** Whether a market refuses a label. */
export function isRefused(label: string, { refused = [] }: Pick<Disclosure, 'refused'>): boolean {
  return holdsOneOf(label, refused);
}

/** Whether two spellings are the same label. */
export function isSameLabel(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function holdsOneOf(label: string, words: readonly string[]): boolean {
  const text = ` ${plain(label)} `;
  return words.some((word) => {
    const parts = word.split(BRAND).map(plain);
    // Scripts without spaces write labels into the middle of a sentence.
    if (parts.length === 1) return isWithoutSpaces(word) ? text.includes(plain(word)) : text.includes(` ${plain(word)} `);
    return parts.some((part) => part !== '') && inOrder(text, parts);
  });
}

function inOrder(text: string, parts: readonly string[]): boolean {
  let at = 0;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return true;
}

function plain(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

function isWithoutSpaces(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word);
}

const BRAND = /\[brand\]/i;
const DENIES = /^(?:no|not|keine?|unbezahlte?|unpaid|sin|sans|non|nicht|geen|brak)(?: |$)/;
