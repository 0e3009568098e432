/** A piece of an excerpt: text, or a word that was searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** How many words an excerpt has: about two lines on a wide screen. */
const LENGTH = 24;
/** How many words stand before the first one that was searched for, so that it is read in its sentence. */
const LEAD = 4;

/**
 * Cuts the part out of a clause in which most of the words stand that were searched for, and marks them. Text that was left out is
 * shown as `…`. Everything is text: what people wrote is never read as HTML.
 * `from` and `until` are the first word of the clause and the first behind it: what is outside is never shown.
 *
 * @param marked places of words, counted like `words`.
 */
export function excerptOf(
  words: readonly string[],
  marked: readonly number[],
  { from, until }: { readonly from: number; readonly until: number },
): ExcerptPart[] {
  const inside = [...new Set(marked)].filter((place) => place >= from && place < until).sort((a, b) => a - b);
  const start = Math.max(from, Math.min(densest(inside, from) - LEAD, until - LENGTH));
  const end = Math.min(start + LENGTH, until);
  const isMarked = new Set(inside);
  const parts: ExcerptPart[] = start > from ? [{ text: '… ', isMarked: false }] : [];
  for (let place = start; place < end; place++) {
    parts.push({ text: words[place] ?? '', isMarked: isMarked.has(place) }, { text: place + 1 < end ? ' ' : '', isMarked: false });
  }
  if (end < until) parts.push({ text: ' …', isMarked: false });
  return joined(parts);
}

/** The place from which the most marked words follow within one excerpt; `otherwise` when none is marked. */
function densest(places: readonly number[], otherwise: number): number {
  let best = { place: otherwise, count: 0 };
  for (const place of places) {
    const count = places.filter((other) => other >= place && other < place + LENGTH - LEAD).length;
    if (count > best.count) best = { place, count };
  }
  return best.place;
}

/** Neighbours that look alike become one piece. */
function joined(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const pieces: ExcerptPart[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (part.text === '') continue;
    if (last && last.isMarked === part.isMarked) pieces[pieces.length - 1] = { ...last, text: last.text + part.text };
    else pieces.push(part);
  }
  return pieces;
}
