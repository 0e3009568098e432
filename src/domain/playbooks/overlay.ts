import { spellOut } from '../agreement/spell-out.ts';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import type { WrittenPlaybook } from '../schema/campaign.ts';
import { outlineOf } from '../schema/outline.ts';
import type { Spelled } from '../schema/spelled.ts';
import { overlaySections, type OverlaySection } from './overlay-sections.ts';

/** A playbook, spelled out. */
export type Playbook = Spelled<WrittenPlaybook>;

/** One thing that a market does otherwise. */
export type OverlayChange = NonNullable<NonNullable<Playbook['overlays']>[number]['changes']>[number];

/**
 * A playbook as it is in one market: the same, with a market's changes applied by the id of the item. Spelled out, like what goes in.
 * Groups of fields are changed field by field, lists as a whole. A change that names nothing changes nothing: the check speaks about it.
 */
export function withOverlay(playbook: Playbook, changes: readonly OverlayChange[]): Playbook {
  let data = playbook as unknown as JsonObject;
  for (const change of changes) {
    const section = overlaySections().get(change.section);
    if (section) data = replaced(data, section.path, (value) => changedSection(value, section, change));
  }
  return spellOut(outlineOf('playbook'), data).data as unknown as Playbook;
}

/** What a market changes; empty for a market that the playbook does not speak of. */
export function changesFor(playbook: Playbook, market: string): readonly OverlayChange[] {
  return (playbook.overlays ?? []).filter((overlay) => overlay.market === market).flatMap(({ changes }) => changes ?? []);
}

/** The section that a change is about, with what it does there; undefined when there is no such section. */
export function targetOf({ section }: Pick<OverlayChange, 'section'>): OverlaySection | undefined {
  return overlaySections().get(section);
}

/** A group of fields with others put over them, groups inside it alike. */
export function mergedFields(fields: JsonObject, over: JsonObject): JsonObject {
  const merged: Record<string, Json | undefined> = { ...fields };
  for (const [key, value] of Object.entries(over)) {
    const before = fields[key];
    merged[key] = isObject(before) && isObject(value) ? mergedFields(before, value) : value;
  }
  return merged;
}

/** The items of the section after a change, or its fields. */
function changedSection(value: Json | undefined, { node }: OverlaySection, change: OverlayChange): Json | undefined {
  if (node.type === 'list') return changedItems(isList(value) ? value : [], change);
  const fields = isObject(value) ? value : {};
  return change.item === undefined && change.set ? mergedFields(fields, change.set) : value;
}

function changedItems(items: readonly Json[], { item, set, add, remove }: OverlayChange): Json {
  const isMeant = (candidate: Json) => isObject(candidate) && candidate['id'] === item;
  if (item === undefined) return items;
  if (remove === true) return items.filter((candidate) => !isMeant(candidate));
  if (add) return items.some(isMeant) ? items : [...items, { ...add, id: item }];
  return set
    ? items.map((candidate) => (isMeant(candidate) ? { ...mergedFields(candidate as JsonObject, set), id: item } : candidate))
    : items;
}

/** The same data with another value at a place; the data itself stays as it is. */
function replaced(data: JsonObject, path: readonly string[], change: (value: Json | undefined) => Json | undefined): JsonObject {
  const [key = '', ...rest] = path;
  const before = data[key];
  const after = rest.length === 0 ? change(before) : replaced(isObject(before) ? before : {}, rest, change);
  return after === before ? data : { ...data, [key]: after };
}
