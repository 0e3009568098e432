import type { Position } from '../domain/finding.ts';

/** Turns offsets of a text into lines and columns, and back. Lines end with LF, CRLF or CR, as the parser counts them. */
export class SourcePlaces {
  readonly #starts: readonly number[];

  /** Takes the whole text. */
  constructor(text: string) {
    this.#starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (match) => match.index + match[0].length)];
  }

  /** Line and column of an offset, both counted from 1. */
  positionOf(offset: number): Position {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }

  /** Offset of a line and column, both counted from 1; the end of the last line when there is no such line. */
  offsetOf(line: number, column: number): number {
    return (this.#starts[line - 1] ?? this.#starts.at(-1) ?? 0) + column - 1;
  }
}
