import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../domain/json.ts';
import { outlineOf } from '../../domain/schema/outline.ts';
import { cleared } from './cleared.ts';

const campaign = outlineOf('campaign');

describe('what a form leaves behind is taken out', () => {
  test.each<[string, JsonObject, JsonObject]>([
    ['empty texts and nothing', { title: 'x', summary: '', playbook: null }, { title: 'x' }],
    ['empty lists and groups', { title: 'x', markets: [], owner: {} }, { title: 'x' }],
    ['groups with nothing in them', { owner: { role: '', person: null }, strategy: { audience: { markets: [''] } } }, {}],
    ['items with nothing in them', { roles: [{ id: '' }, { id: 'a', expects: [{}] }, {}] }, { roles: [{ id: 'a' }] }],
    ['not 0 and not false', { budget: { total: 0 }, publishable: false }, { budget: { total: 0 }, publishable: false }],
    ['lists in lists', { x: [[''], ['y', '']] }, { x: [['y']] }],
  ])('%s', (_, after, expected) => {
    expect(cleared(campaign, after)).toEqual(expected);
  });
});

test('what was empty before and is the same stays', () => {
  const before = { summary: '', owner: { role: 'a', person: '' }, markets: [], roles: [{}, { id: 'a' }], x: null };
  expect(cleared(campaign, before, before)).toEqual(before);
  expect(cleared(campaign, { ...before, owner: { role: '', person: '' } }, before)).toEqual({ ...before, owner: { person: '' } });
  expect(cleared(campaign, { ...before, x: '', summary: null }, before)).toEqual(before);
});

test('a list that the schema requires is left empty, and other required fields go', () => {
  const holidays = outlineOf('holidays');
  expect(cleared(holidays, { region: '', days: [{}], years: [2026] }, { region: 'de', years: [2026] })).toEqual({
    days: [],
    years: [2026],
  });
  const progress = outlineOf('progress');
  expect(
    cleared(progress, {
      introductions: [
        { creator: '', to: [] },
        { creator: 'a', to: [''] },
      ],
    }),
  ).toEqual({
    introductions: [{ creator: 'a', to: [] }],
  });
});
