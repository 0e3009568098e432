import type { Position } from '../../domain/finding.ts';

/** Where a piece of text comes from, so that positions refer to the file on disk. */
export interface TextPlace {
  /** Path of the file inside the content folder, with forward slashes. */
  readonly file: string;
  /** Line of the file on which the text begins, counted from 1. Left out, the text begins the file. */
  readonly firstLine?: number;
}

/** A text, the file it comes from, and the way from an offset in the text to a place in the file. */
export interface SourceText {
  /** Every line end in it is `\n`. */
  readonly text: string;
  readonly file: string;
  readonly positionAt: (offset: number) => Position;
}

/** Joins a text with its place. Line starts are looked up only when the first position is asked for. */
export function createSourceText(raw: string, place: TextPlace): SourceText {
  const text = withLineFeeds(raw);
  const firstLine = place.firstLine ?? 1;
  let starts: readonly number[] | undefined;
  return {
    text,
    file: place.file,
    positionAt: (offset) => {
      starts ??= lineStartsOf(text);
      const index = lastNotAfter(starts, offset);
      return { line: firstLine + index, column: offset - (starts[index] ?? 0) + 1 };
    },
  };
}

/** Writes every line end as `\n`, whether it was `\r\n` or a lone `\r`. Lines and columns stay what they are on disk. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The offset at which the line that holds an offset begins. */
export function lineStartAt(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset at which the line that holds an offset ends, before its line end. */
export function lineEndAt(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** The text of the line that holds an offset, without its line end. */
export function lineAt(text: string, offset: number): string {
  return text.slice(lineStartAt(text, offset), lineEndAt(text, offset));
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lastNotAfter(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
