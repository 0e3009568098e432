import { lineStartAt } from '../../corpus/yaml/source-text.ts';
import { skipBlank, type SourceList, type SourceMapping } from '../../corpus/yaml/source-tree.ts';
import { editsBetween, withEdits, type Edit } from './smallest-edit.ts';
import { columnOf } from './source-node.ts';

/** What stands in brackets after a change, in order: an entry that was there, or a new one. */
export type ArrangedInBrackets = { readonly index: number } | { readonly entry: string };

/**
 * Writes a collection in brackets anew with its entries in another order, some gone, some new: one edit. Entries that stay keep their
 * text with the edits inside them, and their comments: those on the lines above, and the one behind their comma. Expects an entry at least.
 */
export function arrangeFlow(
  text: string,
  node: SourceMapping | SourceList,
  order: readonly ArrangedInBrackets[],
  inside: readonly Edit[],
): Edit {
  const brackets = flowPieces(text, node);
  const { pieces, opening, closing } = brackets;
  const isOneEach = pieces.length > 0 && pieces.every(({ beginsLine }) => beginsLine);
  const arranged = order.map((place, index) => {
    if ('entry' in place) return { ...NOTHING, body: place.entry, beginsLine: isOneEach };
    const piece = pieces[place.index] ?? NOTHING;
    const above = order[index - 1];
    const from = above && 'index' in above && above.index < place.index ? above.index + 1 : place.index;
    // The line end before an entry that goes is left to the entry behind it.
    const beginsLine = pieces.slice(from, place.index + 1).some((passed) => passed.beginsLine);
    return { ...piece, body: withEdits(text, editsBetween(inside, piece.start, piece.end), piece.start, piece.end), beginsLine };
  });
  const written = joined(arranged, brackets);
  const isOnLine = /\n$/.test(opening + (pieces.at(-1)?.after ?? ''));
  const end = isOnLine || hasComment(arranged.at(-1)?.after) ? `\n${closing === '' ? indentOf(brackets) : closing}` : closing;
  return { start: node.start + 1, end: node.end - 1, text: written + end };
}

/** An entry in brackets with what belongs to it. */
interface Piece {
  /** Blanks and comment lines before the entry. */
  readonly lead: string;
  readonly beginsLine: boolean;
  readonly start: number;
  readonly end: number;
  readonly body: string;
  /** What stands between the entry and its comma: nothing, nearly always. */
  readonly before: string;
  /** What follows the comma up to the end of the line, with the line end; nothing where something else follows on the line. */
  readonly after: string;
}

interface Brackets {
  readonly pieces: readonly Piece[];
  /** What follows the opening bracket up to the end of its line, with the line end; nothing where an entry follows on the line. */
  readonly opening: string;
  /** What stands before the closing bracket, from the start of its line or behind the last entry. */
  readonly closing: string;
  /** Where the opening bracket stands in its line, from 0. */
  readonly column: number;
  /** Whether a comma stands behind the last entry too. */
  readonly endsWithComma: boolean;
}

const NOTHING: Piece = { lead: '', beginsLine: false, start: 0, end: 0, body: '', before: '', after: '' };

function flowPieces(text: string, node: SourceMapping | SourceList): Brackets {
  const spans = spansOf(node);
  const limit = node.end - 1;
  const startOf = (index: number, from: number) => entryStart(text, from, spans[index]?.start ?? limit);
  const pieces: Piece[] = [];
  let from = node.start + 1;
  const [opening, firstLead] = partedAtLineEnd(text.slice(from, startOf(0, from)));
  let lead = firstLead;
  let endsWithComma = false;
  for (const [index, { end }] of spans.entries()) {
    const start = startOf(index, from);
    const comma = skipBlank(text, end);
    endsWithComma = text.charAt(comma) === ',';
    from = endsWithComma ? comma + 1 : end;
    const [after, nextLead] = partedAtLineEnd(text.slice(from, startOf(index + 1, from)));
    const beginsLine = /\n$/.test(pieces.at(-1)?.after ?? opening);
    const before = endsWithComma ? text.slice(end, comma) : '';
    pieces.push({ lead, beginsLine, start, end, body: text.slice(start, end), before, after });
    lead = nextLead;
  }
  return { pieces, opening, closing: lead, column: columnOf(text, node), endsWithComma };
}

function spansOf(node: SourceMapping | SourceList): readonly { readonly start: number; readonly end: number }[] {
  if (node.kind === 'list') return node.items;
  return node.entries.map(({ key, value }) => ({ start: key.start, end: Math.max(key.end, value.end) }));
}

/** An entry may begin with a `?` before its name. */
function entryStart(text: string, from: number, anchor: number): number {
  const first = skipBlank(text, from);
  return first < anchor && text.charAt(first) === '?' ? first : anchor;
}

function partedAtLineEnd(blank: string): [string, string] {
  const end = blank.indexOf('\n') + 1;
  return [blank.slice(0, end), blank.slice(end)];
}

/** Entries with what belongs to them; spaces and line ends between them are those of the place. */
function joined(arranged: readonly Piece[], brackets: Brackets): string {
  const { pieces, opening, endsWithComma } = brackets;
  let written = '';
  let above = opening;
  for (const [index, piece] of arranged.entries()) {
    const isLine = hasComment(piece.lead) || hasComment(above) || (index === 0 ? /\n$/.test(opening) : piece.beginsLine);
    written += isLine ? `${withoutLineEnd(above)}\n${leadOfLine(piece, brackets)}` : leadInLine(piece, index, pieces);
    written += piece.body + piece.before + (index < arranged.length - 1 || endsWithComma ? ',' : '');
    above = piece.after;
  }
  return written + withoutLineEnd(hasComment(above) ? above : '');
}

function leadOfLine(piece: Piece, brackets: Brackets): string {
  const began = brackets.pieces.some(({ start, beginsLine }) => start === piece.start && beginsLine);
  return began ? piece.lead : indentOf(brackets);
}

function leadInLine(piece: Piece, index: number, pieces: readonly Piece[]): string {
  if (index === 0) return pieces[0]?.beginsLine ? '' : (pieces[0]?.lead ?? '');
  const inLine = pieces.slice(1).filter(({ beginsLine }) => !beginsLine);
  return (inLine.find(({ start }) => start === piece.start) ?? inLine[0])?.lead ?? ' ';
}

/** The spaces before the entries that begin a line; where none does, those before the closing bracket, or up to the opening one. */
function indentOf({ pieces, closing, column }: Brackets): string {
  const lead =
    pieces.find(({ beginsLine }) => beginsLine)?.lead ??
    (closing.trim() === '' && closing.length > 1 ? closing : ' '.repeat(column));
  return lead.slice(lineStartAt(lead, lead.length));
}

function withoutLineEnd(text: string): string {
  return text.replace(/\n$/, '');
}

function hasComment(blank: string | undefined): boolean {
  return blank?.includes('#') ?? false;
}
