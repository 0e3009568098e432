import { expect, test } from 'vitest';
import { givesSeveral, groupsIn } from './single-thing.ts';

test.each([
  ['Frauen von 18 bis 24 und Männer von 35 bis 44', 'de', 'several'],
  ['alle', 'de', 'everybody'],
  ['alle, die gern Tee trinken', 'de', 'everybody'],
  ['Frauen von 28 bis 40, die alle zwei Wochen einkaufen', 'de', 'one'],
  ['Menschen von 20 bis 35, die 10 bis 20 Mal im Monat kochen', 'de', 'one'],
  ['Läuferinnen sowie Radfahrer', 'de', 'several'],
  ['todos', 'es', 'everybody'],
  ['todo el mundo que va a la playa', 'es', 'everybody'],
  ['mujeres de 18 a 24 y hombres de 35 a 44', 'es', 'several'],
  ['mujeres de 25 a 34 que cocinan todos los días', 'es', 'one'],
  ['ciclistas así como corredores', 'es', 'several'],
])('“%s” in %s is %s', (segment, language, groups) => {
  expect(groupsIn(segment, language)).toBe(groups);
});

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
