import { editsByLine, type Edit } from './smallest-edit.ts';

/** The line end that most lines of a text have. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  const all = text.split('\n').length - 1;
  const windows = text.split('\r\n').length - 1;
  return windows * 2 > all ? '\r\n' : '\n';
}

/** The same text with another line end. Expects `\n`. */
export function withLineEnd(text: string, lineEnd: '\n' | '\r\n'): string {
  return lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd);
}

/**
 * Carries edits of a text with `\n` as line ends over to the file in which it stands from an offset on. The file may mix line ends: those
 * that no edit touches stay, and new ones are like most.
 */
export function editsInFile(file: string, from: number, text: string, edits: readonly Edit[]): Edit[] {
  const lineEnd = lineEndOf(file);
  const shortened = shortenedLineEnds(file.slice(from));
  const isMixed = /(?<!\r)\n/.test(file) && file.includes('\r\n');
  const all = isMixed ? edits.flatMap((edit) => editsByLine(text, edit)) : edits;
  const inFile = (offset: number) => from + offset + countBelow(shortened, offset);
  return all.map(({ start, end, text: written }) => ({
    start: inFile(start),
    end: inFile(end),
    text: withLineEnd(written, lineEnd),
  }));
}

/** Where `\r\n` became `\n`, as offsets in the shorter text. */
function shortenedLineEnds(text: string): readonly number[] {
  return Array.from(text.matchAll(/\r\n/g), ({ index }, count) => index - count);
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
