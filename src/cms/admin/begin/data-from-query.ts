import { isList, isObject, type Json, type JsonObject } from '../../../domain/json.ts';
import type { FieldNode, ObjectNode } from '../../../domain/schema/outline.ts';
import { valueOfText } from '../controls/written-text.ts';

/** Stands in a path for an item that is added behind those that are there. */
export const NEW_ITEM = 'new';

/**
 * The data of a form with what a link wants in it: `by=brand`, `values.0.kpi=reach`, `questions.new.by=brand`. Whoever made the link is a
 * stranger: only fields of the schema are filled, choices with their own words, texts up to a length. Of an entry that is there already,
 * nothing that is written is touched; items are added to it.
 */
export function dataFromQuery(outline: ObjectNode, query: URLSearchParams, present: JsonObject, isNew: boolean): JsonObject {
  const wanted = [...query].slice(0, MOST_FIELDS).filter(([, text]) => text.length <= LONGEST && text.isWellFormed());
  const start = isNew ? without(present, [...query.keys()]) : present;
  // All that one link says of a new item is about the same one.
  const places = new Map<string, number>();
  return wanted.reduce<JsonObject>((data, [path, text]) => {
    const steps = path.split('.');
    if (!isNew && !steps.includes(NEW_ITEM)) return data;
    return (put(outline, data, steps, { text, places, path: '' }) ?? data) as JsonObject;
  }, start);
}

/** The sections that a link adds something to, for the form to open. */
export function sectionsOf(query: URLSearchParams): string[] {
  return [...new Set([...query.keys()].filter((path) => path.includes('.')).map((path) => path.split('.', 1)[0] ?? ''))];
}

/** The value with one more text in it; undefined when the text has no place there. */
function put(node: FieldNode, value: Json | undefined, steps: readonly string[], wanted: Wanted): Json | undefined {
  const [step, ...rest] = steps;
  if (node.type === 'list') return putItem(node.item, value, steps, wanted);
  if (node.type === 'value') return step === undefined ? leaf(node, wanted.text) : undefined;
  const child = step === undefined ? undefined : node.fields.get(step);
  if (!child || step === undefined || !(value === undefined || isObject(value))) return undefined;
  const filled = put(child, value?.[step], rest, { ...wanted, path: `${wanted.path}.${step}` });
  return filled === undefined ? undefined : { ...value, [step]: filled };
}

/** A single value may stand for a list of one. Items follow each other without gaps. */
function putItem(item: FieldNode, value: Json | undefined, steps: readonly string[], wanted: Wanted): Json | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return item.type === 'value' && value === undefined ? leaf(item, wanted.text) : undefined;
  const items = value === undefined || value === '' ? [] : value;
  if (!isList(items)) return undefined;
  const place = step === NEW_ITEM ? (wanted.places.get(wanted.path) ?? items.length) : Number(step);
  if (!(Number.isInteger(place) && place >= 0 && place <= items.length && place < MOST_FIELDS)) return undefined;
  const filled = put(item, items[place], rest, { ...wanted, path: `${wanted.path}.${place}` });
  if (filled === undefined) return undefined;
  if (step === NEW_ITEM) wanted.places.set(wanted.path, place);
  return items.toSpliced(place, 1, filled);
}

function leaf(node: FieldNode, text: string): Json | undefined {
  if (node.type !== 'value' || text === '') return undefined;
  if (node.choices.length > 0 && node.kind === 'choice' && !node.choices.includes(text)) return undefined;
  return valueOfText(text, node.kind);
}

/** Decap puts what it finds in a query into the form too, unchecked and spelled as HTML: that goes first. */
function without(data: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)));
}

const MOST_FIELDS = 500;
/** Characters in one field. */
const LONGEST = 2000;

interface Wanted {
  readonly text: string;
  readonly places: Map<string, number>;
  readonly path: string;
}
