import type { Agreement } from '../agreement/agreement.ts';
import type { FieldPath } from '../finding.ts';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import { outlineOf, type FieldNode, type ListNode, type ObjectNode } from '../schema/outline.ts';

/** One value that differs between two texts of an agreement. */
export interface FieldChange {
  /** Where it stands in the later text; in the earlier one for what is gone. */
  readonly path: FieldPath;
  readonly node: FieldNode;
  /** Undefined for what is new. */
  readonly before: Json | undefined;
  /** Undefined for what is gone. */
  readonly after: Json | undefined;
}

/**
 * What differs between two texts of one agreement, both spelled out and resolved, in the order of the schema. Items of lists are held
 * against each other by id, so that another order is no change; a new or gone item is one change.
 */
export function fieldChanges(before: Agreement, after: Agreement): FieldChange[] {
  const [from, to] = [before.campaign, after.campaign] as unknown as readonly [JsonObject, JsonObject];
  return changesInObject(outlineOf('campaign'), from, to, []);
}

/** The same for two values of one outline, whose place is `path`. */
export function changesInObject(node: ObjectNode, before: JsonObject, after: JsonObject, path: FieldPath): FieldChange[] {
  return [...node.fields.values()]
    .filter((field) => field.type !== 'value' || field.kind !== 'id')
    .flatMap((field) => changesIn(field, before[field.key], after[field.key], [...path, field.key]));
}

function changesIn(node: FieldNode, before: Json | undefined, after: Json | undefined, path: FieldPath): FieldChange[] {
  if (node.type === 'object' && isObject(before) && isObject(after)) return changesInObject(node, before, after, path);
  if (node.type === 'list' && node.item.type === 'object')
    return changesInItems({ ...node, item: node.item }, itemsOf(before), itemsOf(after), path);
  return isSame(node, before, after) ? [] : [{ path, node, before, after }];
}

type ItemList = ListNode & { readonly item: ObjectNode };

function changesInItems(
  list: ItemList,
  before: readonly JsonObject[],
  after: readonly JsonObject[],
  path: FieldPath,
): FieldChange[] {
  const left = new Map(before.map((item, index) => [nameOf(item, index), { item, index }]));
  const changed = after.flatMap((item, index) => {
    const name = nameOf(item, index);
    const old = left.get(name);
    left.delete(name);
    const place = [...path, index];
    return old
      ? changesInObject(list.item, old.item, item, place)
      : [{ path: place, node: list.item, before: undefined, after: item }];
  });
  const gone = [...left.values()].map(({ item, index }) => ({
    path: [...path, index],
    node: list.item,
    before: item,
    after: undefined,
  }));
  const isMoved = list.ordered && changed.length + gone.length === 0 && !isSame(list, before, after);
  return isMoved ? [{ path, node: list, before, after }] : [...changed, ...gone];
}

/** Items that nothing names are held against those at the same place. */
function nameOf(item: JsonObject, index: number): string {
  return typeof item['id'] === 'string' ? item['id'] : `#${index}`;
}

function itemsOf(value: Json | undefined): readonly JsonObject[] {
  return isList(value) ? value.filter(isObject) : [];
}

/** Lists whose order means nothing are the same in any order. */
function isSame(node: FieldNode, before: Json | undefined, after: Json | undefined): boolean {
  return textOf(node, before) === textOf(node, after);
}

function textOf(node: FieldNode, value: Json | undefined): string {
  if (value === undefined) return '';
  if (!isList(value)) return JSON.stringify(value);
  const texts = value.map((item) => JSON.stringify(item));
  return (node.type === 'list' && !node.ordered ? texts.sort() : texts).join(',');
}
