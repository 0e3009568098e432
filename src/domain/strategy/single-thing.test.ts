import { expect, test } from 'vitest';
import { givesSeveral, groupsIn } from './single-thing.ts';

test.each([
  ['women 25 to 34 who run before work', 'one'],
  ['adults aged 25 to 39 who get up before 06:30 on at least four days a week', 'one'],
  ['women and men of 25–34 who cook 10 to 20 times a month', 'one'],
  ['people between 06:30-08:30 in trains', 'one'],
  ['runners of 55 plus', 'one'],
  ['students of 18 to 24 and parents of 35 to 44', 'several'],
  ['Gen Z and millennials', 'several'],
  ['Gen Z, above all the older half of Gen Z', 'one'],
  ['gamers; streamers', 'several'],
  ['runners as well as cyclists', 'several'],
  ['everyone who drinks coffee', 'everybody'],
  ['the general public in Germany', 'everybody'],
])('“%s” is %s', (segment, groups) => {
  expect(groupsIn(segment)).toBe(groups);
});

test.each([
  ['You wake up with the light on, even when the sun is two hours late.', false],
  ['The sun is late. Your morning is not.', false],
  ['The jacket that you already own is the cheapest dry winter you can buy.', false],
  ['Cheaper; warmer', true],
  ['1. It is light. 2. It is cheap.', true],
  ['It is light. It is cheap. It is yours.', true],
  ['Not only light but cheap', true],
])('“%s” gives several reasons: %s', (proposition, several) => {
  expect(givesSeveral(proposition)).toBe(several);
});
