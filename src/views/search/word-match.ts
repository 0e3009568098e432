/** The words of a search, each once, as they are compared. */
export function queryWords(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/\s+/)
        .map(folded)
        .filter((word) => word !== ''),
    ),
  ];
}

/** Those words of a search that are among the given ones, or share their stem. */
export function wordsMatched(query: readonly string[], words: readonly string[]): Set<string> {
  const known = words.map(folded);
  return new Set(query.filter((wanted) => known.some((word) => isLike(word, wanted))));
}

/**
 * Whether a word of a search was not found at all, and the index took the start of it instead: `xylophone` gives pages with an `x`.
 *
 * @param words those that the index says it found.
 */
export function isGuess(query: readonly string[], words: readonly string[]): boolean {
  const known = words.map(folded).filter((word) => word !== '');
  return query.some(
    (wanted) =>
      !known.some((word) => isLike(word, wanted)) && known.some((word) => word.length < wanted.length && wanted.startsWith(word)),
  );
}

/** Lower case, without accents and signs. */
function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** `months` is like `month`, `exclusive` like `exclusivity`; numbers and short words are like themselves alone. */
function isLike(word: string, wanted: string): boolean {
  if (word === wanted) return true;
  if (wanted.length < 3 || /^\p{N}/u.test(wanted)) return false;
  if (word.startsWith(wanted)) return true;
  const stem = Math.max(3, Math.min(word.length, wanted.length) - 3);
  return word.slice(0, stem) === wanted.slice(0, stem) && word.length >= stem;
}
