import { isAlias, isCollection, isMap, isNode, isPair, isScalar, parseDocument } from 'yaml';
import type { YAMLError } from 'yaml';
import { lineEndAt } from './source-text.ts';
import { emptyValueAt } from './source-tree.ts';
import type { NodeBase, ScalarStyle, SourceEntry, SourceNode } from './source-tree.ts';

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

/** Deeper than any tree that is looked into, and far from the end of the stack. */
const DEEPEST = 200;

/** Anchors and tags are looked for in so many characters before their value. */
const LONGEST_PROPERTIES = 500;

/** What can be made of a text that is not YAML: the tree as far as it goes, and every error with its offsets. */
export interface BrokenDocument {
  readonly root: SourceNode | undefined;
  readonly errors: readonly YAMLError[];
}

/**
 * Reads a broken text with the `yaml` package, which goes on after an error where js-yaml stops at the first one.
 * Six to fourteen times slower, so it is for broken files only. Never throws.
 */
export function treeFromDocument(text: string): BrokenDocument {
  const { root, errors } = readDocument(text);
  const masked = maskErrors(text, errors);
  return { root: masked === text ? root : readDocument(masked).root, errors };
}

function readDocument(text: string): BrokenDocument {
  try {
    const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false, uniqueKeys: false, merge: false });
    return { root: nodeFrom(text, document.contents, 0, 0), errors: document.errors };
  } catch {
    // A stack overflow inside the package: js-yaml's own error is told instead.
    return { root: undefined, errors: [] };
  }
}

/**
 * After `title: Launch: the film` and `status:draft` the package takes the lines below for parts of that value, and their paths would
 * be wrong. Such colons become `_` and such lines comments, without a change of length, for a second reading.
 */
function maskErrors(text: string, errors: readonly YAMLError[]): string {
  const characters = new Map<number, string>();
  for (const { code, pos } of errors) {
    if (code === 'MULTILINE_IMPLICIT_KEY') characters.set(pos[0], '#');
    if (code !== 'BLOCK_AS_IMPLICIT_KEY') continue;
    const line = text.slice(pos[0], lineEndAt(text, pos[0]));
    for (const { index } of line.matchAll(/:(?=\s|$)/g)) characters.set(pos[0] + index, '_');
  }
  let masked = '';
  let from = 0;
  for (const [at, character] of [...characters].sort(([a], [b]) => a - b)) {
    masked += text.slice(from, at) + character;
    from = at + 1;
  }
  return masked + text.slice(from);
}

function nodeFrom(text: string, node: unknown, from: number, depth: number): SourceNode {
  if (!isNode(node) || !node.range || depth > DEEPEST) return emptyScalar(text, from);
  const [start, end] = node.range;
  if (isAlias(node)) return { kind: 'alias', start, end };
  if (isScalar(node) && start === end) return emptyScalar(text, from);
  const properties = propertiesOf(text, node, start);
  if (isScalar(node)) {
    return { kind: 'scalar', style: STYLES[node.type ?? ''] ?? 'plain', start, end, ...properties };
  }
  if (!isCollection(node)) return emptyScalar(text, from);
  const base = { start, end, isFlow: node.flow === true, ...properties };
  if (isMap(node)) return withLastEnd({ kind: 'mapping', entries: entriesFrom(text, node.items, start, depth), ...base });
  return withLastEnd({ kind: 'list', items: itemsFrom(text, node.items, start, depth), ...base });
}

function entriesFrom(text: string, pairs: readonly unknown[], start: number, depth: number): SourceEntry[] {
  let cursor = start;
  return pairs.filter(isPair).map((pair) => {
    const key = nodeFrom(text, pair.key, cursor, depth + 1);
    const name = isScalar(pair.key) ? nameOf(pair.key.value, text.slice(key.start, key.end)) : '';
    const value = nodeFrom(text, pair.value, key.end, depth + 1);
    cursor = value.end;
    return { key, name, value };
  });
}

function itemsFrom(text: string, items: readonly unknown[], start: number, depth: number): SourceNode[] {
  let cursor = start;
  return items.map((item) => {
    const node = isPair(item) ? pairAsMapping(text, item, cursor, depth) : nodeFrom(text, item, cursor, depth + 1);
    cursor = node.end;
    return node;
  });
}

/** `[a: b]` holds a mapping without brackets of its own. */
function pairAsMapping(text: string, pair: unknown, cursor: number, depth: number): SourceNode {
  const entries = entriesFrom(text, [pair], cursor, depth);
  const start = entries[0]?.key.start ?? cursor;
  return { kind: 'mapping', isFlow: true, entries, start, end: entries[0]?.value.end ?? start };
}

/** Block collections end with their last value here, as they do for js-yaml; the package counts trailing blank lines too. */
function withLastEnd<N extends SourceNode>(node: N): N {
  if (!('isFlow' in node) || node.isFlow) return node;
  const last = node.kind === 'mapping' ? node.entries.at(-1)?.value : node.items.at(-1);
  return { ...node, end: last?.end ?? node.end };
}

/** Properties without a value, as in `a: !x`, are looked for behind the colon, and the empty value stands behind them. */
function emptyScalar(text: string, from: number): SourceNode {
  const colon = emptyValueAt(text, from);
  const [written = ''] = /^(?:[ \t]+[&!][^\s,[\]{}]*)*/.exec(text.slice(colon, colon + LONGEST_PROPERTIES)) ?? [];
  const at = colon + written.length;
  const properties = written === '' ? {} : propertiesOf(text, { anchor: written, tag: written }, at);
  return { kind: 'scalar', style: 'plain', start: at, end: at, ...properties };
}

/** A plain `1:` is a number for YAML; its name is what stands in the file. */
function nameOf(value: unknown, source: string): string {
  return typeof value === 'string' ? value : source;
}

function propertiesOf(
  text: string,
  node: { anchor?: string | undefined; tag?: string | undefined },
  start: number,
): Pick<NodeBase, 'anchor' | 'tag'> {
  if (node.anchor === undefined && node.tag === undefined) return {};
  const before = /(?:[&!]\S*\s+)*[&!]?\S*$/.exec(text.slice(Math.max(0, start - LONGEST_PROPERTIES), start))?.[0] ?? '';
  return { anchor: spanOf(before, /&[^\s,[\]{}]+/, start), tag: spanOf(before, /![^\s,[\]{}]*/, start) };
}

function spanOf(before: string, pattern: RegExp, start: number): NodeBase['anchor'] {
  const match = pattern.exec(before);
  if (!match) return undefined;
  const at = start - before.length + match.index;
  return { start: at, end: at + match[0].length };
}
