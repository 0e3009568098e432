import { describe, expect, it } from 'vitest';
import type { PublishedFacts } from '../../domain/published.ts';
import { wordsIn } from '../../words/index.ts';
import { campaignFacets, type FacetRow } from './campaign-facets.ts';
import { searchPage } from './search-page.ts';

const campaigns = [
  row({ status: 'wrapped', year: '2025', markets: ['us', 'de'], platforms: ['tiktok'], workstreams: ['ugc'], outcome: 'missed' }),
  row({ status: 'live', year: '2026', markets: ['de', 'zz'], platforms: ['instagram'], workstreams: ['ugc', 'influencer'] }),
  row({}),
];
const names: Readonly<Record<string, string>> = { de: 'Germany', us: 'United States', tiktok: 'TikTok', instagram: 'Instagram' };
const named = (id: string) => (names[id] === undefined ? undefined : { name: names[id] });
const facts = { market: named, platform: named } as unknown as PublishedFacts;
const view = (rows: readonly FacetRow[]) =>
  Object.fromEntries(searchPage({ campaigns: rows, facts }, wordsIn('en')).facets.map(({ facet, values }) => [facet, values]));

describe('searchPage', () => {
  it('offers what campaigns have, in an order that people expect', () => {
    const labels = Object.entries(view(campaigns)).map(([facet, values]) => [facet, values.map(({ label }) => label)]);
    expect(Object.fromEntries(labels)).toEqual({
      kind: ['Campaign', 'Playbook', 'Party', 'Market', 'Platform', 'Metric', 'Words', 'Guide'],
      status: ['Live', 'Wrapped'],
      year: ['2026', '2025'],
      market: ['Germany', 'United States', 'zz'],
      platform: ['Instagram', 'TikTok'],
      workstream: ['Influencer', 'UGC'],
      outcome: ['Target missed'],
    });
  });

  it('asks nothing that has no answer', () => {
    expect(Object.keys(view([]))).toEqual(['kind']);
  });
});

describe('campaignFacets', () => {
  it('writes what a campaign is found under', () => {
    expect(campaigns.map((campaign) => campaignFacets(campaign))).toEqual([
      'status:wrapped year:2025 market:us market:de platform:tiktok workstream:ugc outcome:missed',
      'status:live year:2026 market:de market:zz platform:instagram workstream:ugc workstream:influencer',
      '',
    ]);
  });

  it('keeps a value in one piece', () => {
    expect(campaignFacets(row({ platforms: ['a year:1999'] }))).toBe('platform:a%20year%3A1999');
  });
});

function row(changes: Partial<FacetRow>): FacetRow {
  return { status: undefined, year: undefined, markets: [], platforms: [], workstreams: [], outcome: undefined, ...changes };
}
