import type { FieldPath } from '../finding.ts';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';

/**
 * How people write a place of a campaign: `deliverables/launch-film/count`. Items go by their ids, so that the name stays when the list
 * is put in another order; an item without one goes by its number, from 0.
 */
export function placeNameOf(data: JsonObject, path: FieldPath): string {
  let value: Json | undefined = data;
  const steps = path.map((step) => {
    value = isList(value) ? value[Number(step)] : isObject(value) ? value[step] : undefined;
    const id = typeof step === 'number' && isObject(value) ? value['id'] : undefined;
    return typeof id === 'string' ? id : String(step);
  });
  return steps.join('/');
}

/** Whether a place is the named one or stands inside it. Everything stands inside the place without a name. */
export function isAtOrInside(place: string, name: string): boolean {
  return name === '' || place === name || place.startsWith(`${name}/`);
}
