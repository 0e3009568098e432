import { describe, expect, test } from 'vitest';
import { plain } from './piece.ts';
import { unmarked, worded } from './worded.ts';

describe('a sentence of a rule', () => {
  test('sets apart what stands between backticks', () => {
    expect(worded('Write `killFee`, or `"?"`.')).toEqual([
      { kind: 'text', text: 'Write ' },
      { kind: 'code', text: 'killFee' },
      { kind: 'text', text: ', or ' },
      { kind: 'code', text: '"?"' },
      { kind: 'text', text: '.' },
    ]);
    expect(unmarked('Write `killFee`.')).toBe('Write killFee.');
  });

  test.each(['A `lonely backtick.', '``', 'none', ''])('keeps every letter of %j', (sentence) => {
    expect(plain(worded(sentence))).toBe(sentence);
  });
});
