import { describe, expect, it } from 'vitest';
import { withPieces } from '../../domain/search/unspaced-text.ts';
import { clauseHits, type FoundAnchor } from './clause-hits.ts';

const sections = [
  'Aurora Two brands, one jacket.',
  'Deliverables Everything counted.',
  'Film 1 × Reel. Exclusivity as for the whole campaign.',
  'Rights What may be done.',
  'Usage rights. Channels own accounts For 6 months',
  'Exclusivity. Category rain jackets For 6 months after posting',
];
const content = sections.join(' ');
const words = content.split(' ');
const at = (section: number) => sections.slice(0, section).join(' ').split(' ').filter(Boolean).length;
const anchors: FoundAnchor[] = [
  { id: 'deliverables', element: 'section', location: at(1), title: 'Deliverables' },
  { id: 'deliverables-title', element: 'h2', location: at(1) },
  { id: 'deliverables--film', element: 'article', location: at(2), title: 'Film' },
  { id: 'rights', element: 'section', location: at(3), title: 'Rights' },
  { id: 'usageRights', element: 'div', location: at(4), title: 'Usage rights' },
  { id: 'exclusivity', element: 'div', location: at(5), title: 'Exclusivity' },
];

/** Finds what the index would. */
const find = (text: string, wanted: RegExp) =>
  clauseHits({ content, anchors, locations: words.flatMap((word, place) => (wanted.test(word) ? [place] : [])) }, text);

describe('clauseHits', () => {
  it('puts the clause first that has all the words', () => {
    const hits = find('exclusivity 6 months', /exclusiv|^6$|months/i);
    expect(hits.map(({ id }) => id)).toEqual(['exclusivity', 'usageRights', 'deliverables--film']);
    expect(hits[0]).toEqual({
      id: 'exclusivity',
      title: 'Exclusivity',
      section: 'Rights',
      excerpt: [
        { text: 'Category rain jackets For ', isMarked: false },
        { text: '6', isMarked: true },
        { text: ' ', isMarked: false },
        { text: 'months', isMarked: true },
        { text: ' after posting', isMarked: false },
      ],
    });
  });

  it('prefers a clause that is named like the search', () => {
    expect(find('exclusivity', /exclusiv/i).map(({ id }) => id)).toEqual(['exclusivity', 'deliverables--film']);
  });

  it('prefers the clause that is named like a word of the search to one that has more of the words by chance', () => {
    const text = 'Film. Stays live 6 months Exclusivity as for the campaign Exclusivity. Category rain jackets';
    const places = [
      { id: 'film', element: 'article', location: 0, title: 'Film' },
      { id: 'exclusivity', element: 'div', location: 10, title: 'Exclusivity' },
    ];
    const hits = clauseHits({ content: text, anchors: places, locations: [3, 4, 5, 10] }, 'exclusivity 6 months');
    expect(hits.map(({ id }) => id)).toEqual(['exclusivity', 'film']);
  });

  it('names the section around a clause, and no section twice', () => {
    expect(find('counted', /counted/).map(({ title, section }) => [title, section])).toEqual([['Deliverables', undefined]]);
  });

  it('finds what stands before the first clause', () => {
    expect(find('two brands', /Two|brands/).map(({ id, title }) => [id, title])).toEqual([[undefined, undefined]]);
  });

  it('has nothing when no word was searched for', () => {
    expect(clauseHits({ content, anchors, locations: [] }, '')).toEqual([]);
  });

  it('gives a place to the inner of two clauses that begin together', () => {
    const twice = [
      { id: 'outer', element: 'section', location: 0, title: 'A' },
      { id: 'inner', element: 'article', location: 0, title: 'A b' },
    ];
    expect(clauseHits({ content: 'A b c', anchors: twice, locations: [2] }, 'c').map(({ id }) => id)).toEqual(['inner']);
  });

  it('finds a word inside a Chinese clause, and names the clause as it was written', () => {
    const cut = withPieces('展示要求 全程展示产品，并说明价格。');
    const all = cut.split(' ');
    const place = { id: 'show', element: 'div', location: 0, title: withPieces('展示要求') };
    expect(clauseHits({ content: cut, anchors: [place], locations: [all.indexOf('产品')] }, '产品')).toEqual([
      {
        id: 'show',
        title: '展示要求',
        section: undefined,
        excerpt: [
          { text: '全程展示', isMarked: false },
          { text: '产品', isMarked: true },
          { text: '，并说明价格。', isMarked: false },
        ],
      },
    ]);
  });
});
