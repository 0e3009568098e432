import { expect, test } from 'vitest';
import { holdsWeekend } from './weekend.ts';

test.each([
  ['2026-05-18', '2026-05-22', false],
  ['2026-05-18', '2026-05-23', true],
  ['2026-05-22T18:00', '2026-05-22T23:00', false],
  ['2026-05-24', '2026-05-24', true],
  ['2026-05-24', '2026-05-23', false],
  ['2026-05-18', '2027-05-18', true],
  ['soon', '2026-05-23', false],
])('from %s until %s: %s', (first, last, holds) => {
  expect(holdsWeekend(first, last)).toBe(holds);
});
