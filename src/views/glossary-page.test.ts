import { describe, expect, test } from 'vitest';
import type { PublishedFacts } from '../domain/published.ts';
import { glossaryPage, type GlossarySources } from './glossary-page.ts';

describe('the glossary', () => {
  test('has its words in the order of the language, each with what it leads to', () => {
    const { items, index } = glossaryPage(
      sourcesWith({
        draft: { term: 'Draft', means: 'A first version', not: 'Not an idea', related: ['ugc', 'gone'] },
        ugc: { term: 'UGC', means: 'Made by users', aliases: ['User content'] },
        aerger: { term: 'Ärger', means: 'Trouble' },
      }),
      '/glossary/',
    );
    expect(items.map(({ term }) => term)).toEqual(['Ärger', 'Draft', 'UGC']);
    expect(items[1]).toMatchObject({ not: 'Not an idea', related: [{ href: '#ugc', term: 'UGC' }] });
    expect(index).toEqual([]);
  });

  test('has an index when there are many: other names lead to their word', () => {
    const words = Object.fromEntries('abcdefghijkl'.split('').map((letter) => [letter, { term: `${letter} word`, means: '' }]));
    const { index } = glossaryPage(
      sourcesWith({ ...words, z: { term: 'Zebra', means: '', aliases: ['Angle', 'Ähnlich'] } }),
      '/glossary/',
    );
    expect(index[0]).toEqual({
      letter: 'A',
      entries: [
        { name: 'a word', href: '#a', anchor: undefined, term: undefined },
        { name: 'Ähnlich', href: '#z', anchor: undefined, term: 'Zebra' },
        { name: 'Angle', href: '#z', anchor: undefined, term: 'Zebra' },
      ],
    });
    expect(index.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKLZ');
  });

  test('stands on pages when it is long: the first has every place that somebody may link to', () => {
    const many = Object.fromEntries(
      Array.from({ length: 250 }, (_, index) => [`w${index}`, { term: `Word ${1000 + index}`, means: '', related: ['w240'] }]),
    );
    const [first, second, third] = [1, 2, 3].map((page) => glossaryPage(sourcesWith(many), '/glossary/', page));
    const anchors = first?.index.flatMap(({ entries }) => entries.flatMap(({ anchor }) => anchor ?? [])) ?? [];
    expect([...(first?.items.map(({ id }) => id) ?? []), ...anchors].sort()).toEqual(Object.keys(many).sort());
    expect(first?.index[0]?.entries[120]).toEqual({
      name: 'Word 1120',
      href: '/glossary/page/2/#w120',
      anchor: 'w120',
      term: undefined,
    });
    expect(first?.items[0]?.related).toEqual([{ href: '/glossary/page/3/#w240', term: 'Word 1240' }]);
    expect(third?.items[0]?.related).toEqual([{ href: '#w240', term: 'Word 1240' }]);
    expect([second?.index, second?.items.length, third?.items.length]).toEqual([[], 100, 50]);
  });

  test('marks words that are explained in another language than that of the interface', () => {
    const words = {
      draft: { term: 'Draft', means: 'A first version', related: ['aerger'] },
      aerger: { term: 'Ärger', means: 'Was keiner will', writtenIn: 'de' },
    };
    const { items } = glossaryPage({ ...sourcesWith(words), site: { language: 'de', contentLanguage: 'en' } }, '/glossary/');
    expect(items.map(({ term, lang }) => [term, lang])).toEqual([
      ['Ärger', undefined],
      ['Draft', 'en'],
    ]);
    expect(items[1]?.related).toEqual([{ href: '#aerger', term: 'Ärger', lang: undefined }]);
  });
});

function sourcesWith(entries: Readonly<Record<string, object>>): GlossarySources {
  const facts = { glossary: (id: string) => entries[id], ids: { glossary: Object.keys(entries).sort() } };
  return { facts: facts as unknown as PublishedFacts, words: { language: 'de' }, site: { language: 'de' } };
}
