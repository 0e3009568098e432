import { idFromTitle } from '../../domain/agreement/item-id.ts';
import { isList, isObject, type Json } from '../../domain/json.ts';
import type { FieldNode } from '../../domain/schema/outline.ts';
import type { Versions } from './versions.ts';

/** Three states of a list, each by the names of its items in their order. */
export interface KeyedLists {
  readonly item: FieldNode | undefined;
  readonly base: ReadonlyMap<string, Json>;
  readonly mine: ReadonlyMap<string, Json>;
  readonly theirs: ReadonlyMap<string, Json>;
  /** What people call an item. */
  readonly nameOf: (item: Json) => string;
}

/**
 * The items of three lists by name; undefined when they are no lists, when an item has no name or shares it with another one, or when both
 * sides put the items in another order: then the list is one value.
 */
export function listsOf(node: FieldNode | undefined, { base = [], mine = [], theirs = [] }: Versions): KeyedLists | undefined {
  const item = node?.type === 'list' ? node.item : undefined;
  const idFrom = item?.type === 'object' ? item.idFrom : [];
  const [one, two, three] = [base, mine, theirs].map((list) => keyed(list, idFrom));
  if (!one || !two || !three) return undefined;
  const isTurned = (other: ReadonlyMap<string, Json>) => !isSameOrder(one, other);
  if (isTurned(two) && isTurned(three) && !isSameOrder(two, three)) return undefined;
  return { item, base: one, mine: two, theirs: three, nameOf: (value) => titleOf(value, idFrom) };
}

/** The names of all items, in the order of whoever changed it, with what the other one added behind what it stood behind. */
export function mergeKeys({ base, mine, theirs }: Pick<KeyedLists, 'base' | 'mine' | 'theirs'>): string[] {
  const [first, second] = isSameOrder(base, mine) ? [theirs, mine] : [mine, theirs];
  const keys = [...first.keys()];
  for (const other of [second, base]) {
    let before = -1;
    for (const key of other.keys()) {
      const place = keys.indexOf(key);
      if (place < 0) keys.splice(before + 1, 0, key);
      before = place < 0 ? before + 1 : place;
    }
  }
  return keys;
}

function keyed(list: Json, idFrom: readonly string[]): ReadonlyMap<string, Json> | undefined {
  if (!isList(list)) return undefined;
  const entries = list.map((item) => [keyOf(item, idFrom), item] as const);
  const map = new Map(entries.filter((entry): entry is readonly [string, Json] => entry[0] !== undefined));
  return map.size === list.length ? map : undefined;
}

/** A text is its own name; an object has an id, written or from its title. */
function keyOf(item: Json, idFrom: readonly string[]): string | undefined {
  if (isList(item) || item === null) return undefined;
  if (!isObject(item)) return `=${JSON.stringify(item)}`;
  const id = item['id'];
  if (typeof id === 'string' && id !== '') return id;
  const title = writtenTitle(item, idFrom);
  return title === undefined ? undefined : idFromTitle(title);
}

function titleOf(item: Json, idFrom: readonly string[]): string {
  if (!isObject(item)) return isList(item) ? '' : String(item);
  const id = item['id'];
  return writtenTitle(item, idFrom) ?? (typeof id === 'string' ? id : '');
}

function writtenTitle(item: Json, idFrom: readonly string[]): string | undefined {
  if (!isObject(item)) return undefined;
  return idFrom
    .map((key) => item[key])
    .find((value): value is string => typeof value === 'string' && value !== '' && value !== '?');
}

/** Whether the items that two lists share stand in the same order in both. */
function isSameOrder(one: ReadonlyMap<string, Json>, other: ReadonlyMap<string, Json>): boolean {
  const shared = [...one.keys()].filter((key) => other.has(key));
  const turned = [...other.keys()].filter((key) => one.has(key));
  return shared.every((key, index) => key === turned[index]);
}
