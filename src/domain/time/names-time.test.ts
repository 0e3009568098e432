import { expect, test } from 'vitest';
import { namesTime } from './names-time.ts';

test.each([
  '24h',
  'two working days',
  'same day',
  'the next morning',
  'at once',
  'before the draft is due',
  'by Friday',
  'half a day',
])('“%s” says until when', (text) => {
  expect(namesTime(text)).toBe(true);
});

test.each(['as soon as possible', 'quickly', 'when possible', 'in due course', 'a bit later', 'asap'])('“%s” does not', (text) => {
  expect(namesTime(text)).toBe(false);
});
