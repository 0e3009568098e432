import { isList, isObject, type Json, type JsonObject } from '../../domain/json.ts';
import type { SourceEntry, SourceList, SourceMapping, SourceNode } from '../../corpus/yaml/source-tree.ts';
import { arrangeBlock, markAbove } from './block-entries.ts';
import { arrangeFlow } from './flow-entries.ts';
import { withNewNames } from './key-order.ts';
import { matchedItems } from './matched-items.ts';
import { replacedValue, type SourceValue } from './replaced-value.ts';
import { isSameValue } from './same-value.ts';
import type { Edit } from './smallest-edit.ts';
import { colonEndOf, columnOf, isEmptyCollection } from './source-node.ts';
import { stayingPlaces } from './staying-places.ts';
import {
  fieldLines,
  flowField,
  itemLines,
  placeOfField,
  placeOfItem,
  writtenValue,
  type ValuePlace,
  type Writing,
} from './written-collection.ts';

/** The edits that turn a value of a text into another. What is equal on both sides keeps its text, and what moves takes it along. */
export function editsOf(text: string, source: SourceValue, after: Json, writing: Writing): readonly Edit[] {
  const { node, value } = source;
  if (isSameValue(value, after)) return [];
  if (node.kind === 'mapping' && isObject(value) && isObject(after) && canRearrange(text, node, Object.keys(after).length))
    return editsOfFields(text, { ...source, node, value }, after, writing);
  if (node.kind === 'list' && isList(value) && isList(after) && canRearrange(text, node, after.length))
    return editsOfItems(text, { ...source, node, value }, after, writing);
  return replacedValue(text, source, after, writing);
}

/** A collection that becomes or was empty is written anew, and so is `[name: value]`, which cannot hold a second name. */
function canRearrange(text: string, node: SourceMapping | SourceList, count: number): boolean {
  if (count === 0) return false;
  if (isEmptyCollection(node)) return text.slice(node.start, node.end).includes('#');
  return !node.isFlow || /[[{]/.test(text.charAt(node.start));
}

function editsOfFields(text: string, source: SourceFields, after: JsonObject, writing: Writing): readonly Edit[] {
  const { node, value, outline } = source;
  const kept = node.entries.filter(({ name }) => Object.hasOwn(after, name));
  const inside = kept.flatMap((entry) => editsOf(text, fieldOf(text, source, entry), after[entry.name] ?? null, writing));
  const added = Object.keys(after).filter((name) => !Object.hasOwn(value, name));
  if (added.length === 0 && kept.length === node.entries.length) return inside;
  const order = withNewNames(
    kept.map(({ name }) => name),
    added,
    outline,
  );
  const places = order.map((name) => ({
    index: node.entries.findIndex((entry) => entry.name === name),
    name,
    child: after[name] ?? null,
  }));
  const place = (name: string) => placeOfField(name, placeIn(source, 'name'), columnOf(text, node));
  return node.isFlow
    ? [
        arrangeFlow(
          text,
          node,
          places.map(orNew(({ name, child }) => ({ entry: flowField(name, child, place(name), writing) }))),
          inside,
        ),
      ]
    : [
        arrangeBlock(
          text,
          node,
          places.map(orNew(({ name, child }) => ({ lines: fieldLines(name, child, place(name), writing) }))),
          inside,
        ),
      ];
}

function editsOfItems(text: string, source: SourceItems, after: readonly Json[], writing: Writing): readonly Edit[] {
  const { node, value } = source;
  const was = matchedItems(value, after);
  const inside = after.flatMap((next, place) => {
    const item = itemOf(text, source, was[place] ?? -1);
    return item ? editsOf(text, item, next, writing) : [];
  });
  if (after.length === node.items.length && was.every((match, place) => match === place)) return inside;
  const staying = stayingPlaces(was);
  const places = after.map((child, place) => ({ index: was[place] ?? -1, isMoved: !staying.has(place), child }));
  const place = (child: Json): ValuePlace => ({
    ...placeOfItem(placeIn(source, 'dash'), columnOf(text, node)),
    areSiblingsFlow: areFlow(node, child),
  });
  return node.isFlow
    ? [
        arrangeFlow(
          text,
          node,
          places.map(orNew(({ child }) => ({ entry: writtenValue(child, place(child), writing).first }))),
          inside,
        ),
      ]
    : [arrangeBlock(text, node, places.map(orNew(({ child }) => ({ lines: itemLines(child, place(child), writing) }))), inside)];
}

/** Leaves places of what was there before as they are, and writes the others. */
function orNew<Place extends { readonly index: number }, New>(write: (place: Place) => New): (place: Place) => Place | New {
  return (place) => (place.index >= 0 ? place : write(place));
}

function fieldOf(text: string, source: SourceFields, entry: SourceEntry): SourceValue {
  const { node, value } = source;
  const { outline, schemaPath } = placeOfField(entry.name, placeIn(source, 'name'), 0);
  const mark = { holder: 'name', column: columnOf(text, node), end: colonEndOf(text, entry), isFlow: node.isFlow } as const;
  return { node: entry.value, value: value[entry.name] ?? null, outline, schemaPath, mark };
}

function itemOf(text: string, source: SourceItems, index: number): SourceValue | undefined {
  const { node, value } = source;
  const item = node.items[index];
  if (!item) return undefined;
  const { outline, schemaPath } = placeOfItem(placeIn(source, 'dash'), 0);
  const column = columnOf(text, node);
  const dash = index === 0 ? node.start : markAbove(text, item.start, column);
  const mark = { holder: 'dash', column, end: node.isFlow ? undefined : dash + 1, isFlow: node.isFlow } as const;
  return { node: item, value: value[index] ?? null, outline, schemaPath, mark };
}

/** Whether most entries of the same kind stand in brackets; undefined where there are none. */
function areFlow(node: SourceList, value: Json): boolean | undefined {
  const kind = isList(value) ? 'list' : 'mapping';
  const alike = node.items.filter((item) => item.kind === kind && !isEmptyCollection(item));
  const flow = alike.filter((item) => 'isFlow' in item && item.isFlow);
  return alike.length === 0 ? undefined : flow.length * 2 > alike.length;
}

function placeIn({ node, outline, schemaPath }: SourceFields | SourceItems, holder: 'name' | 'dash'): ValuePlace {
  return { outline, schemaPath, holder, column: 0, isFlow: node.isFlow };
}

interface Source<Node extends SourceNode, Value extends Json> extends SourceValue {
  readonly node: Node;
  readonly value: Value;
}
type SourceFields = Source<SourceMapping, JsonObject>;
type SourceItems = Source<SourceList, readonly Json[]>;
