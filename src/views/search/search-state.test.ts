import { describe, expect, it } from 'vitest';
import { isEmpty, readSearch, without, writeSearch, type SearchState } from './search-state.ts';

describe('readSearch', () => {
  it('reads text, facets and how far back', () => {
    expect(readSearch('?q=exclusivity+6%20months&status=live&market=de&market=us&since=2024')).toEqual({
      text: 'exclusivity 6 months',
      chosen: { status: ['live'], market: ['de', 'us'] },
      since: '2024',
    });
  });

  it('leaves out what it does not know', () => {
    expect(readSearch('?glow=1&status=&since=soon&__proto__=x&market=de&market=de')).toEqual({
      text: '',
      chosen: { market: ['de'] },
      since: undefined,
    });
  });

  it('cuts a text that was pasted by mistake', () => {
    expect(readSearch(`?q=${'a'.repeat(5000)}`).text).toHaveLength(200);
  });
});

describe('writeSearch', () => {
  it.each<SearchState>([
    { text: '', chosen: {}, since: undefined },
    { text: 'a & b = c + d', chosen: {}, since: undefined },
    { text: 'Дарина', chosen: { year: ['2026', '2025'], kind: ['campaign'] }, since: '2025' },
  ])('writes what is read again: %j', (state) => {
    expect(readSearch(writeSearch(state))).toEqual(state);
  });

  it('writes the same address for the same search', () => {
    const one: SearchState = { text: '', chosen: { market: ['de'], kind: ['word'] }, since: undefined };
    const other: SearchState = { text: '', chosen: { kind: ['word'], market: ['de'] }, since: undefined };
    expect(writeSearch(one)).toBe(writeSearch(other));
  });
});

describe('without', () => {
  it('leaves a facet out, and what is chosen of the others in', () => {
    expect(without({ market: ['de', 'us'], status: ['live'] }, 'market')).toEqual({ status: ['live'] });
  });
});

describe('isEmpty', () => {
  it('is so without text and facets', () => {
    expect(isEmpty(readSearch(''))).toBe(true);
    expect(isEmpty(readSearch('?since=2024'))).toBe(true);
    expect(isEmpty(readSearch('?status=live'))).toBe(false);
    expect(isEmpty(readSearch('?q=a'))).toBe(false);
  });
});
