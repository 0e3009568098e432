import { expect, test } from 'vitest';
import { roundsIn } from './rounds.ts';

test.each([
  ['one round of changes at most', { atMost: 1 }],
  ['at most one round of changes', { atMost: 1 }],
  ['no more than 2 rounds per video', { atMost: 2 }],
  ['only one single revision round', { atMost: 1 }],
  ['no revisions', { atMost: 0 }],
  ['unlimited revisions', { atLeast: Infinity }],
  ['as many rounds as it takes', { atLeast: Infinity }],
  ['changes until we are happy', { atLeast: Infinity }],
  ['at least three rounds', { atLeast: 3 }],
  ['one list of changes for each round', undefined],
  ['at most one round after the script is approved', undefined],
  ['no revisions after the final yes', undefined],
  ['feedback in two working days', undefined],
])('“%s” wants %j', (text, rounds) => {
  expect(roundsIn(text)).toEqual(rounds);
});
