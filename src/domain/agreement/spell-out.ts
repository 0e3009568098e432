import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import type { FieldPath } from '../finding.ts';
import type { FieldNode, ListNode, ObjectNode } from '../schema/outline.ts';
import { UNKNOWN } from '../schema/values.ts';
import { canonicalValue } from './canonical-value.ts';
import { idFromTitle } from './item-id.ts';

/** Data as written, spelled out. */
export interface SpelledOut {
  /** The same tree without unknown values, every short spelling and every list in full, every item that can be named with its id. */
  readonly data: MutableObject;
  /** Where `?` stands, in the order of the file. */
  readonly unknown: readonly FieldPath[];
  /** Items whose id was derived, as paths of the items. */
  readonly derivedIds: ReadonlySet<string>;
}

/** Plain data while it is being put together. */
export interface MutableObject {
  [key: string]: MutableJson | undefined;
}

/** Plain data while it is being put together. */
export type MutableJson = string | number | boolean | null | MutableJson[] | MutableObject;

/**
 * Spells out an agreement's data along its outline: `?` taken out and remembered, single values made lists, short texts made objects,
 * values in their one spelling, ids derived. Paths of items stay what they were, so that findings still point into the file.
 * What does not fit the outline is left as it is.
 */
export function spellOut(outline: ObjectNode, written: JsonObject): SpelledOut {
  const currency = typeof written['currency'] === 'string' && written['currency'] !== UNKNOWN ? written['currency'] : undefined;
  const context: Context = { currency, path: [], unknown: [], derivedIds: new Set() };
  return { data: objectOf(outline, written, context), unknown: context.unknown, derivedIds: context.derivedIds };
}

interface Context {
  readonly currency: string | undefined;
  /** Where the walk is. One list for all places, since few of them are ever spoken of: copy it to keep it. */
  readonly path: (string | number)[];
  readonly unknown: FieldPath[];
  readonly derivedIds: Set<string>;
}

function valueOf(node: FieldNode, value: Json, context: Context): MutableJson | undefined {
  if (value === UNKNOWN) {
    context.unknown.push([...context.path]);
    // A required name is kept, so that the item it names can still be shown; an entry of a list of texts names nothing.
    return node.required && node.type === 'value' && typeof context.path.at(-1) === 'string' ? UNKNOWN : undefined;
  }
  if (node.type === 'list') return listOf(node, value, context);
  if (node.type === 'object')
    return node.short === 'step' && typeof value === 'string' ? stepOf(value, context) : nested(node, value, context);
  return canonicalValue(node.kind, value, context.currency) as MutableJson;
}

/** The value one step further in. */
function inside(step: string | number, node: FieldNode, value: Json, context: Context): MutableJson | undefined {
  context.path.push(step);
  const spelled = valueOf(node, value, context);
  context.path.pop();
  return spelled;
}

function nested(node: ObjectNode, value: Json, context: Context): MutableJson {
  return isObject(value) ? objectOf(node, value, context) : (value as MutableJson);
}

function objectOf(node: ObjectNode, value: JsonObject, context: Context): MutableObject {
  const spelled: MutableObject = {};
  for (const key of Object.keys(value)) {
    const child = node.fields.get(key);
    const written = value[key];
    // The name of an object's own machinery is no field; files cannot have it, but other callers may.
    if (written === undefined || written === null || key === '__proto__') continue;
    const spelledChild = child ? inside(key, child, written, context) : (written as MutableJson);
    if (spelledChild !== undefined) spelled[key] = spelledChild;
  }
  return spelled;
}

function listOf(node: ListNode, value: Json, context: Context): MutableJson {
  if (!isList(value))
    return node.mayBeSingle ? [valueOf(node.item, value, context)].filter((item) => item !== undefined) : (value as MutableJson);
  const items: MutableJson[] = [];
  value.forEach((item, index) => {
    const spelled = inside(index, node.item, item, context);
    if (spelled !== undefined) items.push(spelled);
    else if (node.item.type === 'object') items.push(unknownItem(node.item));
  });
  return finished(node, items, context);
}

/** An item that is not known yet keeps its place, so that the paths of those after it stay true. */
function unknownItem(node: ObjectNode): MutableObject {
  const names = [...node.fields.values()].filter((child) => child.required && child.type === 'value');
  return Object.fromEntries(names.map(({ key }) => [key, UNKNOWN]));
}

function finished(node: ListNode, items: MutableJson[], context: Context): MutableJson[] {
  if (node.item.type !== 'object') return items;
  if (node.item.short === 'step') alternateActions(items);
  if (node.item.idFrom.length > 0) deriveIds(node.item.idFrom, items, context);
  return items;
}

/** `brand 48h` is a step by "brand" within 48 hours. */
function stepOf(text: string, context: Context): MutableObject {
  const space = text.search(/\s/);
  const within = canonicalValue('duration', text.slice(space).trim(), context.currency);
  return { by: [text.slice(0, space)], within: within as string };
}

/** Whoever makes the piece revises after every review, so that only departures need to be written. */
function alternateActions(steps: MutableJson[]): void {
  steps.forEach((step, index) => {
    if (isObject(step)) step['action'] ??= index % 2 === 0 ? 'review' : 'revise';
  });
}

function deriveIds(idFrom: readonly string[], items: MutableJson[], context: Context): void {
  items.forEach((item, index) => {
    if (!isObject(item) || typeof item['id'] === 'string') return;
    const id = derivedId(idFrom, item);
    if (id === undefined) return;
    item['id'] = id;
    context.derivedIds.add([...context.path, index].join('.'));
  });
}

function derivedId(idFrom: readonly string[], item: JsonObject): string | undefined {
  for (const key of idFrom) {
    const value = item[key];
    // Whoever is written first among several must not decide how the item is called.
    const name = isList(value) ? value.map(String).sort().join(' ') : value;
    if (typeof name === 'string' && name !== '' && name !== UNKNOWN) return idFromTitle(name);
  }
  return undefined;
}
