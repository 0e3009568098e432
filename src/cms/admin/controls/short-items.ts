import { List, Map as ImmutableMap } from 'immutable';
import { UNKNOWN } from '../../../domain/schema/values.ts';

type Fields = ImmutableMap<string, unknown>;

/**
 * Shows items that are written as texts (`?`, and `brand 48h` in lists of steps) with their fields, and gives the text back for every
 * item that nobody touched. Immutable.js keeps what is not changed identical, which is how an untouched item is known.
 *
 * @param short the short spelling that items of this list may have; without one, a text names its item
 */
export function shortItems(firstField: string, short?: 'step'): ShortItems {
  const shown = new Map<string, Fields>();
  const written = new WeakMap<object, string>();
  const show = (item: unknown): unknown => {
    if (typeof item !== 'string') return item;
    const known = shown.get(item);
    if (known) return known;
    const fields = fieldsOf(item, firstField, short);
    shown.set(item, fields);
    written.set(fields, item);
    return fields;
  };
  return {
    show: (list) => (List.isList(list) ? list.map(show) : list),
    write: (list) =>
      List.isList(list) ? list.map((item) => (ImmutableMap.isMap(item) ? (written.get(item) ?? item) : item)) : list,
  };
}

/** Both ways of one list. What is no list passes. */
export interface ShortItems {
  readonly show: (list: unknown) => unknown;
  readonly write: (list: unknown) => unknown;
}

/** `brand 48h` is a step by "brand" within 48 hours; an item that is not known yet is called `?`. */
function fieldsOf(text: string, firstField: string, short: 'step' | undefined): Fields {
  const space = text.search(/\s/);
  if (short !== 'step' || text === UNKNOWN || space < 0) return ImmutableMap([[firstField, text]]);
  return ImmutableMap([
    ['by', text.slice(0, space)],
    ['within', text.slice(space).trim()],
  ]);
}
