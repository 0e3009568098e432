import { createElement as h, type ReactNode } from 'react';
import type { Line, Piece } from '../../views/piece.ts';

/** A line of text as React shows it. All of it is text: nothing that people wrote becomes markup or an address. */
export function writtenLine(line: Line): ReactNode[] {
  return line.map((piece, key) =>
    h(ELEMENTS[piece.kind], { key, ...(piece.kind === 'time' && { dateTime: piece.datetime }) }, piece.text),
  );
}

const ELEMENTS: Readonly<Record<Piece['kind'], string>> = {
  text: 'span',
  said: 'bdi',
  quiet: 'span',
  strong: 'b',
  role: 'bdi',
  time: 'time',
  link: 'bdi',
  open: 'span',
  code: 'code',
};
