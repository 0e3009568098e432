import { YAMLException, parseEvents } from 'js-yaml';
import type { FieldPath, Position } from '../../domain/finding.ts';
import { createSourceText } from './source-text.ts';
import type { SourceText, TextPlace } from './source-text.ts';
import type { SourceEntry, SourceNode } from './source-tree.ts';
import { treeFromDocument } from './tree-from-document.ts';
import { treeFromEvents } from './tree-from-events.ts';

/** A place in a file, and what stands there. */
export interface Located {
  readonly position: Position;
  /** The value or name exactly as written: with quotes, with the header of a block, `1.10` as `1.10`. Empty for an empty value. */
  readonly source: string;
  /** Whether this is the very field asked for; otherwise it is its nearest parent that is written. */
  readonly isExact: boolean;
}

/** Finds fields of one file by their path. */
export interface Locator {
  /** Where a field stands: its value, or its name. A missing field gives the name of its nearest parent that is written. */
  readonly locate: (path: FieldPath, of: 'key' | 'value') => Located | 'unavailable';
  /** A value exactly as written; `undefined` when the field is not there. */
  readonly sourceOf: (path: FieldPath) => string | undefined;
}

/**
 * Makes a locator. The text is read when the first place is asked for, once, and broken text as far as it goes.
 * Of a field that is written twice, the last one counts. Keep a locator only while findings are made: it holds the file's tree.
 */
export function createLocator(text: string, place: TextPlace): Locator {
  let tree: { source: SourceText; root: SourceNode | undefined } | undefined;
  const open = () => (tree ??= openTree(text, place));
  const locate: Locator['locate'] = (path, of) => {
    const { source, root } = open();
    return root === undefined ? 'unavailable' : locateIn(source, root, path, of);
  };
  const sourceOf: Locator['sourceOf'] = (path) => {
    const found = locate(path, 'value');
    return found !== 'unavailable' && found.isExact ? found.source : undefined;
  };
  return { locate, sourceOf };
}

function openTree(text: string, place: TextPlace): { source: SourceText; root: SourceNode | undefined } {
  const source = createSourceText(text, place);
  return { source, root: readTree(source.text) };
}

function readTree(text: string): SourceNode | undefined {
  try {
    return treeFromEvents(text, parseEvents(text, {}));
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return treeFromDocument(text).root;
  }
}

function locateIn(source: SourceText, root: SourceNode, path: FieldPath, of: 'key' | 'value'): Located {
  let parent: SourceNode = root;
  let target: SourceNode = root;
  for (const [depth, segment] of path.entries()) {
    const step = stepInto(parent, segment);
    if (step === undefined) return describe(source, target, false);
    parent = step.value;
    const isLast = depth === path.length - 1;
    target = isLast && of === 'value' ? step.value : (step.entry?.key ?? step.value);
  }
  return describe(source, target, true);
}

function stepInto(node: SourceNode, segment: string | number): { value: SourceNode; entry?: SourceEntry } | undefined {
  if (node.kind === 'list') {
    const value = node.items[Number(segment)];
    return value && { value };
  }
  const entry = node.kind === 'mapping' ? node.entries.findLast(({ name }) => name === String(segment)) : undefined;
  return entry && { value: entry.value, entry };
}

function describe({ text, positionAt }: SourceText, { start, end }: SourceNode, isExact: boolean): Located {
  return { position: positionAt(start), source: text.slice(start, end), isExact };
}
