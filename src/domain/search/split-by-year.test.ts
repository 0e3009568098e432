import { describe, expect, it } from 'vitest';
import { splitByYear } from './split-by-year.ts';

const pages = ['2024 a', '2026 b', 'word', '2025 c', '2026 d', '2024 e', 'market'];
const yearOf = (page: string) => /^\d{4}/.exec(page)?.[0];
const split = (most: number) => splitByYear(pages, yearOf, most);

describe('splitByYear', () => {
  it('keeps everything together while it is little', () => {
    expect(split(5)).toEqual([{ years: ['2026', '2025', '2024'], pages }]);
  });

  it('takes as many of the newest years into the first part as fit', () => {
    expect(split(4)).toEqual([
      { years: ['2026', '2025'], pages: ['2026 b', 'word', '2025 c', '2026 d', 'market'] },
      { years: ['2024'], pages: ['2024 a', '2024 e'] },
    ]);
  });

  it('never leaves a year out to fit an older one in', () => {
    const uneven = ['2026 a', '2025 b', '2025 c', '2025 d', '2024 e'];
    expect(splitByYear(uneven, yearOf, 2).map(({ years }) => years)).toEqual([['2026'], ['2025'], ['2024']]);
  });

  it('searches the newest year first however large it is', () => {
    expect(split(0).map(({ years, pages: { length } }) => [years, length])).toEqual([
      [['2026'], 4],
      [['2025'], 1],
      [['2024'], 2],
    ]);
  });

  it('has one empty part when there is nothing', () => {
    expect(splitByYear([], yearOf, 5)).toEqual([{ years: [], pages: [] }]);
  });
});
