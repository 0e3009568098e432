import { expect, test } from 'vitest';
import { said } from '../../../tests/support/rule-findings.ts';
import { unknownValue } from './unknown-value.ts';

test.each([
  ['nothing unknown', { flight: { start: '2026-05-18' } }, []],
  ['a field of a section', { flight: { start: '?' } }, ['flight.start: “Start” of “Flight”']],
  ['a whole section', { flight: '?' }, ['flight: “Flight”']],
  [
    'a field of an item, called by its title',
    { deliverables: [{ title: 'Launch film', fee: '?' }] },
    ['deliverables.0.fee: “Fee” of deliverable “Launch film”'],
  ],
  ['an entry of a list', { markets: ['de', '?'] }, ['markets.1: Entry 2 of “Markets”']],
])('tells where “?” stands, in the words of the field: %s', (_, written, expected) => {
  const found = said(unknownValue, { title: 'Aurora', ...written });
  expect(found.map(({ path, data }) => `${path}: ${String(data['field'])}`)).toEqual(expected);
});
