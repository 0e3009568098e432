import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../domain/json.ts';
import { isSameValue } from './same-value.ts';
import { matchedItems } from './matched-items.ts';
import { stayingPlaces } from './staying-places.ts';

describe('items are known', () => {
  test.each<[string, Json[], Json[], number[]]>([
    [
      'by their id',
      [
        { id: 'a', n: 1 },
        { id: 'b', n: 2 },
      ],
      [
        { id: 'b', n: 1 },
        { id: 'a', n: 2 },
      ],
      [1, 0],
    ],
    ['by their value', ['a', 'b', 'c'], ['c', 'new', 'a'], [2, 1, 0]],
    ['by most of their fields', [{ a: 1, b: 2, c: 3 }, { a: 7 }], [{ new: 1 }, { a: 1, b: 2, c: 4 }], [-1, 0]],
    ['by their place', ['a', 'b', 'c'], ['a', 'x', 'c'], [0, 1, 2]],
    ['as twins where they were', ['a', 'b', 'a'], ['a', 'a', 'b', 'a'], [0, -1, 1, 2]],
    ['under a new id', [{ id: 'a', n: 1 }], [{ id: 'b', n: 1 }], [0]],
    ['as new', ['a'], ['a', 'b'], [0, -1]],
    ['as gone', ['a', 'b', 'c'], ['a', 'c'], [0, 2]],
  ])('%s', (_, before, after, was) => {
    expect(matchedItems(before, after)).toEqual(was);
  });

  test('no item is taken twice, and none that is still there is left over', () => {
    const items = fc.array(fc.constantFrom<Json>('a', 'b', 1, { a: 'a' }, { a: 'a', n: 1 }, { n: 1 }, {}), { maxLength: 8 });
    const count = (list: readonly Json[], item: Json) => list.filter((other) => isSameValue(other, item)).length;
    fc.assert(
      fc.property(items, items, (before, after) => {
        const was = matchedItems(before, after);
        const taken = was.filter((match) => match >= 0);
        expect(new Set(taken).size).toBe(taken.length);
        for (const item of after) {
          const same = was.filter((match, place) => isSameValue(after[place], item) && isSameValue(before[match], item));
          expect(same.length).toBe(Math.min(count(before, item), count(after, item)));
        }
      }),
    );
  });
});

test('most items stay where the order allows', () => {
  expect([...stayingPlaces([3, 0, 1, -1, 2])].toSorted()).toEqual([1, 2, 4]);
  expect([...stayingPlaces([])]).toEqual([]);
});
