import leven from 'leven';

/**
 * The word among the candidates that someone most likely meant, or undefined when none is close: at most a third of its letters differ.
 * Capitals, hyphens and underscores do not count (`key_messages` finds `keyMessages`).
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let distance = Infinity;
  for (const candidate of candidates) {
    const away = leven(plain(word), plain(candidate), { maxDistance: 4 });
    const allowed = Math.max(1, Math.floor(candidate.length / 3));
    if (away <= allowed && away < distance) [best, distance] = [candidate, away];
  }
  return best;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}
