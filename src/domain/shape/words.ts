import type { FieldPath } from '../finding.ts';
import { isList, isObject, type Json } from '../json.ts';
import { nodeAt, type FieldNode, type ObjectNode } from '../schema/outline.ts';

/** How messages name a field: its title, and for items of a list their number (“Draft due” of deliverable 2). */
export function nameOf(outline: ObjectNode, path: FieldPath): string {
  const node = nodeAt(outline, path);
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last === 'number') return `${nameOf(outline, path.slice(0, -1))}, entry ${last + 1}`;
  return `“${node?.title ?? String(last)}”`;
}

/** How messages name the thing that a field belongs to: the file, a section, or the numbered entry of a list. */
export function parentOf(outline: ObjectNode, path: FieldPath): string {
  const parent = path.slice(0, -1);
  return parent.length === 0 ? `a ${outline.title.toLowerCase()}` : nameOf(outline, parent);
}

/** A value in words: `the text "abc"`, `the number 4`, `a list`. Long texts are cut. */
export function wordsFor(value: Json | undefined): string {
  if (value === undefined || value === null) return 'empty';
  if (isList(value)) return 'a list';
  if (isObject(value)) return 'a group of fields';
  if (typeof value === 'string') return `the text “${value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value}”`;
  return typeof value === 'number' ? `the number ${value}` : `the word ${String(value)}`;
}

/** What a node expects, as the end of the sentence "expected …". */
export function expectationOf(node: FieldNode | undefined): string {
  if (!node) return 'another value';
  if (node.type === 'list')
    return node.mayBeSingle
      ? `${expectationOf(node.item)}, or a list of them`
      : `a list of entries, each of them ${expectationOf(node.item)}`;
  if (node.type === 'object')
    return `fields such as ${[...node.fields.keys()]
      .slice(0, 3)
      .map((key) => `“${key}:”`)
      .join(', ')}`;
  return node.expected;
}

/** The value at a path of data. */
export function valueAt(data: Json | undefined, path: FieldPath): Json | undefined {
  let value = data;
  for (const step of path) {
    if (isList(value)) value = value[Number(step)];
    else if (isObject(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

const LONGEST_QUOTE = 60;
