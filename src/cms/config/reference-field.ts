import type { ReferenceTarget } from '../../domain/schema/field.ts';
import type { WidgetOptions } from './value-field.ts';

/** The collections of an editor by the type of their entries: the name of each, and the field that names an entry to people. */
export type Collections = ReadonlyMap<string, { readonly name: string; readonly nameField: string }>;

/**
 * The widget for a value that refers to something: a relation where that is an entry of its own, a text with the items of the same
 * entry offered otherwise.
 *
 * @throws when the entries it refers to are in no collection, naming the field.
 */
export function referenceWidget(target: ReferenceTarget, collections: Collections, schemaPath: string): WidgetOptions {
  const type = ENTRY_TARGETS.get(target);
  if (type === undefined) return { widget: 'string', refers_to: target };
  const collection = collections.get(type);
  if (!collection) throw new Error(`The field "${schemaPath}" refers to a ${target}, and the editor has no collection for those.`);
  return {
    widget: 'relation',
    collection: collection.name,
    value_field: '{{slug}}',
    search_fields: [collection.nameField],
    display_fields: [collection.nameField],
    ...(type === 'party' && OF_CREATORS.test(schemaPath) && { party_kind: 'creator' }),
  };
}

/** Fields that are called after a creator, and the parties in a list of them. */
const OF_CREATORS = /(?:^|\.)(?:creator|creators\.\*\.party)$/;

/** What is an entry of its own, and edited here. Holidays are generated, rules are code, and the rest stands in the same file. */
const ENTRY_TARGETS: ReadonlyMap<ReferenceTarget, string> = new Map<ReferenceTarget, string>([
  ['party', 'party'],
  ['market', 'market'],
  ['platform', 'platform'],
  ['metric', 'metric'],
  ['glossary', 'glossary'],
  ['playbook', 'playbook'],
  ['campaign', 'campaign'],
]);
