import { expect, test } from 'vitest';
import { statedNumber } from './stated-number.ts';

test.each([
  ['1,400 people start the 30-night trial', 1400],
  ['at least 600,000 accounts are reached', 600000],
  ['2.5 million views', 2500000],
  ['40k clicks', 40000],
  ['420 repairs are booked', 420],
  ['influencer posts reach 600,000 accounts without a push', 600000],
  ['the films reach 1.2 million.', 1200000],
  ['95 of 100 drafts arrive on the day', undefined],
  ['4.5 % engagement', undefined],
  ['30-night trials sell out', undefined],
  ['my followers answer', undefined],
  ['a trial costs 31 EUR or less', undefined],
  ['each of the 12 films reaches 50,000 accounts', undefined],
  ['50,000 accounts per post', undefined],
  ['between 400,000 and 600,000 accounts', undefined],
  ['all posts are live by 2026-05-18', undefined],
])('“%s” sets %s', (sentence, number) => {
  expect(statedNumber(sentence)).toBe(number);
});
