import { stayingPlaces } from './staying-places.ts';

/** One replacement in a text: offsets in UTF-16 code units, the end excluded. An insertion begins where it ends. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies edits to the part of a text between two offsets; the whole of it unless said otherwise. Insertions at one place keep their
 * order. Throws when edits overlap, since one of them would be lost.
 */
export function withEdits(text: string, edits: readonly Edit[], from = 0, to = text.length): string {
  let cursor = from;
  let written = '';
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < cursor || edit.end > to) throw new Error('Two changes of one text overlap.');
    written += text.slice(cursor, edit.start) + edit.text;
    cursor = edit.end;
  }
  return written + text.slice(cursor, to);
}

/** The edits that lie between two offsets, both ends included. */
export function editsBetween(edits: readonly Edit[], from: number, to: number): readonly Edit[] {
  return edits.filter(({ start, end }) => start >= from && end <= to);
}

/** The same edit as one edit for each run of lines that differ, so that lines which stay are not written at all. */
export function editsByLine(text: string, { start, end, text: replacement }: Edit): readonly Edit[] {
  const old = linesOf(text.slice(start, end));
  const lines = linesOf(replacement);
  const was = matchedLines(old, lines);
  const staying = stayingPlaces(was);
  const edits: Edit[] = [];
  let cursor = start;
  let nextOld = 0;
  let written = '';
  for (let place = 0; place <= lines.length; place += 1) {
    if (place < lines.length && !staying.has(place)) {
      written += lines[place] ?? '';
      continue;
    }
    const kept = place < lines.length ? (was[place] ?? 0) : old.length;
    const gone = old.slice(nextOld, kept).join('').length;
    if (gone > 0 || written !== '') edits.push({ start: cursor, end: cursor + gone, text: written });
    cursor += gone + (old[kept] ?? '').length;
    nextOld = kept + 1;
    written = '';
  }
  return edits;
}

/** The first line that says something is paired with the first that said it, the second with the second. */
function matchedLines(old: readonly string[], lines: readonly string[]): number[] {
  const places = new Map<string, number[]>();
  for (const [place, line] of old.entries()) places.set(line, [...(places.get(line) ?? []), place]);
  return lines.map((line) => places.get(line)?.shift() ?? -1);
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
