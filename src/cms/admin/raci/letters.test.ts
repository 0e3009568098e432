import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../domain/json.ts';
import { emptied, leftovers, letterOfKey, LETTERS, lettersAt, namesIn, toggled } from './letters.ts';

const row: JsonObject = { activity: 'Approve drafts', responsible: ['agency', 'legal'], accountable: 'brand', consulted: '?' };

describe('the letters of a row', () => {
  it('are read from one name and from several alike', () => {
    expect(['agency', 'legal', 'brand', '?', 'nobody'].map((name) => lettersAt(row, name).join(''))).toEqual([
      'R',
      'R',
      'A',
      'C',
      '',
    ]);
  });

  it.each([
    ['brand', 'R', { responsible: ['agency', 'legal', 'brand'] }],
    ['agency', 'R', { responsible: 'legal' }],
    ['agency', 'A', { accountable: ['brand', 'agency'] }],
    ['brand', 'C', { consulted: 'brand' }],
    ['brand', 'I', { informed: 'brand' }],
    ['?', 'A', { accountable: ['brand', '?'] }],
  ] as const)('change in one field: %s %s', (name, letter, change) => {
    expect(toggled(row, name, letter)).toEqual({ ...row, ...change });
  });

  it('leave no empty field behind', () => {
    expect(toggled(row, 'brand', 'A')).toEqual({ activity: 'Approve drafts', responsible: ['agency', 'legal'], consulted: '?' });
    expect(emptied({ accountable: 'hub', responsible: 'hub' }, 'hub')).toEqual({});
  });

  it('keep what is no name beside the names, and never touch a field that holds something else', () => {
    const odd: JsonObject = { responsible: ['agency', 3], accountable: { who: 'brand' } };
    expect(toggled(odd, 'brand', 'R')).toEqual({ ...odd, responsible: ['agency', 3, 'brand'] });
    expect(toggled(odd, 'agency', 'R')).toEqual({ ...odd, responsible: [3] });
    expect(toggled(odd, 'brand', 'A')).toBe(odd);
    expect(namesIn(odd, 'A')).toEqual([]);
    expect(leftovers(odd, [])).toEqual(['responsible: 3', 'accountable: {"who":"brand"}']);
  });

  it('are not all that a row may hold', () => {
    expect(leftovers({ activity: 'Film', supports: 'legal', note: '' }, ['activity'])).toEqual(['supports: "legal"']);
    expect(leftovers('text', [])).toEqual(['"text"']);
    expect(leftovers(row, ['activity'])).toEqual([]);
  });

  it('are typed small or capital', () => {
    expect(['r', 'A', 'c', 'I', 'x', '?', 'Enter', ''].map(letterOfKey)).toEqual([
      'R',
      'A',
      'C',
      'I',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are the same after they were set and taken away, whatever else is there', () => {
    const name = fc.constantFrom('brand', 'agency', 'creators/mila', '?');
    const part = fc.oneof(name, fc.uniqueArray(name, { minLength: 2 }));
    const rows = fc.record({ responsible: part, accountable: part, consulted: part, informed: part }, { requiredKeys: [] });
    fc.assert(
      fc.property(rows, fc.constantFrom(...LETTERS), (before, letter) => {
        const set = toggled(before, 'legal', letter);
        expect(lettersAt(set, 'legal')).toEqual([letter]);
        for (const other of LETTERS.filter((each) => each !== letter)) expect(namesIn(set, other)).toEqual(namesIn(before, other));
        if (!namesIn(before, letter).includes('?')) expect(toggled(set, 'legal', letter)).toEqual(before);
      }),
    );
  });
});
