import { isCollection, isMap, isPair, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml';
import type { FieldPath } from '../../domain/finding.ts';
import type { RandomEdit } from './random-edit.test-support.ts';
import { valueAt } from './random-edit.test-support.ts';

/**
 * Says what an edit changed beside what it is about; undefined when nothing. Places are found with the `yaml` package, and not with the
 * code under test. What an edit is about:
 * - change: the characters of the value; with a text on several lines, the rest of its line stays
 * - add: characters come in at one place, and none go; inside brackets commas and blanks aside
 * - remove, clear: the lines of the entry go, with comments right above it and blank lines beside it; inside brackets commas and blanks aside
 * - move: the lines of the list stand in another order; inside brackets blanks and commas aside
 * - comments all survive, save those of what is removed, and those do not
 */
export function findTouched(before: string, after: string, edit: RandomEdit, fields: unknown): string | undefined {
  const document = parseDocument(before);
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const root = document.contents as Node;
  const lost = edit.kind === 'remove' || edit.kind === 'clear' ? goneIn(fields, edit) : undefined;
  return (
    findLostComments(before, after, lost && rangeOf(before, root, lost), Object.keys(edit.inFile).length === 0) ??
    (lost ? findRemoval(before, after, root, lost, edit) : undefined) ??
    (edit.kind === 'change' ? findChange(before, after, root, edit.path) : undefined) ??
    (edit.kind === 'move' ? findMove(before, after, root, edit.path) : undefined) ??
    (edit.kind === 'add-field' || edit.kind === 'add-item' ? findAddition(before, after, root, edit.path) : undefined)
  );
}

const COMMENT = /# (?:Head|Apart|Above|Beside|In|Deeper) \d+/g;

function findLostComments(before: string, after: string, removed: Range | undefined, isEmptied: boolean): string | undefined {
  const kept = new Set(after.match(COMMENT));
  for (const { 0: comment, index } of before.matchAll(COMMENT)) {
    const isOwn = removed !== undefined && index >= removed.start && index < removed.end;
    if (!isOwn && !kept.delete(comment)) return `lost ${comment}`;
    if (isOwn && removed.isWhole && !isEmptied && kept.has(comment)) return `kept ${comment}`;
  }
  return undefined;
}

function findChange(before: string, after: string, root: Node, path: FieldPath): string | undefined {
  const { node, isFlow } = find(root, path);
  const [start = 0, valueEnd = 0] = node?.range ?? [];
  const isBlock = isScalar(node) && /^BLOCK/.test(node.type ?? '');
  const written = before.slice(start, valueEnd);
  const end = isBlock ? start + written.replace(/\n[ \n]*$/, '').length : valueEnd;
  const spaces = /[ \t]*$/.exec(before.slice(0, start))?.[0].length ?? 0;
  if (!after.startsWith(before.slice(0, start - spaces))) return `changed above or before ${path.join('.')}`;
  const isOnOneLine = before.split('\n').length === after.split('\n').length;
  const rest = isFlow || (isOnOneLine && !isBlock) ? before.slice(end) : before.slice(lineEnd(before, end));
  return after.endsWith(rest) ? undefined : `changed behind or below ${path.join('.')}`;
}

function findAddition(before: string, after: string, root: Node, path: FieldPath): string | undefined {
  const { node, isFlow } = find(root, path.slice(0, -1));
  if (isCollection(node) && node.items.length === 0) return findChange(before, after, root, path.slice(0, -1));
  const [one, other] = isFlow || (isCollection(node) && node.flow) ? [bare(before), bare(after)] : [before, after];
  return common(one, other) >= one.length ? undefined : `more than an insertion at ${path.join('.')}`;
}

function findRemoval(before: string, after: string, root: Node, path: FieldPath, edit: RandomEdit): string | undefined {
  const { isFlow } = find(root, path);
  const { start, end } = rangeOf(before, root, path);
  const isLeft = valueAt(edit.inFile, path) !== undefined && typeof path.at(-1) === 'string';
  if (isLeft || Object.keys(edit.inFile).length === 0) return undefined;
  const [one, other] = isFlow ? [bare(before), bare(after)] : [before, after];
  if (common(one, other) < other.length) return `more than a deletion at ${path.join('.')}`;
  const above = before.slice(0, start).replace(/[ \t\n]+$/, '');
  const below = before.slice(end).replace(/^[ \t\n]+/, '');
  if (isFlow)
    return bare(after).startsWith(bare(lineStartOf(above))) && bare(after).endsWith(bare(afterLine(below)))
      ? undefined
      : `more than ${path.join('.')} went`;
  return after.startsWith(above) && after.endsWith(below) ? undefined : `more than ${path.join('.')} went`;
}

function findMove(before: string, after: string, root: Node, path: FieldPath): string | undefined {
  const { node, isFlow } = find(root, path);
  const isInBrackets = isFlow || (isCollection(node) && node.flow === true);
  const sorted = (text: string) =>
    (isInBrackets ? [...bare(text)] : text.split('\n').map((line) => line.replace(/^[\s-]+/, ''))).filter(Boolean).toSorted();
  if (sorted(before).join('\n') !== sorted(after).join('\n')) return `other lines after moving in ${path.join('.')}`;
  const { start, end } = rangeOf(before, root, path);
  return after.startsWith(before.slice(0, start)) && after.endsWith(before.slice(end))
    ? undefined
    : `moved outside ${path.join('.')}`;
}

/** The lines of an entry with the comments right above it and those below it that are indented deeper; inside brackets the lines it shares. */
function rangeOf(text: string, root: Node, path: FieldPath): Range {
  const { node, key, isFlow, isFirstInLine, parentStart, column } = find(root, path, text);
  const keyStart = key?.range?.[0] ?? node?.range?.[0] ?? 0;
  const contentEnd = lastContent(text, node, key);
  if (isFlow) return { start: commentsAbove(text, lineStart(text, keyStart)), end: lineEnd(text, contentEnd), isWhole: false };
  const start = isFirstInLine ? parentStart : ownCommentsAbove(text, markLine(text, keyStart, column), column);
  let end = Math.min(lineEnd(text, contentEnd) + 1, text.length);
  for (
    let line = end;
    line < text.length && /^[ \t]*(?:#|$)/.test(text.slice(line, lineEnd(text, line)));
    line = lineEnd(text, line) + 1
  ) {
    if (text.slice(line).search(/[^ ]/) > column && /^ *#/.test(text.slice(line))) end = lineEnd(text, line) + 1;
    else if (/^ *#/.test(text.slice(line))) break;
  }
  return { start, end, isWhole: true };
}

/** The topmost part of a path that is there before an edit and not after it. */
function goneIn(fields: unknown, { path, inFile }: RandomEdit): FieldPath {
  for (let length = 1; length <= path.length; length += 1) {
    const part = path.slice(0, length);
    const parent = part.slice(0, -1);
    const countBefore = Object.keys((valueAt(fields as never, parent) ?? {}) as object).length;
    const countAfter = Object.keys((valueAt(inFile, parent) ?? {}) as object).length;
    if (countAfter < countBefore) return part;
  }
  return path;
}

function find(root: Node, path: FieldPath, text = ''): Found {
  let node: Node | null = root;
  let key: Node | undefined;
  let isFlow = false;
  let isFirstInLine = false;
  let parentStart = 0;
  let column = 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    const parent: Node = node;
    isFlow ||= node.flow === true;
    const start: number = parent.range?.[0] ?? 0;
    parentStart = start;
    column = start - lineStart(text, start);
    const index: number = isSeq(node)
      ? Number(step)
      : node.items.findIndex((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
    isFirstInLine = index === 0 && text.slice(lineStart(text, start), start).trim() !== '';
    const item = node.items[index] as Pair<Node, Node | null> | Node | undefined;
    key = isPair(item) ? item.key : undefined;
    node = isPair(item) ? item.value : (item ?? null);
  }
  return { node, key, isFlow, isFirstInLine, parentStart, column };
}

function lastContent(text: string, node: Node | null, key: Node | undefined): number {
  const end = Math.max(deepEnd(node), key?.range?.[1] ?? 0);
  return end - (/[\s]*$/.exec(text.slice(0, end))?.[0].length ?? 0);
}

/** The package counts what follows a block collection as part of it. */
function deepEnd(node: Node | null | undefined): number {
  if (isCollection(node) && node.flow !== true) {
    const last = node.items.at(-1);
    if (isPair(last)) return Math.max(deepEnd(last.value as Node | null), (last.key as Node).range?.[1] ?? 0);
    return last ? deepEnd(last as Node) : (node.range?.[1] ?? 0);
  }
  return node?.range?.[1] ?? 0;
}

function markLine(text: string, from: number, column: number): number {
  for (let line = lineStart(text, from); ; line = lineStart(text, line - 1)) {
    const indent = text.slice(line).search(/[^ ]/);
    if (line === 0 || (indent === column && !/[#\n]/.test(text.charAt(line + indent)))) return line;
  }
}

/** Not those that are indented deeper, which belong to the entry above, nor those at the top, which belong to the file. */
function ownCommentsAbove(text: string, line: number, column: number): number {
  const top = commentsAbove(text, line);
  if (top === 0) return line;
  return start(text, top, line, column);
}

function start(text: string, top: number, line: number, column: number): number {
  const lines = text.slice(top, line).split('\n').slice(0, -1);
  const own = lines.slice(lines.findLastIndex((comment) => comment.search(/#/) > column && !isFirstBelow(text, top)) + 1);
  return line - own.reduce((length, comment) => length + comment.length + 1, 0);
}

/** Whether the line above names a collection that begins here. */
function isFirstBelow(text: string, line: number): boolean {
  return /(?::|-)(?: #.*)?$/.test(text.slice(lineStart(text, line - 1), line - 1));
}

function commentsAbove(text: string, line: number): number {
  let start = line;
  while (start > 0 && /^ *#/.test(text.slice(lineStart(text, start - 1)))) start = lineStart(text, start - 1);
  return start;
}

/** How many characters two texts share at their beginning and at their end. */
function common(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let above = 0;
  while (above < most && one[above] === other[above]) above += 1;
  let below = 0;
  while (below < most && one.at(-1 - below) === other.at(-1 - below)) below += 1;
  return above + below;
}

function bare(text: string): string {
  return text.replace(/[\s,]+/g, '');
}

function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

function lineStartOf(text: string): string {
  return text.slice(0, lineStart(text, text.length));
}

function afterLine(text: string): string {
  return text.slice(lineEnd(text, 0));
}

interface Range {
  readonly start: number;
  readonly end: number;
  /** Whether nothing else stands on its lines. */
  readonly isWhole: boolean;
}

interface Found {
  readonly node: Node | null;
  readonly key: Node | undefined;
  readonly isFlow: boolean;
  /** Whether the entry begins behind the dash of another one. */
  readonly isFirstInLine: boolean;
  readonly parentStart: number;
  readonly column: number;
}
