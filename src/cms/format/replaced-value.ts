import type { Json } from '../../domain/json.ts';
import type { FieldNode } from '../../domain/schema/outline.ts';
import { lineEndAt } from '../../corpus/yaml/source-text.ts';
import type { SourceNode } from '../../corpus/yaml/source-tree.ts';
import { blockEntries } from './block-entries.ts';
import type { BlockText } from './block-text.ts';
import type { Edit } from './smallest-edit.ts';
import { beginsLine, blockIndentOf, contentEndOf, isBlockCollection, isBlockText } from './source-node.ts';
import { writtenValue, type ValuePlace, type Writing } from './written-collection.ts';
import type { TextStyle } from './written-value.ts';

/** What a value stands behind. */
export interface Mark {
  readonly holder: 'name' | 'dash';
  /** Spaces before the name or the dash. */
  readonly column: number;
  /** Where the colon or dash ends; undefined inside brackets, and behind a name without a colon. */
  readonly end: number | undefined;
  readonly isFlow: boolean;
}

/** A value of a file: where it stands, what it is, and what the schema knows of it. */
export interface SourceValue {
  readonly node: SourceNode;
  readonly value: Json;
  readonly outline: FieldNode | undefined;
  readonly schemaPath: string;
  /** What it stands behind; undefined for the whole file. */
  readonly mark: Mark | undefined;
}

/** Writes a value in the place of another: only the characters of the old one go, and comments beside it stay. */
export function replacedValue(text: string, replaced: SourceValue, after: Json, writing: Writing): readonly Edit[] {
  const written = writtenValue(after, placeOf(text, replaced, after), writing);
  const { node, mark } = replaced;
  if (isBlockCollection(node)) return insteadOfBlock(text, replaced, written);
  if (node.start === node.end) return behindMark(text, node.start, mark, written);
  if (isBlockText(node)) return insteadOfBlockText(text, node, written);
  if (written.first === '') return [withoutBlankBefore(text, node, mark), below(text, node.end, written)];
  return [{ start: node.start, end: node.end, text: written.first }, below(text, node.end, written)];
}

function placeOf(text: string, { node, value, outline, schemaPath, mark }: SourceValue, after: Json): ValuePlace {
  const isFlow = mark?.isFlow ?? false;
  const place = { outline, schemaPath, holder: mark?.holder ?? 'file', column: mark?.column ?? 0, isFlow } as const;
  if (node.kind !== 'scalar' || typeof value !== 'string' || node.start === node.end) return place;
  const written = text.slice(node.start, node.end);
  const mayBeAmbiguous = node.style === 'plain' && typeof after === 'string' && shapeOf(value) === shapeOf(after);
  if (node.style !== 'block') return { ...place, was: { style: node.style, mayBeAmbiguous } };
  const style: TextStyle = written.startsWith('>') ? 'folded' : 'literal';
  const blockIndent = blockIndentOf(written);
  return { ...place, was: { style, block: written, ...(blockIndent > 0 && { blockIndent }) } };
}

/** A value that is nothing stands right behind its colon or dash. */
function behindMark(text: string, at: number, mark: Mark | undefined, written: BlockText): readonly Edit[] {
  const isNameAlone = mark?.holder === 'name' && mark.end === undefined;
  const first = (isNameAlone ? ':' : '') + (written.first === '' ? '' : ` ${written.first}`);
  return [{ start: at, end: at, text: first }, below(text, at, written)];
}

/** Whatever stands behind the header of a block text, a comment, stays there. */
function insteadOfBlockText(text: string, node: SourceNode, { first, rest }: BlockText): readonly Edit[] {
  const line = text.slice(node.start, lineEndAt(text, node.start));
  const header = /^[|>][-+\d]*/.exec(line)?.[0] ?? line;
  const headerEnd = node.start + header.length;
  const bodyStart = node.start + line.length;
  const end = contentEndOf(text, node);
  const bodyEnd = text.charAt(end - 1) === '\n' ? end - 1 : end;
  return [
    { start: node.start, end: headerEnd, text: first },
    { start: bodyStart, end: Math.max(bodyStart, bodyEnd), text: rest },
  ];
}

/** The lines of a collection go, with the comments that belong to its entries. */
function insteadOfBlock(text: string, { node, mark }: SourceValue, { first, rest }: BlockText): readonly Edit[] {
  const entries = node.kind === 'mapping' || node.kind === 'list' ? blockEntries(text, node) : [];
  const linesEnd = entries.at(-1)?.end ?? node.end;
  const end = text.charAt(linesEnd - 1) === '\n' ? linesEnd - 1 : linesEnd;
  if (!beginsLine(text, node.start) || !mark) return [{ start: node.start, end, text: first + rest }];
  const markEnd = mark.end ?? node.start;
  const lineEnd = lineEndAt(text, markEnd);
  return [
    { start: markEnd, end: markEnd, text: first === '' ? '' : ` ${first}` },
    { start: lineEnd, end, text: rest },
  ];
}

/** The lines of a new value come below the line of the old one, behind whatever comment stands there. */
function below(text: string, at: number, { rest }: BlockText): Edit {
  const lineEnd = lineEndAt(text, at);
  return { start: lineEnd, end: lineEnd, text: rest };
}

function withoutBlankBefore(text: string, node: SourceNode, mark: Mark | undefined): Edit {
  const blank = /\s*$/.exec(text.slice(mark?.end ?? 0, node.start))?.[0].length ?? 0;
  return { start: node.start - blank, end: node.end, text: '' };
}

/** Dates have one shape, times another. */
function shapeOf(text: string): string {
  return text.replace(/\d/g, '0');
}
