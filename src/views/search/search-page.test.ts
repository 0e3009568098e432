import { describe, expect, it } from 'vitest';
import type { PublishedFacts } from '../../domain/published.ts';
import { wordsIn } from '../../words/index.ts';
import type { PageFacets } from './page-facets.ts';
import { searchPage } from './search-page.ts';

const pages: readonly PageFacets[] = [
  { status: ['wrapped'], year: ['2025'], market: ['us', 'de'], platform: ['tiktok'], workstream: ['ugc'], outcome: ['missed'] },
  { status: ['live'], year: ['2026'], market: ['de', 'zz'], platform: ['instagram'], workstream: ['ugc', 'influencer'] },
  { party: ['creator'], market: ['us'] },
  { party: ['brand'] },
  {},
];
const names: Readonly<Record<string, string>> = { de: 'Germany', us: 'United States', tiktok: 'TikTok', instagram: 'Instagram' };
const named = (id: string) => (names[id] === undefined ? undefined : { name: names[id] });
const facts = { market: named, platform: named } as unknown as PublishedFacts;
const view = (all: readonly PageFacets[]) =>
  Object.fromEntries(searchPage(all, facts, wordsIn('en')).facets.map(({ facet, values }) => [facet, values]));

describe('searchPage', () => {
  it('offers what pages have, in an order that people expect', () => {
    const labels = Object.entries(view(pages)).map(([facet, values]) => [facet, values.map(({ label }) => label)]);
    expect(Object.fromEntries(labels)).toEqual({
      kind: ['Campaign', 'Playbook', 'Party', 'Market', 'Platform', 'Metric', 'Words', 'Rule', 'Guide'],
      status: ['Live', 'Wrapped'],
      year: ['2026', '2025'],
      market: ['Germany', 'United States', 'zz'],
      platform: ['Instagram', 'TikTok'],
      workstream: ['Influencer', 'UGC'],
      outcome: ['Target missed'],
      party: ['Brand', 'Creator'],
    });
  });

  it('asks nothing that has no answer', () => {
    expect(Object.keys(view([]))).toEqual(['kind']);
  });
});
