import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import { UNKNOWN } from '../schema/values.ts';

/** The parties that a role names, as it is written. */
export function partiesOfWrittenRole({ party, members }: JsonObject): string[] {
  return [...textsIn(party), ...textsIn(members)];
}

/** The objects of a written list, or one that stands without a list. */
export function objectsIn(value: Json | undefined): readonly JsonObject[] {
  return isList(value) ? value.filter(isObject) : isObject(value) ? [value] : [];
}

/** The texts of a written list, or one that stands without a list; what is not known yet is left out. */
export function textsIn(value: Json | undefined): string[] {
  return (isList(value) ? value : [value]).flatMap((item) => textOf(item) ?? []);
}

/** A written text; undefined for anything else, for an empty one, and for what is not known yet. */
export function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== UNKNOWN && value.trim() !== '' ? value : undefined;
}
