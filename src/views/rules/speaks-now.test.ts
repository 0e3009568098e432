import { describe, expect, test } from 'vitest';
import { agreementOf, noFacts } from '../../../tests/support/agreement.ts';
import { redact } from '../../domain/agreement/redact.ts';
import type { Audience } from '../../domain/audience.ts';
import type { Finding } from '../../domain/finding.ts';
import type { CampaignRow, PublishedFacts, PublishedSite } from '../../domain/published.ts';
import type { Site } from '../../domain/schema/site.ts';
import { wordsIn } from '../../words/index.ts';
import { plain } from '../piece.ts';
import { speaksNow } from './speaks-now.ts';

const site: Site = { name: 'Plans' };
const context = { words: wordsIn('en'), base: '/plans/' };

describe('where a rule speaks now', () => {
  const found: Finding = {
    rule: 'kill-fee',
    code: 'SP205',
    severity: 'advice',
    messageId: 'missing',
    data: {},
    file: 'campaigns/aurora.mdx',
    path: ['payment', 'killFee'],
    position: 'unavailable',
  };
  const inFilm: Finding = { ...found, path: ['deliverables', 0, 'fee'] };

  test('names the campaigns and leads to their clauses', () => {
    const { campaigns, more } = speaksNow('kill-fee', siteWith([found, inFilm]), context)!;
    expect(more).toBe(0);
    expect(campaigns.map(({ campaign }) => [campaign.title, campaign.href])).toEqual([['Aurora', '/plans/campaigns/aurora/']]);
    expect(campaigns[0]?.places.map(plain)).toEqual(['Payment: Kill fee', 'Film: Fee']);
    expect(campaigns[0]?.places.map(([piece]) => piece)).toMatchObject([
      { href: '/plans/campaigns/aurora/#payment' },
      { href: '/plans/campaigns/aurora/#deliverables--film' },
    ]);
    expect(campaigns[0]?.isAccepted).toBe(false);
  });

  test('says when a campaign lives with it', () => {
    const accepted = { why: 'Nobody cancels.' };
    expect(speaksNow('kill-fee', siteWith([{ ...found, accepted }]), context)!.campaigns[0]?.isAccepted).toBe(true);
    expect(speaksNow('kill-fee', siteWith([{ ...found, accepted }, inFilm]), context)!.campaigns[0]?.isAccepted).toBe(false);
  });

  test('says nothing of a rule that finds nothing, and of none in public', () => {
    expect(speaksNow('one-owner', siteWith([found]), context)).toEqual({ campaigns: [], more: 0 });
    expect(speaksNow('kill-fee', siteWith([found], 'public'), context)).toBeUndefined();
  });

  test('stays short with many campaigns', () => {
    const { campaigns, more } = speaksNow('kill-fee', siteWith([found], 'internal', 40), context)!;
    expect(campaigns.length + more).toBe(40);
    expect(campaigns.length).toBeLessThan(10);
  });
});

function siteWith(findings: readonly Finding[], audience: Audience = 'internal', copies = 1): PublishedSite {
  const agreement = redact(agreementOf(CAMPAIGN, noFacts), 'internal', findings)!;
  const row = { id: 'aurora', title: 'Aurora', status: 'aligning', language: 'en', markets: [], unknown: 0, findings, signatures };
  return {
    site,
    audience,
    asOf: '2026-05-20',
    campaigns: Array.from({ length: copies }, () => row as unknown as CampaignRow),
    facts: {
      party: () => undefined,
      market: () => undefined,
      metric: () => undefined,
      glossary: () => undefined,
    } as unknown as PublishedFacts,
    campaign: () => ({ agreement, signatures: [], progress: undefined }),
    hasHistory: () => false,
  };
}

const signatures = { signed: 0, stale: 0, missing: 0, declined: 0 };

const CAMPAIGN = {
  title: 'Aurora',
  status: 'aligning',
  payment: { lateFee: '8 % a year' },
  deliverables: [{ id: 'film', title: 'Film', count: 1, fee: 900 }],
};
