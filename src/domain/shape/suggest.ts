import leven from 'leven';

/**
 * The word among the candidates that someone most likely meant, or undefined when none is close: at most a third of its letters
 * differ, and at most three, so none of a word of two letters (“uk” is not “us”).
 * Capitals, hyphens and underscores do not count (`key_messages` finds `keyMessages`).
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let distance = Infinity;
  for (const candidate of candidates) {
    const allowed = Math.min(MOST, Math.floor(candidate.length / 3));
    // What is further away comes back as the limit, so the limit lies beyond what is allowed.
    const away = distanceOf(plain(word), plain(candidate), allowed + 1);
    if (away <= allowed && away < distance) [best, distance] = [candidate, away];
  }
  return best;
}

/** More letters than this are another word, however long it is. */
const MOST = 3;

/** Two letters that changed places (“titel”) are one slip, not two. */
function distanceOf(word: string, candidate: string, limit: number): number {
  const away = leven(word, candidate, { maxDistance: Math.max(2, limit) });
  return away === 2 && lettersOf(word) === lettersOf(candidate) ? 1 : away;
}

function lettersOf(word: string): string {
  return [...word].sort().join('');
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}
