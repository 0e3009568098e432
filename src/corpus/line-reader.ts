import path from 'node:path';
import type { LineReader } from '../domain/report.ts';
import { bytesOf } from './bytes.ts';

/** Reads lines of the files of a content folder; the last file that was asked for is kept. */
export function lineReader(root: string): LineReader {
  let last: { readonly file: string; readonly lines: readonly string[] } | undefined;
  return (file, line) => {
    if (last?.file !== file) last = { file, lines: linesOf(path.join(root, file)) };
    return last.lines[line - 1];
  };
}

function linesOf(file: string): readonly string[] {
  const bytes = bytesOf(file);
  return typeof bytes === 'string' ? [] : new TextDecoder().decode(bytes).split(/\r\n|[\r\n]/);
}
