import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictsIn, smallestConflict } from './conflict.ts';
import { ANYONE, canAllHold, type Constraint, type Line } from './constraints.ts';
import { cheapestRepair } from './repair.ts';

describe('the story that Samepage begins with', () => {
  const brand = line('brand: an update every day', asks(5, ['creators', 'agency'], 'brand'));
  const creators = line('creators: deliver and be done', limits(0, 'creators', ANYONE));
  const agency = line('agency: by its own timeline, weekly', limits(1, 'agency', 'brand'));

  test('takes all three: each of the two others alone would leave room', () => {
    expect(smallestConflict([brand, creators, agency])).toEqual([agency, brand, creators]);
    for (const two of [
      [brand, creators],
      [brand, agency],
      [creators, agency],
    ])
      expect(smallestConflict(two)).toBeUndefined();
  });

  test('is one conflict, and asking for less is its cheapest repair', () => {
    const [conflict, ...others] = conflictsIn([creators, agency, brand]);
    expect(others).toEqual([]);
    expect(conflict && cheapestRepair(conflict)).toEqual({ line: brand, to: 1, change: 'lower', touches: 1 });
  });

  test('names a third line that stands in the way alone as well', () => {
    const weekly = line('rhythm: creators weekly', limits(1, 'creators', 'brand'));
    const alone = line('brand: an update every day', asks(5, ['creators'], 'brand'));
    const [conflict] = conflictsIn([alone, weekly, creators]);
    expect(conflict?.core).toHaveLength(2);
    expect(conflict?.lines).toEqual([alone, creators, weekly]);
  });
});

describe('the cheapest repair', () => {
  const asking = line('a', asks(5, ['agency'], 'brand'));

  test('touches few lines before many', () => {
    const rhythm = { ...line('b', limits(1, 'agency', 'brand')), paths: [['x'], ['y'], ['z']] };
    const own = { ...asking, paths: [['p'], ['q']] };
    expect(cheapestRepair({ lines: [own, rhythm] })).toMatchObject({ line: own, touches: 2 });
    expect(cheapestRepair({ lines: [{ ...own, paths: [['p'], ['q'], ['r'], ['s']] }, rhythm] })).toMatchObject({
      line: rhythm,
      to: 5,
    });
  });

  test('leaves what others rely on before an own wish', () => {
    const shared = { ...line('b', limits(1, 'agency', 'brand')), isShared: true };
    expect(cheapestRepair({ lines: [asking, shared] })).toMatchObject({ line: asking, to: 1, change: 'lower' });
  });

  test('lets somebody give more before somebody gives up', () => {
    const nothing = line('b', limits(0, 'agency', 'brand'));
    expect(cheapestRepair({ lines: [asking, nothing] })).toMatchObject({ line: nothing, to: 5, change: 'raise' });
  });

  test('is none when no single change is enough', () => {
    const lines = [
      asking,
      line('b', limits(0, 'agency', 'brand')),
      line('c', asks(2, ['legal'], 'brand')),
      line('d', limits(1, 'legal', 'brand')),
    ];
    expect(cheapestRepair({ lines })).toBeUndefined();
  });
});

describe('of any lines', () => {
  const role = fc.constantFrom('brand', 'agency', 'creators', 'legal');
  const topic = fc.constantFrom('updates', 'meetings');
  const demand = fc.record({
    topic,
    givers: fc.uniqueArray(role, { minLength: 1, maxLength: 3 }),
    taker: role,
    atLeast: fc.integer({ min: 1, max: 7 }),
  });
  const limit = fc.record({
    topic,
    givers: role.map((one) => [one]),
    taker: fc.oneof(role, fc.constant(ANYONE)),
    atMost: fc.integer({ min: 0, max: 5 }),
  });
  const exact = fc.record({ topic, givers: role.map((one) => [one]), taker: role, times: fc.integer({ min: 0, max: 5 }) });
  const constraint: fc.Arbitrary<Constraint> = fc.oneof(
    demand,
    limit,
    exact.map(({ times, ...rest }) => ({ ...rest, atLeast: times, atMost: times })),
  );
  const lines = fc
    .array(fc.array(constraint, { minLength: 1, maxLength: 2 }), { maxLength: 9 })
    .map((all) => all.map((each, index) => line(`line ${index}`, ...each)));

  test('the smallest set cannot hold, and every smaller one can', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const core = smallestConflict(all);
        expect(core === undefined).toBe(canAllHold(all));
        if (!core) return;
        expect(canAllHold(core)).toBe(false);
        for (const left of core) expect(canAllHold(core.filter((each) => each !== left))).toBe(true);
      }),
    );
  });

  test('the order of the lines changes nothing', () => {
    const shuffled = lines.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        expect(smallestConflict(mixed)).toEqual(smallestConflict(all));
        const [these, those] = [conflictsIn(mixed), conflictsIn(all)];
        expect(these).toEqual(those);
        expect(these.map(cheapestRepair)).toEqual(those.map(cheapestRepair));
      }),
    );
  });

  test('conflicts share no line, each cannot hold, and without them the rest can', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const conflicts = conflictsIn(all);
        const named = conflicts.flatMap((conflict) => conflict.lines);
        expect(new Set(named).size).toBe(named.length);
        for (const { core, lines: group } of conflicts) {
          expect(canAllHold(core)).toBe(false);
          expect(core.every((each) => group.includes(each))).toBe(true);
        }
        expect(canAllHold(all.filter((each) => !named.includes(each)))).toBe(true);
      }),
    );
  });
});

function line(key: string, ...constraints: Constraint[]): Line {
  return { key, paths: [[key]], constraints };
}

function asks(atLeast: number, givers: string[], taker: string): Constraint {
  return { topic: 'updates', givers, taker, atLeast };
}

function limits(atMost: number, giver: string, taker: string): Constraint {
  return { topic: 'updates', givers: [giver], taker, atMost };
}
