import { expect, test } from 'vitest';
import { daysFromStart } from './relative-order.ts';

test('days counted from different ends of a launch come in the order of time', () => {
  const flight = { kickoff: 'start - 50 working days', end: 'start + 6 weeks' };
  const inOrder = [
    'kickoff - 2 days',
    'kickoff',
    'kickoff + 10 working days',
    'start - 1 month',
    'start - 16 working days',
    'start - 3 weeks',
    'start - 3 working days',
    'start',
    'start + 8 days',
    'start + 10 working days',
    'end - 1 day',
    'end',
    'end + 15 working days',
  ];
  const sorted = [...inOrder].reverse().sort((a, b) => daysFromStart(a, flight) - daysFromStart(b, flight));
  expect(sorted).toEqual(inOrder);
});

test('without a flight, kickoff comes before everything and the end after it', () => {
  expect(daysFromStart('kickoff + 30 working days', undefined)).toBeLessThan(daysFromStart('start - 100 working days', undefined));
  expect(daysFromStart('end - 30 days', undefined)).toBeGreaterThan(daysFromStart('start + 12 months', undefined));
});

test('a flight that is counted from itself does not go round in circles', () => {
  expect(daysFromStart('end', { kickoff: 'end', end: 'kickoff' })).toBeGreaterThan(0);
});
