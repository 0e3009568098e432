import { lineEndAt, lineStartAt } from '../../corpus/yaml/source-text.ts';
import type { SourceList, SourceMapping } from '../../corpus/yaml/source-tree.ts';
import { editsBetween, withEdits, type Edit } from './smallest-edit.ts';
import { columnOf, contentEndOf, keepsBlankLines } from './source-node.ts';

/** One entry of a list or of a group of fields that has lines of its own. Offsets; all lie at the start of a line but the first entry's. */
export interface BlockEntry {
  /** Where the lines above it begin that belong to no entry: blank ones, and comments that a blank line sets apart. */
  readonly gapStart: number;
  /** Where it begins with the comments right above it. */
  readonly start: number;
  /** Where the line after it begins, comments that are indented deeper included. */
  readonly end: number;
  /** Whether a blank line below would become part of its text. */
  readonly keepsBlankLines: boolean;
}

/** What stands in a collection after a change, in order: an entry that was there, where it was or moved, or a new one (whole lines). */
export type Arranged = { readonly index: number; readonly isMoved?: boolean } | { readonly lines: string };

/** The entries of a collection in block style, in the order of the file. A comment that begins a file belongs to the file. */
export function blockEntries(text: string, node: SourceMapping | SourceList): readonly BlockEntry[] {
  const column = columnOf(text, node);
  const parts =
    node.kind === 'list'
      ? node.items.map((item) => ({ anchor: item, value: item }))
      : node.entries.map(({ key, value }) => ({ anchor: key, value }));
  const entries: BlockEntry[] = [];
  for (const [index, { anchor, value }] of parts.entries()) {
    const mark = index === 0 ? node.start : markAbove(text, anchor.start, column);
    const gapStart = entries.at(-1)?.end ?? gapStartAbove(text, node.start);
    const own = ownStartAbove(text, mark, gapStart);
    // A comment on the first line of a file is about the file.
    const start = own === 0 ? lineOrMark(text, mark, gapStart) : own;
    const contentEnd =
      value.start < value.end ? contentEndOf(text, value) : Math.max(value.end, node.kind === 'list' ? 0 : anchor.end);
    entries.push({ gapStart, start, end: endBelow(text, contentEnd, column), keepsBlankLines: keepsBlankLines(text, value) });
  }
  return entries;
}

/**
 * Writes a collection anew with its entries in another order, some gone, some new: one edit. Entries that stay keep their text with the
 * edits inside them; what stands between entries stays with the place, and comments there always survive.
 */
export function arrangeBlock(
  text: string,
  node: SourceMapping | SourceList,
  order: readonly Arranged[],
  inside: readonly Edit[],
): Edit {
  const entries = blockEntries(text, node);
  const isCompact = text.slice(lineStartAt(text, node.start), node.start).trim() !== '';
  const indent = ' '.repeat(columnOf(text, node));
  const lines = arrangedLines(text, entries, order, ({ start, end }, isFirst) => {
    const written = withLineBreak(withEdits(text, editsBetween(inside, start, end), start, end));
    return isFirst && isCompact ? indent + written : written;
  });
  const start = entries[0]?.gapStart ?? node.start;
  const end = entries.at(-1)?.end ?? node.end;
  const whole = isCompact ? lines.replace(/^ +/, '') : lines;
  return { start, end, text: text.charAt(end - 1) === '\n' ? whole : whole.replace(/\n$/, '') };
}

function arrangedLines(
  text: string,
  entries: readonly BlockEntry[],
  order: readonly Arranged[],
  write: (entry: BlockEntry, isFirst: boolean) => string,
): string {
  const gaps = entries.map(({ gapStart, start }) => text.slice(gapStart, start));
  const between = isSpacedOut(gaps) ? '\n' : '';
  const written = createLines(between);
  let next = 0;
  const gapsUpTo = (index: number) => {
    const [first = '', ...more] = gaps.slice(next, index);
    const isTop = next === 0;
    next = Math.max(next, index);
    return more.reduce((above, below) => joinedGaps(above, below, isTop), first);
  };
  for (const place of order) {
    const entry = 'index' in place ? entries[place.index] : undefined;
    const isStaying = 'index' in place && place.isMoved !== true;
    // What stands above the first entry stays there, whatever comes first.
    const gap = isStaying ? gapsUpTo(place.index + 1) : written.isEmpty() ? gapsUpTo(1) : between;
    const lines = entry && 'index' in place ? write(entry, place.index === 0) : 'lines' in place ? place.lines : '';
    written.add(gap, lines, entry?.keepsBlankLines ?? false);
  }
  const rest = gapsUpTo(entries.length);
  return written.text() + (rest.trim() === '' ? '' : rest);
}

