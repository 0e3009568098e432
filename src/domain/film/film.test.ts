import { expect, test } from 'vitest';
import { ratioOf, ratioOfPixels } from './proportion.ts';
import { parseSpan } from './span.ts';

test.each([
  ['15 s', { least: 15, most: 15 }],
  ['15-30 s', { least: 15, most: 30 }],
  ['2–3 min', { least: 120, most: 180 }],
  ['15', undefined],
  ['a minute', undefined],
  [undefined, undefined],
])('the length %j is %j', (text, seconds) => {
  expect(parseSpan(text)).toEqual(seconds);
});

test('proportions and pixels compare', () => {
  expect(ratioOf('9:16')).toBe(ratioOfPixels('1080x1920'));
  expect(ratioOf('1.91:1')).toBeCloseTo(1.91);
  for (const odd of ['9/16', '', '0:1', undefined]) expect(ratioOf(odd)).toBeUndefined();
  expect(ratioOfPixels('1080x0')).toBeUndefined();
});
