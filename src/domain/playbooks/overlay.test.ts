import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import '../../../tests/support/property-seed.ts';
import { spellOut } from '../agreement/spell-out.ts';
import type { Json, JsonObject } from '../json.ts';
import { outlineOf } from '../schema/outline.ts';
import { changesFor, withOverlay, type OverlayChange, type Playbook } from './overlay.ts';

const WRITTEN = `
title: Launch
roles: [{ id: brand, kind: brand }, { id: makers, kind: creator, size: 4 }]
flight: { kickoff: start - 30 working days, start: start, end: start + 20 days }
deliverables:
  - { id: film, title: Film, count: 1, assignedTo: makers, duration: 15-30 s, disclosure: { label: Ad, placement: first word } }
  - { id: reel, title: Reel, count: 2, assignedTo: makers, draftDue: start - 5 working days }
milestones: [{ id: lock, title: Lock, date: start - 20 working days }]
workflows: [{ id: two, title: Two, rounds: 2, steps: [brand 48h, makers 2 working days] }]
communication: { cadence: [{ id: weekly, what: Weekly call, weekday: tuesday, time: "14:00" }] }
overlays:
  - market: de
    changes:
      - { section: deliverables, item: film, set: { disclosure: { label: Werbung } }, why: the German word }
  - market: jp
    changes:
      - { section: deliverables, item: reel, remove: true, why: nobody watches it }
      - { section: milestones, item: permits, add: { title: Permits, date: start - 9 days }, why: a duty }
`;
const playbook = spelled(load(WRITTEN) as JsonObject);

describe('a playbook in one market', () => {
  test('groups of fields are changed field by field', () => {
    const there = withOverlay(playbook, changesFor(playbook, 'de'));
    expect(there.deliverables?.[0]?.disclosure).toEqual({ label: ['Werbung'], placement: 'first word' });
    expect(there.deliverables?.[1]).toEqual(playbook.deliverables?.[1]);
  });

  test('items are left out and come in by their ids', () => {
    const there = withOverlay(playbook, changesFor(playbook, 'jp'));
    expect(there.deliverables?.map(({ id }) => id)).toEqual(['film']);
    expect(there.milestones?.at(-1)).toEqual({ id: 'permits', title: 'Permits', date: 'start - 9 days' });
  });

  test('lists are changed as a whole, and spelled out like everything else', () => {
    const change = changing('workflows', 'two', { steps: ['brand 4 working days'] });
    expect(withOverlay(playbook, [change]).workflows?.[0]?.steps).toEqual([
      { by: ['brand'], within: '4 working days', action: 'review' },
    ]);
  });

  test('a section inside another, and one that is no list', () => {
    const there = withOverlay(playbook, [
      changing('communication.cadence', 'weekly', { time: '09:00' }),
      changing('flight', undefined, { end: 'start + 6 days' }),
    ]);
    expect(there.communication?.cadence?.[0]).toMatchObject({ what: 'Weekly call', weekday: ['tuesday'], time: '09:00' });
    expect(there.flight).toEqual({ ...playbook.flight, end: 'start + 6 days' });
  });

  test('an item keeps its id, whatever a change says', () => {
    const there = withOverlay(playbook, [changing('deliverables', 'film', { id: 'reel', count: 7 })]);
    expect(there.deliverables?.map(({ id, count }) => [id, count])).toEqual([
      ['film', 7],
      ['reel', 2],
    ]);
  });

  test.each([
    changing('deliverables', 'podcast', { count: 7 }),
    changing('shipping', 'film', { count: 7 }),
    changing('deliverables', undefined, { count: 7 }),
    changing('flight', 'film', { count: 7 }),
    adding('deliverables', 'film', { title: 'Another' }),
  ])('what is about nothing changes nothing: $section $item', (change) => {
    expect(withOverlay(playbook, [change])).toEqual(playbook);
  });

  test('the playbook itself stays as it was', () => {
    const before = structuredClone(playbook);
    withOverlay(playbook, changesFor(playbook, 'jp'));
    expect(playbook).toEqual(before);
  });

  test('a market that the playbook does not speak of is the playbook', () => {
    expect(withOverlay(playbook, changesFor(playbook, 'fr'))).toEqual(playbook);
  });
});

