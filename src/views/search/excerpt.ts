import { isPiece, writtenWord } from '../../domain/search/unspaced-text.ts';

/** A piece of an excerpt: text, or a word that was searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** How long an excerpt is: 24 words, or three times as many characters where each is a word, are about two lines on a wide screen. */
const LENGTH = 72;
/** How much of it stands before the first word that was searched for, so that it is read in its sentence. */
const LEAD = 12;

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
  const start = Math.max(from, Math.min(before(densest(inside, from), LEAD, words), before(until, LENGTH, words)));
  const end = Math.min(after(start, LENGTH, words), until);
  const isMarked = new Set(inside);
  const parts: ExcerptPart[] = start > from ? [{ text: '… ', isMarked: false }] : [];
  for (let place = start; place < end; place++) {
    const { text, isJoined } = writtenWord(words, place);
    const space = isJoined || place + 1 >= end ? '' : ' ';
    parts.push({ text, isMarked: isMarked.has(place) }, { text: space, isMarked: false });
  }
  if (end < until) parts.push({ text: ' …', isMarked: false });
  return joined(parts);
}

/** The place from which the most marked words follow within one excerpt of words; `otherwise` when none is marked. */
function densest(places: readonly number[], otherwise: number): number {
  const within = (LENGTH - LEAD) / widthOf('');
  let best = { place: otherwise, count: 0 };
  for (const place of places) {
    const count = places.filter((other) => other >= place && other < place + within).length;
    if (count > best.count) best = { place, count };
  }
  return best.place;
}

/** The first place from which no more than so much stands before another. */
function before(place: number, room: number, words: readonly string[]): number {
  const width = widthOf(words[place - 1]);
  return place > 0 && width <= room ? before(place - 1, room - width, words) : place;
}

/** The first place behind so much. */
function after(place: number, room: number, words: readonly string[]): number {
  const width = widthOf(words[place]);
  return place < words.length && width <= room ? after(place + 1, room - width, words) : place;
}

/** A word is about as wide as three characters of a script in which each character is a word. */
function widthOf(word: string | undefined): number {
  return isPiece(word ?? '') ? 1 : 3;
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
