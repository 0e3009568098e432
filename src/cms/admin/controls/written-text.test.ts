import { describe, expect, it } from 'vitest';
import { shownText, valueOfText } from './written-text.ts';

describe('what is typed into a field', () => {
  it.each([
    ['12', 'count', 12],
    ['0.045', 'share', 0.045],
    ['-3.5', 'quantity', -3.5],
    ['1200', 'money', 1200],
    ['true', 'flag', true],
    ['false', 'flag', false],
  ] as const)('%s is a value of its own in a field of kind %s: %s', (typed, kind, value) => {
    expect(valueOfText(typed, kind)).toBe(value);
  });

  it.each([
    ['1200.50', 'money'],
    ['1200 EUR', 'money'],
    ['0,045', 'share'],
    ['1e3', 'count'],
    ['about 12', 'count'],
    ['12345678901234567', 'count'],
    ['', 'count'],
    ['true', 'line'],
    ['12', 'line'],
    ['2027-05-18', 'date'],
  ])('%s stays text in a field of kind %s', (typed, kind) => {
    expect(valueOfText(typed, kind)).toBe(typed);
  });

  it.each(['count', 'share', 'money', 'flag', 'date', 'choice', 'reference', 'line', 'text'])(
    '? stays ? in a field of kind %s',
    (kind) => {
      expect(valueOfText('?', kind)).toBe('?');
    },
  );

  it('shows what a file holds, and nothing for what it does not hold', () => {
    expect([12, 0.5, 0, 'text', '?', true, false].map(shownText)).toEqual(['12', '0.5', '0', 'text', '?', 'true', 'false']);
    expect([undefined, null, {}, []].map(shownText)).toEqual(['', '', '', '']);
  });
});
