import { describe, expect, it } from 'vitest';
import { withPieces } from '../../domain/search/unspaced-text.ts';
import { excerptOf, type ExcerptPart } from './excerpt.ts';

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`);
const shown = (parts: readonly ExcerptPart[]) => parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

describe('excerptOf', () => {
  it('marks the words and keeps the rest as text', () => {
    const words = ['Exclusivity', 'for', '<b>six</b>', 'months'];
    expect(excerptOf(words, [2, 3], { from: 1, until: 4 })).toEqual([
      { text: 'for ', isMarked: false },
      { text: '<b>six</b>', isMarked: true },
      { text: ' ', isMarked: false },
      { text: 'months', isMarked: true },
    ]);
  });

  it('shows the part in which most of the words stand', () => {
    expect(shown(excerptOf(numbered(100), [3, 60, 62, 70], { from: 0, until: 100 }))).toBe(
      '… w56 w57 w58 w59 [w60] w61 [w62] w63 w64 w65 w66 w67 w68 w69 [w70] w71 w72 w73 w74 w75 w76 w77 w78 w79 …',
    );
  });

  it('shows nothing from outside the clause', () => {
    expect(shown(excerptOf(numbered(100), [10, 12, 40], { from: 12, until: 15 }))).toBe('[w12] w13 w14');
    expect(shown(excerptOf(numbered(100), [98], { from: 90, until: 100 }))).toBe('w90 w91 w92 w93 w94 w95 w96 w97 [w98] w99');
  });

  it('begins at the start when only the title was found', () => {
    expect(shown(excerptOf(numbered(30), [0], { from: 1, until: 4 }))).toBe('w1 w2 w3');
  });

  it('is empty for a clause without text', () => {
    expect(excerptOf(numbered(5), [4], { from: 5, until: 5 })).toEqual([]);
  });

  it('shows a text without spaces as it was written, around what was found', () => {
    const words = withPieces('全程展示产品，并说明20秒内的价格。').split(' ');
    const place = words.indexOf('产品');
    expect(shown(excerptOf(words, [place, place + 1], { from: 0, until: words.length }))).toBe(
      '全程展示[产品]，并说明20秒内的价格。',
    );
  });

  it('shows more words of a text in which each is one character', () => {
    const words = withPieces('展示'.repeat(60)).split(' ');
    expect(shown(excerptOf(words, [50], { from: 0, until: words.length }))).toBe(
      `… ${'展示'.repeat(6)}[展]${'示展'.repeat(29)}示 …`,
    );
  });
});
