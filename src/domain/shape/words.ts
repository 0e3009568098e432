import type { FieldPath } from '../finding.ts';
import { isList, isObject, type Json } from '../json.ts';
import { nodeAt, type FieldNode, type ObjectNode, type ValueNode } from '../schema/outline.ts';
import { UNKNOWN } from '../schema/values.ts';
import { decapitalised, nounOf } from './item-nouns.ts';
import { TARGET_WORDS } from './reference-targets.ts';

/**
 * How messages name a field in the middle of a sentence: `“Fee” of deliverable “Launch film”`. Items are called by their title where
 * `data` holds one, otherwise by their number, counted from 1.
 */
export function nameOf(outline: ObjectNode, path: FieldPath, data?: Json): string {
  const last = path.at(-1);
  if (last === undefined) return `this ${decapitalised(outline.title)}`;
  const parent = path.slice(0, -1);
  if (typeof last === 'number') return itemName(outline, parent, last, data);
  const title = `“${nodeAt(outline, path)?.title ?? last}”`;
  return parent.length === 0 ? title : `${title} of ${nameOf(outline, parent, data)}`;
}

/** The same at the start of a sentence. */
export function subjectOf(outline: ObjectNode, path: FieldPath, data?: Json): string {
  const name = nameOf(outline, path, data);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** How messages name the thing that a field belongs to: the file, a section, or an item of a list. */
export function parentOf(outline: ObjectNode, path: FieldPath, data?: Json): string {
  return nameOf(outline, path.slice(0, -1), data);
}

/** A value in words: `the text “abc”`, `the number 4`, `a list`. Long texts are cut, line ends and control characters shown as spaces. */
export function wordsFor(value: Json | undefined): string {
  if (value === undefined || value === null) return 'empty';
  if (isList(value)) return 'a list';
  if (isObject(value)) return 'a group of fields';
  if (typeof value === 'string') return `the text “${quotable(value)}”`;
  return typeof value === 'number' ? `the number ${value}` : `the word ${String(value)}`;
}

/** What a node expects, as the beginning of "… was expected". */
export function expectationOf(node: FieldNode | undefined): string {
  if (!node) return 'another value';
  if (node.type === 'value') return valueExpectation(node);
  if (node.type === 'object')
    return node.short === 'step' ? `a step such as "brand 48h", or ${fieldsOf(node)}` : `a group of ${fieldsOf(node)}`;
  if (node.item.type === 'object') return `a list whose entries have ${fieldsOf(node.item)}`;
  const item = expectationOf(node.item);
  return node.mayBeSingle ? `${item}, or a list of them` : `a list of entries, each of them ${item}`;
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

function itemName(outline: ObjectNode, list: FieldPath, index: number, data: Json | undefined): string {
  const node = nodeAt(outline, list);
  const label = node?.type === 'list' ? labelOf(node.item, valueAt(data, [...list, index])) : undefined;
  const item = node?.type === 'list' ? nounOf(node) : 'entry';
  if (item === 'entry' && isOnlyEntry(valueAt(data, list))) return nameOf(outline, list, data);
  const name = label === undefined ? `${item} ${index + 1}` : `${item} “${label}”`;
  const isSection = list.length === 1 && item !== 'entry';
  const owner = item === 'entry' ? list : list.slice(0, -1);
  return isSection ? name : `${name} of ${nameOf(outline, owner, data)}`;
}

/** A single entry may well be written without its list. */
function isOnlyEntry(list: Json | undefined): boolean {
  return isList(list) && list.length === 1;
}

/** What people call an item: a title that its id may come from, else the text that it must have, else its id or what that comes from. */
function labelOf(node: FieldNode, item: Json | undefined): string | undefined {
  if (node.type !== 'object' || !isObject(item)) return undefined;
  const names = [...node.fields.values()].filter((field) => field.type === 'value' && NAMES.includes(field.kind));
  const titles = names.filter(({ key }) => node.idFrom.includes(key));
  const needed = names.filter(({ required }) => required).slice(0, 1);
  const label = [...[...titles, ...needed].map(({ key }) => key), 'id', ...node.idFrom]
    .map((key) => (isList(item[key]) ? item[key][0] : item[key]))
    .find((value) => typeof value === 'string' && value.trim() !== '' && value !== UNKNOWN);
  return typeof label === 'string' ? quotable(label) : undefined;
}

function valueExpectation({ kind, choices, expected, reference }: ValueNode): string {
  if (kind === 'reference' && reference) return `the id of ${oneOf(TARGET_WORDS[reference])}`;
  const unsaid = kind === 'choice' ? [] : choices.filter((word) => !expected.includes(`"${word}"`));
  return [...unsaid.map((word) => `"${word}"`), expected].join(', or ');
}

function oneOf(target: string): string {
  const noun = target.replace(/^the /, '');
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function fieldsOf(node: ObjectNode): string {
  const fields = [...node.fields.values()].filter(({ key }) => key !== 'id');
  const shown = [...fields.filter(({ required }) => required), ...fields.filter(({ required }) => !required)].slice(0, 3);
  return `fields such as ${shown.map(({ key }) => `“${key}:”`).join(', ')}`;
}

function quotable(text: string): string {
  const characters = [
    ...text
      .slice(0, LONGEST_QUOTE * 4)
      .replace(UNSHOWABLE, ' ')
      .trim(),
  ];
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE - 1).join('')}…` : characters.join('');
}

const NAMES: readonly string[] = ['line', 'text'];
const LONGEST_QUOTE = 60;
const UNSHOWABLE = /[\s\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g;
