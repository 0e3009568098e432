import { isList, isObject, type Json, type JsonObject } from '../../src/domain/json.ts';

/** Changes one value; undefined takes it out. `SAME` when there is nothing to do at this place. */
export type Edit = (value: Json | undefined, campaign: JsonObject) => Json | undefined | typeof SAME;

/** Makes one changed campaign for each place that it can act on; none where there is nothing to act on. The campaign itself stays as it is. */
export type Change = (campaign: JsonObject) => readonly JsonObject[];

/** An edit has nothing to do here. */
export const SAME = Symbol('same');

/** Edits every place that a pattern names (`kpis.*.baseline`), one at a time. The last step need not be written yet, what is around it must. */
export function edit(pattern: string, change: Edit): Change {
  const steps = pattern.split('.');
  return (campaign) =>
    placesOf(campaign, steps).flatMap((path) => {
      const value = change(valueAt(campaign, path), campaign);
      const changed = value === SAME ? undefined : withValue(campaign, path, value);
      return isObject(changed) ? [changed] : [];
    });
}

/** Takes out what a pattern names, where it is written and, if a condition is given, where that holds. */
export function drop(pattern: string, isMeant: (value: Json, campaign: JsonObject) => boolean = () => true): Change {
  return edit(pattern, (value, campaign) => (value === undefined || !isMeant(value, campaign) ? SAME : undefined));
}

/** Writes a value at each place of a pattern, over whatever stands there. */
export function put(pattern: string, value: Json): Change {
  return edit(pattern, (before) => (before === value ? SAME : value));
}

/** Writes another value in the place of one that is written already. */
export function replace(pattern: string, value: Json): Change {
  return edit(pattern, (before) => (before === undefined || before === value ? SAME : value));
}

/** Changes the text at each place of a pattern that holds what is looked for. */
export function rewrite(pattern: string, search: RegExp, replacement: string): Change {
  return edit(pattern, (text) => (typeof text === 'string' && search.test(text) ? text.replace(search, replacement) : SAME));
}

/** Adds an entry to the end of each list that a pattern names, or begins the list. */
export function append(pattern: string, entry: Json): Change {
  return edit(pattern, (value) => [...listOf(value), entry]);
}

/** An item without some of its fields; nothing to do when none of them is written. */
export function lacking(item: Json | undefined, ...gone: readonly string[]): JsonObject | typeof SAME {
  return !isObject(item) || gone.every((key) => item[key] === undefined) ? SAME : without(item, ...gone);
}

/** An item without some of its fields. */
export function without(item: JsonObject, ...gone: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(item).filter(([key]) => !gone.includes(key)));
}

/** Makes one change after the other; what the first cannot act on stays as it is. */
export function both(first: Change, ...others: readonly Change[]): Change {
  return (campaign) => others.reduce((changed, next) => changed.flatMap((each) => [...next(each)]), [...first(campaign)]);
}

/** Acts on campaigns of which a condition holds, and on no other. */
export function where(condition: (campaign: JsonObject) => boolean, change: Change): Change {
  return (campaign) => (condition(campaign) ? change(campaign) : []);
}

/** The items of a list, or the one that stands there without a list; only objects. */
export function itemsOf(campaign: JsonObject, section: string): readonly JsonObject[] {
  return listOf(campaign[section]).filter(isObject);
}

/** A list as it is written, or the one value that stands in its place. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

/** A text as it is written; empty for anything else. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

type Path = readonly (string | number)[];

/** Places that a pattern names, in the order of the file: `*` stands for each item of a list. */
function placesOf(value: Json | undefined, [step, ...rest]: readonly string[]): Path[] {
  if (step === undefined) return [[]];
  const within = (key: string | number, child: Json | undefined) => placesOf(child, rest).map((path) => [key, ...path]);
  if (step === '*') return isList(value) ? value.flatMap((child, index) => within(index, child)) : [];
  return isObject(value) ? within(step, value[step]) : [];
}

function valueAt(value: Json | undefined, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((at, step) => (at as Record<string | number, Json | undefined>)[step], value);
}

function withValue(value: Json | undefined, [step, ...rest]: Path, changed: Json | undefined): Json | undefined {
  if (step === undefined) return changed;
  const child = withValue((value as Record<string | number, Json | undefined>)[step], rest, changed);
  if (typeof step === 'number') return (value as readonly Json[]).flatMap((item, at) => (at === step ? (child ?? []) : [item]));
  const object = value as JsonObject;
  return child === undefined ? without(object, step) : { ...object, [step]: child };
}