describe('whatever a market changes', () => {
  test('changing it twice is changing it once', () => {
    fc.assert(
      fc.property(someChanges(), (changes) => {
        const once = withOverlay(playbook, changes);
        expect(withOverlay(once, changes)).toEqual(once);
      }),
    );
  });

  test('the order of changes on different items does not matter', () => {
    fc.assert(
      fc.property(someChanges(), fc.infiniteStream(fc.nat()), (changes, random) => {
        const shuffled = changes.map((change) => ({ change, at: Number(random.next().value) })).sort((a, b) => a.at - b.at);
        const other = shuffled.map(({ change }) => change);
        expect(unordered(withOverlay(playbook, other))).toEqual(unordered(withOverlay(playbook, changes)));
      }),
    );
  });

  test('what no change names stays as it is', () => {
    fc.assert(
      fc.property(someChanges(), (changes) => {
        const there = withOverlay(playbook, changes);
        const touched = new Set(changes.map(({ section }) => section));
        for (const key of ['roles', 'milestones', 'workflows', 'flight', 'deliverables'] as const) {
          if (!touched.has(key)) expect(there[key]).toEqual(playbook[key]);
        }
      }),
    );
  });
});

/** At most one change for each target, so that none contradicts another. */
function someChanges(): fc.Arbitrary<OverlayChange[]> {
  const count = fc.integer({ min: 1, max: 99 });
  const days = fc.integer({ min: 1, max: 99 }).map((n) => `start - ${n} working days`);
  const way = (section: string, item: string, set: fc.Arbitrary<JsonObject>) =>
    fc.oneof(
      set.map((fields) => changing(section, item, fields)),
      fc.constant({ section, item, remove: true, why: 'not there' }),
    );
  const choices: fc.Arbitrary<OverlayChange>[] = [
    way('deliverables', 'film', fc.record({ count, disclosure: fc.record({ label: fc.constantFrom('Werbung', '広告') }) })),
    way('deliverables', 'reel', fc.record({ count, draftDue: days })),
    way('milestones', 'lock', fc.record({ date: days })),
    way('workflows', 'two', fc.record({ rounds: count, steps: fc.constant(['brand 24h']) })),
    way('communication.cadence', 'weekly', fc.record({ weekday: fc.constantFrom('monday', 'friday') })),
    fc.record({ end: days }).map((fields) => changing('flight', undefined, fields)),
    days.map((date) => adding('milestones', 'permits', { title: 'Permits', date })),
    count.map((n) => adding('deliverables', 'note', { title: 'Note', count: n })),
  ];
  return fc
    .tuple(...choices.map((choice) => fc.option(choice, { nil: undefined })))
    .map((changes) => changes.filter((change) => change !== undefined));
}

function changing(section: string, item: string | undefined, set: JsonObject): OverlayChange {
  return { section, ...(item !== undefined && { item }), set: set as Record<string, never>, why: 'it differs' };
}

function adding(section: string, item: string, add: JsonObject): OverlayChange {
  return { section, item, add: add as Record<string, never>, why: 'only there' };
}

/** Items that come in stand in the order in which they came; that order means nothing. */
function unordered(value: unknown): unknown {
  const byId = (item: Json) => JSON.stringify(item);
  return JSON.parse(JSON.stringify(value), (_key, item: unknown) =>
    Array.isArray(item) ? [...(item as Json[])].sort((a, b) => (byId(a) < byId(b) ? -1 : 1)) : item,
  );
}

function spelled(written: JsonObject): Playbook {
  return spellOut(outlineOf('playbook'), written).data as unknown as Playbook;
}
