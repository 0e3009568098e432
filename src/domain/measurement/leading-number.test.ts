import { expect, test } from 'vitest';
import { leadingNumber } from './leading-number.ts';

test.each([
  ['1,400 people start the 30-night trial', 1400],
  ['at least 600,000 accounts are reached', 600000],
  ['2.5 million views', 2500000],
  ['40k clicks', 40000],
  ['420 repairs are booked', 420],
  ['95 of 100 drafts arrive on the day', undefined],
  ['4.5 % engagement', undefined],
  ['30-night trials sell out', undefined],
  ['my followers answer', undefined],
  ['a trial costs 31 EUR or less', undefined],
])('“%s” begins with %s', (sentence, number) => {
  expect(leadingNumber(sentence)).toBe(number);
});
