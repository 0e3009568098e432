import { isPiece, lengthOfFound, searchedPieces } from '../../domain/search/unspaced-text.ts';

/** The words of a search, each once, as they are compared. */
export function queryWords(text: string): string[] {
  return [
    ...new Set(
      searchedPieces(text)
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
  return query.some((wanted) => {
    if (known.some((word) => isLike(word, wanted))) return false;
    // A piece is never a form of another one, and the index passes over pieces that it does not know.
    return isPiece(wanted) || known.some((word) => word.length < wanted.length && wanted.startsWith(word));
  });
}

/** The places at which words of a search stand, counted in words: a piece of a text without spaces was found for all its characters. */
export function placesFound(words: readonly string[], locations: readonly number[], query: readonly string[]): number[] {
  return locations.flatMap((location) => {
    const word = folded(words[location] ?? '');
    const length = Math.max(1, ...query.filter((wanted) => isPiece(wanted) && word.startsWith(wanted)).map(lengthOfFound));
    return Array.from({ length }, (_, index) => location + index);
  });
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
  if (isPiece(wanted)) return word.startsWith(wanted);
  if (wanted.length < 3 || /^\p{N}/u.test(wanted)) return false;
  if (word.startsWith(wanted)) return true;
  const stem = Math.max(3, Math.min(word.length, wanted.length) - 3);
  return word.slice(0, stem) === wanted.slice(0, stem) && word.length >= stem;
}
