import { idFromTitle } from '../../../domain/agreement/item-id.ts';
import { isList, isObject, type Json, type JsonObject } from '../../../domain/json.ts';
import { nodeAt, outlineOf } from '../../../domain/schema/outline.ts';
import { ITEM_SECTIONS } from '../../../domain/shape/reference-targets.ts';
import { textOf, type ControlProps } from './control-props.ts';
import { campaignOfEntry } from './campaign-of-entry.ts';
import { entryData, entryOptions, type Option } from './entry-options.ts';
import { plain } from './plain-data.ts';

/** What a field offers before anything is typed: words of its own, and nothing that must be looked up. */
export function ownOptions({ field }: Pick<ControlProps, 'field'>): Option[] {
  const suggestions = plain(field.get('suggestions'));
  return isList(suggestions) ? suggestions.map((word) => ({ value: text(word), label: '' })) : [];
}

/** All that a field offers, looked up when someone comes to it: other entries, or items of the same agreement. */
export async function offeredOptions(props: Pick<ControlProps, 'field' | 'forID' | 'query' | 'getEntry'>): Promise<Option[]> {
  const collection = textOf(props.field, 'collection');
  if (collection !== undefined) return [...ownOptions(props), ...(await entryOptions(collection, shownFields(props), props))];
  const target = textOf(props.field, 'refers_to');
  const data = target === undefined ? undefined : await agreementIn(props);
  if (target === undefined || !isObject(data)) return ownOptions(props);
  const parties = target === 'role' ? await entryOptions('parties', ['name'], props) : [];
  return [...ownOptions(props), ...itemOptions(target, data, new Map(parties.map(({ value, label }) => [value, label])))];
}

/** The entry in the form, or the campaign that it is a record of. */
async function agreementIn(props: Pick<ControlProps, 'forID' | 'query' | 'getEntry'>): Promise<Json | undefined> {
  const entry = props.getEntry();
  const campaign = campaignOfEntry(entry);
  if (campaign === undefined) return plain(entry?.getIn(['data']));
  return campaign === '' ? undefined : entryData('campaigns', 'title', campaign, props);
}

/**
 * The items of an entry that a field may name, called by their id, written or derived from their title; members of a group of roles as
 * `creators/mila-hart`. A role is followed by whoever fills it.
 */
export function itemOptions(target: string, data: JsonObject, partyNames: ReadonlyMap<string, string>): Option[] {
  const sections = Object.entries(ITEM_SECTIONS).find(([name]) => name === target)?.[1] ?? [];
  return sections.flatMap((section) => {
    const path = section.split('.');
    const items = path.reduce<Json | undefined>((value, key) => (isObject(value) ? value[key] : undefined), data);
    const outline = nodeAt(outlineOf('campaign'), [...path, 0]);
    const idFrom = outline?.type === 'object' ? outline.idFrom : [];
    return isList(items) ? items.filter(isObject).flatMap((item) => optionsOf(item, idFrom, partyNames)) : [];
  });
}

function optionsOf(item: JsonObject, idFrom: readonly string[], partyNames: ReadonlyMap<string, string>): Option[] {
  const name = idFrom.map((key) => text(item[key])).find((value) => value !== '' && value !== '?') ?? '';
  const id = text(item['id']) || (name === '' ? '' : idFromTitle(name));
  if (id === '') return [];
  const nameOf = (party: Json | undefined) => partyNames.get(text(party)) ?? text(party);
  const members = isList(item['members']) ? item['members'].filter((member) => text(member) !== '' && member !== '?') : [];
  const said = [text(item['title']) || (name === item['party'] ? '' : name), nameOf(item['party']), text(item['pointPerson'])];
  const label = [...new Set(said)].filter((part) => part !== '' && part !== '?' && part !== id).join(', ');
  return [
    { value: id, label },
    ...members.map((member) => ({ value: `${id}/${text(member)}`, label: partyNames.get(text(member)) ?? '' })),
  ];
}

function shownFields({ field }: Pick<ControlProps, 'field'>): readonly string[] {
  const shown = plain(field.get('display_fields'));
  return isList(shown) ? shown.map(text) : [];
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
