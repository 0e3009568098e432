import { isList, isObject, type Json, type JsonObject } from '../../domain/json.ts';
import type { FieldNode, ObjectNode } from '../../domain/schema/outline.ts';
import { matchedItems } from './matched-items.ts';
import { isSameValue } from './same-value.ts';

/**
 * Takes out what a form leaves behind when somebody empties fields: empty texts, nothing, lists and groups of fields without anything in
 * them. What was written before and is the same stays, empty or not. A list that the schema requires stays as an empty list.
 */
export function cleared(outline: ObjectNode, after: JsonObject, before: JsonObject = {}): JsonObject {
  return clearedFields(outline, after, before);
}

/** Whether a value holds nothing: no text, no number, no true or false, at any depth. */
export function isBlank(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (isList(value)) return value.every(isBlank);
  return isObject(value) && Object.values(value).every(isBlank);
}

function clearedFields(outline: FieldNode | undefined, after: JsonObject, before: JsonObject): JsonObject {
  const fields = Object.entries(after).map(([name, value]) => {
    const child = outline?.type === 'object' ? outline.fields.get(name) : undefined;
    const was = Object.hasOwn(before, name) ? before[name] : undefined;
    return [name, clearedValue(child, value, was)] as const;
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** A form shows nothing and an empty text alike, so one in the place of the other is no change. */
function clearedValue(outline: FieldNode | undefined, value: Json | undefined, before: Json | undefined): Json | undefined {
  if (before !== undefined && (isSameValue(value, before) || (isBlank(value) && isBlank(before)))) return before;
  if (isList(value)) return clearedList(outline, value, before);
  if (isObject(value)) return clearedObject(outline?.type === 'list' ? outline.item : outline, value, before);
  return isBlank(value) ? undefined : value;
}

/** An empty list that stays because the schema requires it is no reason to keep what it is in. */
function clearedObject(outline: FieldNode | undefined, value: JsonObject, before: Json | undefined): JsonObject | undefined {
  const was = isObject(before) ? before : {};
  const fields = clearedFields(outline, value, was);
  const isFilled = Object.entries(fields).some(([name, child]) => !isBlank(child) || isSameValue(child, was[name]));
  return isFilled ? fields : undefined;
}

function clearedList(
  outline: FieldNode | undefined,
  value: readonly Json[],
  before: Json | undefined,
): readonly Json[] | undefined {
  const items = clearedItems(outline?.type === 'list' ? outline.item : undefined, value, isList(before) ? before : []);
  const isKept = items.length > 0 || (outline?.type === 'list' && outline.required);
  return isKept ? items : undefined;
}

function clearedItems(outline: FieldNode | undefined, items: readonly Json[], before: readonly Json[]): readonly Json[] {
  const was = matchedItems(before, items);
  const kept = items.map((item, place) => clearedValue(outline, item, before[was[place] ?? -1]));
  return kept.filter((item) => item !== undefined);
}
