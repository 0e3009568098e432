import stringWidth from 'string-width';
import type { Finding } from '../domain/finding.ts';
import type { LineReader } from '../domain/report.ts';
import { withoutControls } from './one-line.ts';

/**
 * The line that a finding is about, with a caret below the place: two lines of text, or none where the place is not known. A long line is
 * cut around the place; what a terminal would obey is shown as a dot.
 */
export function excerptOf({ file, position }: Finding, readLine: LineReader): string[] {
  if (position === 'unavailable') return [];
  const line = readLine(file, position.line);
  if (line === undefined || line.trim() === '') return [];
  const { text, column } = cutAround(line, position.column - 1);
  const number = String(position.line);
  const indent = ' '.repeat(number.length);
  return [`${number} | ${text}`, `${indent} | ${' '.repeat(stringWidth(text.slice(0, column)))}^`];
}

function cutAround(line: string, column: number): { text: string; column: number } {
  const safe = withoutControls(line);
  const indent = safe.length - safe.trimStart().length;
  const from = column - indent > WIDTH - ROOM ? column - ROOM : Math.min(indent, column);
  const head = from > indent ? '…' : '';
  const tail = safe.length > from + WIDTH ? '…' : '';
  return { text: `${head}${safe.slice(from, from + WIDTH).trimEnd()}${tail}`, column: column - from + head.length };
}

/** UTF-16 code units that are shown of a line, and how many of them stand before the place when the line is cut. */
const WIDTH = 100;
const ROOM = 30;
