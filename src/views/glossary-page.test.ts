import { describe, expect, test } from 'vitest';
import type { PublishedFacts } from '../domain/published.ts';
import { glossaryPage } from './glossary-page.ts';

describe('the glossary', () => {
  test('has its words in the order of the language, each with what it leads to', () => {
    const { items, index } = glossaryPage(
      factsWith({
        draft: { term: 'Draft', means: 'A first version', not: 'Not an idea', related: ['ugc', 'gone'] },
        ugc: { term: 'UGC', means: 'Made by users', aliases: ['User content'] },
        aerger: { term: 'Ärger', means: 'Trouble' },
      }),
      'de',
    );
    expect(items.map(({ term }) => term)).toEqual(['Ärger', 'Draft', 'UGC']);
    expect(items[1]).toMatchObject({ not: 'Not an idea', related: [{ id: 'ugc', term: 'UGC' }] });
    expect(index).toEqual([]);
  });

  test('has an index when there are many: other names lead to their word', () => {
    const words = Object.fromEntries('abcdefghijkl'.split('').map((letter) => [letter, { term: `${letter} word`, means: '' }]));
    const { index } = glossaryPage(factsWith({ ...words, z: { term: 'Zebra', means: '', aliases: ['Angle', 'Ähnlich'] } }), 'de');
    expect(index[0]).toEqual({
      letter: 'A',
      entries: [
        { name: 'a word', id: 'a', term: undefined },
        { name: 'Ähnlich', id: 'z', term: 'Zebra' },
        { name: 'Angle', id: 'z', term: 'Zebra' },
      ],
    });
    expect(index.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKLZ');
  });
});

function factsWith(words: Readonly<Record<string, object>>): PublishedFacts {
  return { glossary: (id: string) => words[id], ids: { glossary: Object.keys(words).sort() } } as unknown as PublishedFacts;
}
