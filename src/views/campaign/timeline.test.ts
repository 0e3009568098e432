import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../words/index.ts';
import { formatIn } from '../format.ts';
import type { Context } from './context.ts';
import type { DatedEvent } from './dated-events.ts';
import { timelineOf } from './timeline.ts';
import type { TimelineView } from './timeline-view.ts';

// 4 May 2026 is a Monday.
const drawn = (
  events: readonly Partial<DatedEvent>[],
  { campaign = {}, asOf = '2026-05-20' }: { campaign?: object; asOf?: string } = {},
) => timelineOf(contextWith(campaign, asOf), events.map(event));

const marksOf = ({ lanes }: TimelineView) => lanes.flatMap(({ rows }) => rows.flat());

describe('the drawing of dates', () => {
  test('runs over whole weeks, and puts a day into its middle', () => {
    const view = drawn([{ at: '2026-05-06' }, { at: '2026-05-17T18:00' }])!;
    expect(view.weeks).toEqual([0, 50]);
    expect(marksOf(view).map(({ x }) => x)).toEqual([17.86, 96.43]);
    expect(view.range).toContain('Wed, 6 May 2026 to Sun, 17 May 2026');
  });

  test('draws a window as long as it lasts, both days included, and a window of one day as a point', () => {
    const view = drawn([
      { at: '2026-05-04', until: '2026-05-10' },
      { at: '2026-05-12T09:00', until: '2026-05-12T18:00' },
      { at: '2026-05-17' },
    ])!;
    expect(marksOf(view)[0]).toMatchObject({ look: 'span', x: 0, width: 50 });
    expect(marksOf(view)[1]).toMatchObject({ look: 'point', width: 0 });
  });

  test('gives each role a lane in the order of the agreement, and one to what several do together', () => {
    const view = drawn([
      { at: '2026-05-04', who: ['creators/mila-hart'] },
      { at: '2026-05-12', who: ['brand', 'creators'] },
      { at: '2026-05-17', who: ['brand'] },
      { at: '2026-05-18', who: [] },
    ])!;
    expect(view.lanes.map(({ name, rows }) => [name, rows.flat().length])).toEqual([
      ['brand', 1],
      ['creators', 1],
      ['Together', 2],
    ]);
  });

  test('puts marks that would lie upon each other into rows of their own', () => {
    const view = drawn([
      { at: '2026-05-04', until: '2026-05-30' },
      { at: '2026-05-05' },
      { at: '2026-05-05' },
      { at: '2026-06-10' },
    ])!;
    expect(view.lanes[0]?.rows.map(({ length }) => length)).toEqual([2, 1, 1]);
  });

  test('marks today only where it is, what is over, and the flight as a band without marks at its ends', () => {
    const campaign = { flight: { start: '2026-05-11', end: '2026-05-17' } };
    const events = [{ at: '2026-05-11', kind: 'start' as const }, { at: '2026-05-04' }, { at: '2026-05-25' }];
    const view = drawn(events, { campaign })!;
    expect(view.flight).toEqual({ x: 25, width: 25 });
    expect(marksOf(view).map(({ isPast }) => isPast)).toEqual([true, false]);
    expect(view.today).toBe(58.93);
    expect(drawn(events, { campaign, asOf: '2026-07-01' })?.today).toBeUndefined();
  });

  test('draws exclusivity whose ends are both days', () => {
    const campaign = { exclusivity: { category: 'Lamps', window: { from: '2026-05-01', until: '2026-08-01' } } };
    expect(marksOf(drawn([{ at: '2026-05-12' }], { campaign })!).map(({ title }) => title)).toContain(
      `Exclusivity: Lamps, ${formatIn('en').days('2026-05-01', '2026-08-01')}`,
    );
  });

  test('stays readable over years: no weeks, few months', () => {
    const view = drawn([{ at: '2024-01-01' }, { at: '2027-12-31' }])!;
    expect(view.weeks).toEqual([]);
    expect(view.months.length).toBeGreaterThan(2);
    expect(view.months.length).toBeLessThanOrEqual(6);
  });

  test.each([[[]], [[{ at: '2026-05-04' }]], [[{ at: '2026-05-04' }, { at: '2026-05-08' }]]])('is not made of %j', (events) => {
    expect(drawn(events)).toBeUndefined();
  });
});

function event(changes: Partial<DatedEvent>): DatedEvent {
  const base = { at: '2026-05-04', until: undefined, zone: undefined, isZoneAssumed: false, kind: 'other', title: 'Lock' } as const;
  return { ...base, isOwn: false, who: ['brand'], path: [], anchor: '', ...changes };
}

function contextWith(campaign: object, asOf: string): Context {
  const roles = { name: (id: string) => id, hue: () => 'brand', isSaid: () => false };
  const whole = { roles: [{ id: 'brand' }, { id: 'creators' }], ...campaign };
  return { campaign: whole, words: wordsIn('en'), format: formatIn('en'), asOf, roles } as unknown as Context;
}
