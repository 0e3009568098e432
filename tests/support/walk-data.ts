import type { FieldPath } from '../../src/domain/finding.ts';
import { isList, isObject, type Json, type JsonObject } from '../../src/domain/json.ts';
import type { FieldNode, ValueNode } from '../../src/domain/schema/outline.ts';

/** One value of data, with its place and what the schema knows of it. */
export interface Leaf {
  readonly path: FieldPath;
  readonly node: ValueNode;
  readonly value: Json;
}

/** Every text, number and flag of spelled-out data, in its order. */
export function leavesOf(outline: FieldNode, data: Json | undefined, path: FieldPath = []): Leaf[] {
  if (data === undefined || data === null) return [];
  if (outline.type === 'value') return [{ path, node: outline, value: data }];
  if (outline.type === 'list')
    return isList(data) ? data.flatMap((item, index) => leavesOf(outline.item, item, [...path, index])) : [];
  if (!isObject(data)) return [];
  return Object.keys(data).flatMap((key) => {
    const child = outline.fields.get(key);
    return child ? leavesOf(child, data[key], [...path, key]) : [];
  });
}

/** A copy of data with every node passed through `change`, children first. */
export function mapped(node: FieldNode, data: Json, change: (node: FieldNode, value: Json) => Json): Json {
  if (node.type === 'list' && isList(data)) {
    const items = data.map((item) => mapped(node.item, item, change));
    return change(node, items);
  }
  if (node.type !== 'object' || !isObject(data)) return change(node, data);
  const fields = Object.entries(data).flatMap(([key, value]) => {
    const child = node.fields.get(key);
    return value === undefined ? [] : [[key, child ? mapped(child, value, change) : value]];
  });
  return change(node, Object.fromEntries(fields) as JsonObject);
}

/** A copy of a campaign in which one value is another. */
export function withValue(data: JsonObject, path: FieldPath, value: Json | undefined): JsonObject {
  const copy = structuredClone(data) as Record<string | number, unknown>;
  let place = copy;
  for (const step of path.slice(0, -1)) place = place[step] as Record<string | number, unknown>;
  place[path.at(-1)!] = value;
  return copy as JsonObject;
}

/** Fields of an outline and their fields, depth first. */
export function nodesOf(node: FieldNode): FieldNode[] {
  if (node.type === 'list') return [node, ...nodesOf(node.item)];
  return node.type === 'object' ? [node, ...[...node.fields.values()].flatMap(nodesOf)] : [node];
}

/** A value as people would read it in a message. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A path of data as the dotted path of its schema, `*` for list items. */
export function schemaPathOf(path: FieldPath): string {
  return path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
}
