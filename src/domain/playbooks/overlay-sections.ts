import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import { outlineOf, type ListNode, type ObjectNode } from '../schema/outline.ts';

/** A section of a playbook that markets can change: a group of fields, or a list whose items have ids. */
export interface OverlaySection {
  /** Where it stands, such as `communication`, `cadence`. */
  readonly path: readonly string[];
  readonly node: ObjectNode | ListNode;
  /** The fields that a change may name: those of the group, or of one item. */
  readonly fields: ObjectNode;
}

/** What a market can change, by the name that overlays use: `deliverables`, `flight`, `communication.cadence`. In the order of the schema. */
export function overlaySections(): ReadonlyMap<string, OverlaySection> {
  return (sections ??= new Map(sectionsIn(outlineOf('playbook'), []).filter(([name]) => !ABOUT_MARKETS.includes(name))));
}

/** The list or group at a section's place; undefined where nothing is written. */
export function sectionValue(playbook: JsonObject, { path }: OverlaySection): Json | undefined {
  let value: Json | undefined = playbook;
  for (const key of path) value = isObject(value) ? value[key] : undefined;
  return value;
}

/** The items of a section; empty for a group of fields, and where nothing is written. */
export function itemsIn(playbook: JsonObject, section: OverlaySection): readonly JsonObject[] {
  const value = sectionValue(playbook, section);
  return isList(value) ? value.filter(isObject) : [];
}

/** What a change of the section is about: the group of fields, or the item of that id. */
export function targetIn(playbook: JsonObject, section: OverlaySection, item: string | undefined): JsonObject | undefined {
  if (section.node.type === 'list') return itemsIn(playbook, section).find(({ id }) => id === item);
  const value = sectionValue(playbook, section);
  return item === undefined && isObject(value) ? value : undefined;
}

let sections: ReadonlyMap<string, OverlaySection> | undefined;

/** They say what differs, so they cannot differ themselves. */
const ABOUT_MARKETS = ['guidance', 'overlays'];

function sectionsIn(parent: ObjectNode, above: readonly string[]): [string, OverlaySection][] {
  return [...parent.fields].flatMap(([key, node]): [string, OverlaySection][] => {
    const path = [...above, key];
    if (node.type === 'object') return [[path.join('.'), { path, node, fields: node }], ...listsIn(node, path)];
    if (node.type !== 'list' || node.item.type !== 'object') return [];
    return node.item.idFrom.length > 0 || above.length === 0 ? [[path.join('.'), { path, node, fields: node.item }]] : [];
  });
}

/** Lists inside a group, such as the rhythm of the communication; groups inside a group are changed with it. */
function listsIn(parent: ObjectNode, path: readonly string[]): [string, OverlaySection][] {
  return sectionsIn(parent, path).filter(([, { node }]) => node.type === 'list');
}
