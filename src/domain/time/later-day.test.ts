import { expect, test } from 'vitest';
import { laterDay } from './later-day.ts';

test.each([
  ['2026-05-18', '24h', '2026-05-19'],
  ['2026-05-18', '30h', '2026-05-20'],
  ['2026-05-18T18:00', '90 days', '2026-08-16'],
  ['2026-05-18', '2 weeks', '2026-06-01'],
  ['2026-08-31', '6 months', '2027-02-28'],
  ['2024-02-29', '1 year', '2025-02-28'],
])('from %s for %s lasts until %s', (day, length, end) => {
  expect(laterDay(day, length)).toBe(end);
});

test.each([
  ['2026-05-18', '3 working days'],
  ['2026-05-18', 'perpetual'],
  ['2026-02-30', '1 day'],
  ['posting', '1 day'],
])('from %s for %s nobody can say', (day, length) => {
  expect(laterDay(day, length)).toBeUndefined();
});
