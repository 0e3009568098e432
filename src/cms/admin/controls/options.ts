import { idFromTitle } from '../../../domain/agreement/item-id.ts';
import { isList, isObject, type Json, type JsonObject } from '../../../domain/json.ts';
import { nodeAt, outlineOf } from '../../../domain/schema/outline.ts';
import { textOf, type ControlProps } from './control-props.ts';
import { entryOptions, type Option } from './entry-options.ts';
import { plain } from './plain-data.ts';

/** What a field offers before anything is typed: words of its own, and nothing that must be looked up. */
export function ownOptions({ field }: Pick<ControlProps, 'field'>): Option[] {
  const suggestions = plain(field.get('suggestions'));
  return isList(suggestions) ? suggestions.map((word) => ({ value: text(word), label: '' })) : [];
}

/** All that a field offers, looked up when someone comes to it: other entries, or items of the same entry. */
export async function offeredOptions(props: Pick<ControlProps, 'field' | 'forID' | 'query' | 'getEntry'>): Promise<Option[]> {
  const collection = textOf(props.field, 'collection');
  const target = textOf(props.field, 'refers_to');
  const found =
    collection !== undefined
      ? await entryOptions(collection, shownFields(props), props)
      : target !== undefined
        ? itemOptions(target, props)
        : [];
  return [...ownOptions(props), ...found];
}

/** Items are called by their id, written or derived from their title; members of a group of roles as `creators/mila-hart`. */
function itemOptions(target: string, { getEntry }: Pick<ControlProps, 'getEntry'>): Option[] {
  const path = ITEMS.get(target);
  const data = plain(getEntry()?.getIn(['data']));
  if (!path || !isObject(data)) return [];
  const items = path.reduce<Json | undefined>((value, key) => (isObject(value) ? value[key] : undefined), data);
  const outline = nodeAt(outlineOf('campaign'), [...path, 0]);
  const idFrom = outline?.type === 'object' ? outline.idFrom : [];
  return isList(items) ? items.filter(isObject).flatMap((item) => optionsOf(item, idFrom)) : [];
}

function optionsOf(item: JsonObject, idFrom: readonly string[]): Option[] {
  const name = [...idFrom].map((key) => text(item[key])).find((value) => value !== '' && value !== '?') ?? '';
  const id = text(item['id']) || (name === '' ? '' : idFromTitle(name));
  if (id === '') return [];
  const members = isList(item['members']) ? item['members'].map((member) => ({ value: `${id}/${text(member)}`, label: '' })) : [];
  return [{ value: id, label: name === id ? '' : name }, ...members];
}

/** Where in a campaign the things are that a field may name. */
const ITEMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['role', ['roles']],
  ['workflow', ['workflows']],
  ['deliverable', ['deliverables']],
  ['milestone', ['milestones']],
  ['kpi', ['kpis']],
  ['wave', ['waves']],
  ['pillar', ['ugc', 'pillars']],
]);

function shownFields({ field }: Pick<ControlProps, 'field'>): readonly string[] {
  const shown = plain(field.get('display_fields'));
  return isList(shown) ? shown.map(text) : [];
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
