import { isObject, type Json, type JsonObject } from '../../domain/json.ts';
import type { FieldNode, ObjectNode } from '../../domain/schema/outline.ts';
import { isSameValue } from '../format/same-value.ts';
import { listsOf, mergeKeys, type KeyedLists } from './keyed-items.ts';
import type { Versions } from './versions.ts';

/** One field on the way to a value: its node in the outline, and for an item of a list the name that people know it by. */
export interface FieldStep {
  readonly key: string;
  readonly node: FieldNode | undefined;
  readonly item?: string;
}

/** A value that somebody changed, with the way to it. */
export interface ChangedField extends Versions {
  /** The same for the same field, whatever its value. */
  readonly id: string;
  readonly steps: readonly FieldStep[];
}

/** What became of two people's changes. */
export interface MergedFields {
  readonly fields: JsonObject;
  /** What they alone changed, in the order of the fields. */
  readonly theirs: readonly ChangedField[];
  /** What I alone changed. */
  readonly mine: readonly ChangedField[];
  /** What both changed, each otherwise. */
  readonly conflicts: readonly ChangedField[];
}

/**
 * Puts two people's changes of the same fields together. Items of lists are held against each other by id, or by the title that gives them
 * one; lists whose items nothing names are one value. Where both changed the same value, mine is taken unless `takesTheirs` says otherwise.
 */
export function mergeFields(
  outline: ObjectNode,
  { base, mine, theirs }: Readonly<Record<keyof Versions, JsonObject>>,
  takesTheirs: (id: string) => boolean,
): MergedFields {
  const told: Told = { theirs: [], mine: [], conflicts: [], takesTheirs };
  const fields = mergeObjects(outline, { base, mine, theirs }, [], told);
  return { fields, theirs: told.theirs, mine: told.mine, conflicts: told.conflicts };
}

interface Told {
  readonly theirs: ChangedField[];
  readonly mine: ChangedField[];
  readonly conflicts: ChangedField[];
  readonly takesTheirs: (id: string) => boolean;
}

function mergeValue(node: FieldNode | undefined, versions: Versions, steps: readonly FieldStep[], told: Told): Json | undefined {
  const { base, mine, theirs } = versions;
  if (isSameValue(base, mine) && isSameValue(base, theirs)) return theirs;
  if (isObject(mine) && isObject(theirs) && (base === undefined || isObject(base)))
    return mergeObjects(node, { base: base ?? {}, mine, theirs }, steps, told);
  const lists = listsOf(node, versions);
  if (lists) return mergeItems(lists, steps, told);
  return mergeWhole(versions, steps, told);
}

/** A value is taken from whoever changed it. */
function mergeWhole(versions: Versions, steps: readonly FieldStep[], told: Told): Json | undefined {
  const { base, mine, theirs } = versions;
  const id = steps.map(({ key }) => key.replaceAll(/[~/]/g, (sign) => `~${sign.charCodeAt(0)}`)).join('/');
  const changed = { ...versions, id, steps };
  if (isSameValue(mine, theirs)) return theirs;
  if (isSameValue(base, mine)) {
    told.theirs.push(changed);
    return theirs;
  }
  if (isSameValue(base, theirs)) {
    told.mine.push(changed);
    return mine;
  }
  told.conflicts.push(changed);
  return told.takesTheirs(id) ? theirs : mine;
}

function mergeObjects(
  node: FieldNode | undefined,
  { base, mine, theirs }: Readonly<Record<keyof Versions, JsonObject>>,
  steps: readonly FieldStep[],
  told: Told,
): JsonObject {
  const fields = node?.type === 'object' ? node.fields : new Map<string, FieldNode>();
  const merged = inOrder(fields, theirs, mine, base).map((key) => {
    const child = fields.get(key);
    const versions = { base: own(base, key), mine: own(mine, key), theirs: own(theirs, key) };
    return [key, mergeValue(child, versions, [...steps, { key, node: child }], told)] as const;
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/** An item that one side took out while the other changed it is a question; left alone, it goes. */
function mergeItems({ item, base, mine, theirs, nameOf }: KeyedLists, steps: readonly FieldStep[], told: Told): Json[] {
  return mergeKeys({ base, mine, theirs }).flatMap((key) => {
    const versions = { base: base.get(key), mine: mine.get(key), theirs: theirs.get(key) };
    const name = nameOf(versions.theirs ?? versions.mine ?? versions.base ?? null);
    const value = mergeValue(item, versions, [...steps, { key, node: item, item: name }], told);
    return value === undefined ? [] : [value];
  });
}

/** The order of the schema, then what it does not know. */
function inOrder(fields: ReadonlyMap<string, FieldNode>, ...objects: readonly JsonObject[]): string[] {
  const written = new Set(objects.flatMap((object) => Object.keys(object)));
  const known = [...fields.keys()].filter((key) => written.has(key));
  return [...new Set([...known, ...written])];
}

function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
