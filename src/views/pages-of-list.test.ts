import { describe, expect, test } from 'vitest';
import { listPages, listPaths, onPage, PAGE_SIZE, pageAddress, pageAt, pageCount } from './pages-of-list.ts';

describe('a long list', () => {
  const entries = Array.from({ length: 501 }, (_, index) => index);

  test('stands on pages that hold every entry once, in order', () => {
    const pages = Array.from({ length: pageCount(501) }, (_, index) => onPage(entries, index + 1));
    expect(pages.flat()).toEqual(entries);
    expect(Math.max(...pages.map(({ length }) => length))).toBe(PAGE_SIZE);
    expect(entries.every((entry) => pages[pageAt(entry) - 1]?.includes(entry))).toBe(true);
  });

  test('leads to the first page, the last, and those around', () => {
    const { links, previous, next } = listPages(1000, 5, '/parties/');
    expect(links.map(({ page, isGap, isHere }) => `${isGap ? '… ' : ''}${page}${isHere ? ' here' : ''}`)).toEqual([
      '1',
      '… 4',
      '5 here',
      '6',
      '… 10',
    ]);
    expect([previous, next]).toEqual(['/parties/page/4/', '/parties/page/6/']);
  });

  test('has the paths that its pages lead to', () => {
    const paths = listPaths(250).map(({ params, props }) => [
      `/parties/${params.page ?? ''}`,
      pageAddress(props.number, '/parties/'),
    ]);
    expect(paths).toEqual([
      ['/parties/', '/parties/'],
      ['/parties/page/2', '/parties/page/2/'],
      ['/parties/page/3', '/parties/page/3/'],
    ]);
  });
});

describe('a short list', () => {
  test.each([0, 1, PAGE_SIZE])('of %i entries has one page, and no way to others', (total) => {
    expect(listPages(total, 1, '/parties/')).toEqual({ page: 1, pages: 1, total, links: [], previous: undefined, next: undefined });
    expect(listPaths(total)).toHaveLength(1);
  });
});
