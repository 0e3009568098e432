import { isObject, type Json } from '../../domain/json.ts';
import { isSameValue } from './same-value.ts';

/**
 * Says for each item of a list which item of the earlier list it was, or -1 for a new one. Up to the first difference and after the last
 * one, each item is where it was; between them it is known by its `id`, else by its value, else by most of its fields, else by its place.
 */
export function matchedItems(before: readonly Json[], after: readonly Json[]): number[] {
  const matching: Matching = { before, after, was: after.map(() => -1), free: new Set(before.keys()) };
  matchEnds(matching);
  matchBy(matching, (item, was) => idOf(item) !== undefined && idOf(item) === idOf(was));
  matchBy(matching, isSameValue);
  matchMostAlike(matching);
  matchByPlace(matching);
  return matching.was;
}

/** Most pairs of items that are compared field by field; above it, the place decides. */
const COMPARED = 10_000;
/** The share of fields that two items have in common at least when one is taken for the other. */
const ALIKE = 0.5;

interface Matching {
  readonly before: readonly Json[];
  readonly after: readonly Json[];
  /** For each item the one that it was, -1 as long as none is found. */
  readonly was: number[];
  /** Items of the earlier list that are not matched yet, in order. */
  readonly free: Set<number>;
}

function settle({ was, free }: Matching, place: number, match: number | undefined): void {
  if (match !== undefined && was[place] === -1 && free.delete(match)) was[place] = match;
}

function openPlaces({ was }: Matching): number[] {
  return was.flatMap((match, place) => (match < 0 ? [place] : []));
}

/** Whatever twins there are between, what is the same at both ends did not move. */
function matchEnds(matching: Matching): void {
  const { before, after } = matching;
  const most = Math.min(before.length, after.length);
  let above = 0;
  while (above < most && isSameValue(before[above], after[above])) settle(matching, above, above++);
  let below = 1;
  while (below <= most - above && isSameValue(before.at(-below), after.at(-below))) {
    settle(matching, after.length - below, before.length - below);
    below += 1;
  }
}

/** The same place first, so that the second of two twins stays the second. */
function matchBy(matching: Matching, fits: (item: Json, was: Json) => boolean): void {
  const { before, after, free } = matching;
  const isFit = (place: number, index: number) => free.has(index) && fits(after[place] ?? null, before[index] ?? null);
  for (const place of openPlaces(matching)) if (isFit(place, place)) settle(matching, place, place);
  for (const place of openPlaces(matching)) {
    settle(
      matching,
      place,
      [...free].find((index) => isFit(place, index)),
    );
  }
}

function matchMostAlike(matching: Matching): void {
  const { before, after, free } = matching;
  const open = openPlaces(matching);
  if (open.length * free.size > COMPARED) return;
  const pairs = open.flatMap((place) =>
    [...free].map((index) => ({ place, index, alike: alikeness(before[index], after[place]) })),
  );
  const likely = pairs.filter(({ alike }) => alike >= ALIKE).toSorted((a, b) => b.alike - a.alike);
  for (const { place, index } of likely) settle(matching, place, index);
}

/** What is left of the earlier list between two items that are known is taken in its order, else what stood in the same place. */
function matchByPlace(matching: Matching): void {
  const { before, was, free } = matching;
  for (const place of openPlaces(matching)) {
    const floor = was.slice(0, place).findLast((match) => match >= 0) ?? -1;
    const ceiling = was.slice(place + 1).find((match) => match > floor) ?? before.length;
    const between = [...free].find((index) => index > floor && index < ceiling);
    settle(matching, place, between ?? place);
  }
}

function idOf(item: Json | undefined): string | undefined {
  const id = isObject(item) ? item['id'] : undefined;
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** The share of fields that two items have in common, 0 to 1. */
function alikeness(one: Json | undefined, other: Json | undefined): number {
  if (!isObject(one) || !isObject(other)) return 0;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  const common = [...names].filter((name) => isSameValue(one[name], other[name]));
  return names.size === 0 ? 0 : common.length / names.size;
}
