import { describe, expect, it } from 'vitest';
import type { CampaignRow, PublishedFacts, PublishedPlaybook } from '../../domain/published.ts';
import { campaignFacets, facetsOfSite, facetText, partyFacets, playbookFacets, type FacetRow } from './page-facets.ts';

const campaign: FacetRow = {
  status: 'wrapped',
  year: '2025',
  markets: ['us', 'de'],
  platforms: ['tiktok'],
  workstreams: ['ugc'],
  outcome: 'missed',
};
const nothing: FacetRow = { status: undefined, year: undefined, markets: [], platforms: [], workstreams: [], outcome: undefined };

const playbook = {
  markets: ['us', 'de'],
  defaults: { platform: 'instagram' },
  deliverables: [
    { title: 'Film', workstream: 'influencer' },
    { title: 'Clip', workstream: 'ugc', platform: 'tiktok' },
    { title: 'Plan' },
  ],
  overlays: [
    { market: 'de' },
    { market: 'cn', changes: [{ section: 'deliverables', item: 'film', set: { platform: 'douyin', count: 2 }, why: 'closed' }] },
  ],
} as unknown as PublishedPlaybook['playbook'];

describe('what pages are found under', () => {
  it('is status, year, markets, platforms, workstreams and outcome of a campaign', () => {
    expect(campaignFacets(campaign)).toEqual({
      status: ['wrapped'],
      year: ['2025'],
      market: ['us', 'de'],
      platform: ['tiktok'],
      workstream: ['ugc'],
      outcome: ['missed'],
    });
    expect(campaignFacets(nothing)).toEqual({});
  });

  it('is markets, platforms and workstreams of a playbook, what differs in its markets included', () => {
    expect(playbookFacets({ playbook })).toEqual({
      market: ['us', 'de', 'cn'],
      platform: ['instagram', 'tiktok', 'douyin'],
      workstream: ['influencer', 'ugc'],
    });
  });

  it('is the kind, the market and the platforms of a party', () => {
    const handles = ['instagram', 'tiktok', 'instagram'].map((platform) => ({ platform, handle: '@a' }));
    expect(partyFacets({ kind: 'creator', market: 'de', handles })).toEqual({
      party: ['creator'],
      market: ['de'],
      platform: ['instagram', 'tiktok'],
    });
    expect(partyFacets({ kind: 'brand' })).toEqual({ party: ['brand'] });
  });

  it('is taken from every page of the site', () => {
    const facts = {
      ids: { playbook: ['launch-v1'], party: ['lumen', 'gone'] },
      playbook: () => ({ playbook }),
      party: (id: string) => (id === 'lumen' ? { kind: 'brand' } : undefined),
    } as unknown as PublishedFacts;
    const campaigns = [campaign] as unknown as readonly CampaignRow[];
    expect(facetsOfSite({ campaigns, facts })).toEqual([
      campaignFacets(campaign),
      playbookFacets({ playbook }),
      { party: ['brand'] },
    ]);
  });
});

describe('facetText', () => {
  it('writes all values, each in one piece', () => {
    expect(facetText(campaignFacets(campaign))).toBe(
      'status:wrapped year:2025 market:us market:de platform:tiktok workstream:ugc outcome:missed',
    );
    expect(facetText({ platform: ['a year:1999'] })).toBe('platform:a%20year%3A1999');
    expect(facetText({})).toBe('');
  });
});