function createLines(between: string) {
  let text = '';
  let isOpen = false;
  return {
    isEmpty: () => text === '',
    text: () => text,
    add: (gap: string, lines: string, keepsBlank: boolean) => {
      const needed = text !== '' && gap === '' ? between : gap;
      text += (isOpen ? withoutBlankStart(needed) : needed) + lines;
      isOpen = keepsBlank;
    },
  };
}

/** Blank lines of two gaps that come to touch are not added up, and at the top none are added. */
function joinedGaps(above: string, below: string, isTop: boolean): string {
  return isTop || /(?:^|\n)[ \t]*\n$/.test(above) ? above + withoutBlankStart(below) : above + below;
}

function withoutBlankStart(lines: string): string {
  return lines.replace(/^(?:[ \t]*\n)+/, '');
}

/** Whether blank lines stand between all entries, so that one belongs above a new entry too. */
function isSpacedOut(gaps: readonly string[]): boolean {
  return gaps.length > 1 && gaps.slice(1).every((gap) => /^[ \t]*\n/m.test(gap));
}

function withLineBreak(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** Where an entry's `-`, `?` or name stands: at the column of its collection, in the line of its content or above it. */
export function markAbove(text: string, from: number, column: number): number {
  for (let line = lineStartAt(text, from); ; line = lineStartAt(text, line - 1)) {
    const mark = line + column;
    const isMark = text.slice(line, mark).trim() === '' && /\S/.test(text.charAt(mark));
    if (line === 0 || mark === from || (isMark && /[-?]/.test(text.charAt(mark)))) return mark;
  }
}

/** Below the line that names the collection, or at its own start when it begins in the middle of a line. */
function gapStartAbove(text: string, start: number): number {
  const line = lineStartAt(text, start);
  if (text.slice(line, start).trim() !== '') return start;
  let top = line;
  while (top > 0 && isBlankOrComment(text, lineStartAt(text, top - 1))) top = lineStartAt(text, top - 1);
  return top;
}

function ownStartAbove(text: string, mark: number, limit: number): number {
  let start = lineOrMark(text, mark, limit);
  while (start > limit && isComment(text, lineStartAt(text, start - 1))) start = lineStartAt(text, start - 1);
  return Math.max(start, limit);
}

function lineOrMark(text: string, mark: number, limit: number): number {
  return Math.max(lineStartAt(text, mark), limit);
}

/** Below the last line of an entry, and below comments that are indented deeper than the entry. */
function endBelow(text: string, contentEnd: number, column: number): number {
  const isAtLineStart = contentEnd > 0 && text.charAt(contentEnd - 1) === '\n';
  let end = isAtLineStart ? contentEnd : nextLine(text, contentEnd);
  for (let line = end; line < text.length && isBlankOrComment(text, line); line = nextLine(text, line)) {
    if (!isComment(text, line)) continue;
    if (indentAt(text, line) <= column) break;
    end = nextLine(text, line);
  }
  return end;
}

function nextLine(text: string, offset: number): number {
  return Math.min(lineEndAt(text, offset) + 1, text.length);
}

function isComment(text: string, line: number): boolean {
  return text.slice(line, lineEndAt(text, line)).trimStart().startsWith('#');
}

function isBlankOrComment(text: string, line: number): boolean {
  return /^[ \t]*(?:#|$)/.test(text.slice(line, lineEndAt(text, line)));
}

function indentAt(text: string, line: number): number {
  return text.slice(line).search(/[^ ]/);
}
