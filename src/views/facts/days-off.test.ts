import { describe, expect, test } from 'vitest';
import type { Holidays, Market } from '../../domain/schema/facts.ts';
import { corrections, daysOff, lastListedDay, yearFrom } from './days-off.ts';

const region = {
  years: [2026, 2027],
  days: [
    { date: '2026-12-25', name: '1. Weihnachtstag', english: 'Christmas Day', kind: 'public' },
    { date: '2026-12-26', name: 'Zweiter', kind: 'public', substitute: true },
    { date: '2027-06-01', name: 'Kindertag', kind: 'public' },
    { date: '2027-12-25', name: 'too late', kind: 'public' },
    { date: '2026-10-03', name: 'over', kind: 'public' },
  ],
} as unknown as Holidays;
const market = {
  holidaysAdded: [{ date: '2026-12-02', name: 'National Day', why: 'left out' }],
  holidaysRemoved: [{ date: '2027-06-01', name: 'Children’s Day', why: 'offices work' }],
  workedDays: [{ date: '2026-12-05', name: 'Make-up day', why: 'the yearly notice' }],
} as unknown as Market;
const span = yearFrom('2026-11-21');

describe('the days off of a region', () => {
  test('are the listed ones within the span, by date, with the market’s corrections', () => {
    expect(daysOff(region, market, span).map(({ date, isAdded, isInLieu }) => [date, isAdded, isInLieu])).toEqual([
      ['2026-12-02', true, false],
      ['2026-12-25', false, false],
      ['2026-12-26', false, true],
    ]);
  });

  test('are the market’s own when no list is known', () => {
    expect(daysOff(undefined, market, span).map(({ date }) => date)).toEqual(['2026-12-02']);
  });

  test('come once when the market names a listed day again', () => {
    const again = { holidaysAdded: [{ date: '2026-12-25', name: 'Christmas', why: 'a better name' }] } as unknown as Market;
    expect(daysOff(region, again, span).filter(({ date }) => date === '2026-12-25')).toHaveLength(1);
  });

  test('begin today and end before the same day of the next year', () => {
    expect(daysOff(region, {} as Market, yearFrom('2026-12-25')).map(({ date }) => date)).toEqual([
      '2026-12-25',
      '2026-12-26',
      '2027-06-01',
    ]);
  });
});

test('corrections of every kind are listed by date', () => {
  expect(corrections(market, span).map(({ kind, written }) => [kind, written.date])).toEqual([
    ['added', '2026-12-02'],
    ['worked', '2026-12-05'],
    ['removed', '2027-06-01'],
  ]);
});

test('a list says nothing after its last year', () => {
  expect(lastListedDay({ years: [2027, 2026] })).toBe('2027-12-31');
});
