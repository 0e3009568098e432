import { describe, expect, test } from 'vitest';
import type { CampaignRow, PublishedFacts } from '../domain/published.ts';
import type { Finding } from '../domain/finding.ts';
import { wordsIn } from '../words/index.ts';
import { campaignListPage } from './campaign-list.ts';
import { rowView } from './campaign-row.ts';
import { homePage } from './home-page.ts';
import { pageFrame, siteBase } from './page-frame.ts';
import { PAGE_SIZE } from './pages-of-list.ts';

const facts = { party: () => undefined, market: () => ({ name: 'Germany' }) } as unknown as PublishedFacts;
const context = { facts, words: wordsIn('en'), asOf: '2026-05-20', base: '/' };
const warning = { severity: 'warning', rule: 'question-open' } as Finding;

describe('a campaign in a list', () => {
  test('says where its flight stands and what waits for someone, worst first', () => {
    const view = rowView(
      row({ unknown: 2, findings: [warning], signatures: { signed: 2, stale: 1, missing: 1, declined: 0 } }),
      context,
    );
    expect(view.now).toBe('37 days left');
    expect(view.points.map(({ text }) => text)).toEqual([
      '1 signed an earlier text',
      '1 thing at risk',
      '2 values are not agreed yet',
      '1 signature is missing',
    ]);
    expect(view.signatures).toEqual({ text: '2 of 4 signed', tone: 'risk' });
  });

  test('does not count a value that is not known twice', () => {
    const unknownValue = { severity: 'warning', rule: 'unknown-value' } as Finding;
    expect(rowView(row({ unknown: 1, findings: [unknownValue] }), context).points).toHaveLength(1);
  });

  test('counts nothing that the campaign lives with', () => {
    const accepted = { why: 'Nobody minds.' };
    const findings = [
      { ...warning, accepted },
      { severity: 'warning', rule: 'unknown-value', accepted } as Finding,
      { severity: 'warning', rule: 'unknown-value' } as Finding,
    ];
    const texts = (row: CampaignRow) => rowView(row, context).points.map(({ text }) => text);
    expect(texts(row({ unknown: 2, findings }))).toEqual(['1 value is not agreed yet']);
    expect(texts(row({ unknown: 1, findings: findings.slice(0, 2) }))).toEqual([]);
    expect(homePage([row({ unknown: 1, findings: findings.slice(0, 2) })], context).waiting).toEqual([]);
  });

  test('has no signatures where the audience gets none', () => {
    expect(rowView(row({}), context).signatures).toBeUndefined();
  });
});

describe('the first page', () => {
  test('puts what is broken in a live campaign before what is open in a draft, and leaves out what is over', () => {
    const broken = { severity: 'error', rule: 'any' } as Finding;
    const page = homePage(
      [
        row({ id: 'draft', status: 'draft', unknown: 3 }),
        row({ id: 'live', findings: [broken] }),
        row({ id: 'over', status: 'wrapped', unknown: 1 }),
      ],
      context,
    );
    expect(page.waiting.map(({ href }) => href)).toEqual(['/campaigns/live/', '/campaigns/draft/']);
    expect(page.groups.map(({ title }) => title)).toEqual(['Live', 'Being aligned', 'Recently wrapped']);
  });

  test('stays short with thousands of campaigns', () => {
    const page = homePage(
      Array.from({ length: 5000 }, (_, index) => row({ id: `c${index}`, unknown: 1 })),
      context,
    );
    expect(page.waiting.length + page.groups.flatMap(({ rows }) => rows).length).toBeLessThan(40);
    expect(page.waitingMore).toBe(5000 - page.waiting.length);
  });
});

describe('the list', () => {
  const all = Array.from({ length: PAGE_SIZE * 3 + 1 }, (_, index) => row({ id: `c${index}` }));

  test('has one page even when it is empty', () => {
    expect(campaignListPage([], 1, context)).toMatchObject({ rows: [], pages: 1, links: [], previous: undefined, next: undefined });
  });

  test('leads from page to page, and names no page a campaign could have', () => {
    const page = campaignListPage(all, 2, context);
    expect(page.rows[0]?.href).toBe(`/campaigns/c${PAGE_SIZE}/`);
    expect([page.previous, page.next]).toEqual(['/campaigns/', '/campaigns/page/3/']);
    expect(campaignListPage(all, 4, context).rows).toHaveLength(1);
  });
});

describe('the frame', () => {
  test('says for whom the pages are, and lets search engines keep only what is for everybody', () => {
    const site = { site: { name: 'Plans' }, asOf: '2026-05-20', facts };
    expect(pageFrame({ ...site, audience: 'party:lumen' }, wordsIn('en')).audience).toContain('Made for lumen');
    expect(pageFrame({ ...site, audience: 'partners' }, wordsIn('en')).isIndexed).toBe(false);
    expect(pageFrame({ ...site, audience: 'public' }, wordsIn('en')).isIndexed).toBe(true);
    expect(pageFrame({ ...site, audience: 'public' }, wordsIn('en')).today).toContain('Wed, 20 May 2026');
  });

  test.each([
    ['/', '/'],
    ['/plans', '/plans/'],
    ['/plans/', '/plans/'],
  ])('a site published under %s links to %s', (base, slashed) => {
    expect(siteBase(base)).toBe(slashed);
  });
});

function row(changes: Partial<CampaignRow>): CampaignRow {
  return {
    id: 'aurora',
    title: 'Aurora',
    summary: undefined,
    status: 'live',
    language: 'en',
    markets: ['de'],
    platforms: [],
    workstreams: [],
    metrics: [],
    start: '2026-05-18',
    end: '2026-06-26',
    year: '2026',
    playbook: undefined,
    outcome: undefined,
    owner: undefined,
    parties: [],
    unknown: 0,
    findings: [],
    signatures: { signed: 0, stale: 0, missing: 0, declined: 0 },
    ...changes,
  };
}
