import { describe, expect, it } from 'vitest';
import { comparedHash, textOfForm } from './text-now.ts';

const hash = '0123456789abcdef'.repeat(4);

describe('a hash out of a mail', () => {
  it.each([
    ['', 'nothing'],
    ['  \n', 'nothing'],
    [hash, 'same'],
    [` ${hash.toUpperCase()}\n`, 'same'],
    [`Version that I saw (SHA-256): ${hash}. Decision: signed`, 'same'],
    ['f'.repeat(64), 'other'],
    [`${hash}0`, 'no-hash'],
    [hash.slice(1), 'no-hash'],
    ['<script>', 'no-hash'],
  ])('%j is %s', (pasted, expected) => {
    expect(comparedHash(pasted, hash)).toBe(expected);
  });
});

describe('the text of the open form', () => {
  it('is told to whoever shows it, as long as they do', () => {
    const text = textOfForm();
    let told = 0;
    const leave = text.subscribe(() => told++);
    text.put({ state: 'asking' });
    leave();
    text.put({ state: 'elsewhere' });
    expect([told, text.current()]).toEqual([1, { state: 'elsewhere' }]);
  });
});
