import { expect, test } from 'vitest';
import { everyRule } from './every-rule.ts';
import { areaOf, RULE_AREAS } from './rule-areas.ts';

test('every rule has an area, and every area has a rule', () => {
  const areas = everyRule.map(({ code }) => areaOf(code));
  expect([...new Set(areas)].sort()).toEqual([...RULE_AREAS].sort());
});

test.each([
  ['SP001', 'shape'],
  ['SP125', 'agreement'],
  ['SP127', 'expectations'],
  ['SP129', 'agreement'],
  ['SP131', 'acceptance'],
  ['SP205', 'money'],
  ['SP230', 'ugc'],
])('%s is about %s', (code, area) => {
  expect(areaOf(code)).toBe(area);
});

test('a code outside all areas is a mistake that is told at once', () => {
  expect(() => areaOf('SP140')).toThrow('The code SP140 belongs to no area');
});
