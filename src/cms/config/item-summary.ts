import type { FieldNode, ObjectNode } from '../../domain/schema/outline.ts';

/** What a closed item of a list shows: the fields that its id comes from, else the field that names it, else its first two values. */
export function itemSummary(item: ObjectNode): string {
  const values = [...item.fields.values()].filter(isValue);
  const shown = [item.idFrom, NAMES.slice(0, 1), NAMES.slice(1)].map((keys) => values.filter(({ key }) => keys.includes(key)));
  const fields = shown.find((found) => found.length > 0) ?? values.slice(0, 2);
  if (fields.length === 0) throw new Error(`The items of "${item.schemaPath}" have no value to be listed by.`);
  return fields.map(({ key }) => `{{fields.${key}}}`).join(' ');
}

/** The fields that name a thing: a title before any other. */
const NAMES = ['title', 'name', 'what', 'topic', 'term'];

function isValue(field: FieldNode): boolean {
  return field.type === 'value' && field.key !== 'id';
}
