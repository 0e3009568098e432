import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { redact } from '../../domain/agreement/redact.ts';
import { resolveAgreement } from '../../domain/agreement/resolve.ts';
import type { Signature } from '../../domain/agreement/signatures.ts';
import type { Audience } from '../../domain/audience.ts';
import { checkAgreement } from '../../domain/check.ts';
import type { Entry } from '../../domain/corpus.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { Facts } from '../../domain/agreement/apply-facts.ts';
import type { PublishedFacts } from '../../domain/published.ts';
import { wordsIn } from '../../words/index.ts';
import { anchorOf } from '../anchor.ts';
import { plain } from '../piece.ts';
import { campaignPage, type CampaignPage } from './campaign-page.ts';
import type { Fact, ItemView, SectionView } from './section.ts';

const PARTIES = {
  lumen: { name: 'Lumen', kind: 'brand', zone: 'Europe/Berlin' },
  northway: { name: 'Northway Agency GmbH', kind: 'agency', zone: 'America/New_York' },
  'mila-hart': { name: 'Mila Hart', kind: 'creator', zone: 'Europe/London' },
};
const MARKETS = { de: { name: 'Germany', zone: 'Europe/Berlin', languages: ['de'], disclosure: { labels: ['Werbung'] } } };
const METRICS = { reach: { name: 'Reach', unit: 'count', formula: 'accounts that saw it' }, rate: { name: 'Rate', unit: 'share' } };

const CAMPAIGN = `
title: Aurora
status: live
markets: [de]
currency: EUR
flight: { start: "2026-05-18", end: "2026-06-26" }
owner: { role: agency, person: Ana Reyes }
roles:
  - { id: brand, kind: brand, party: lumen, owns: the yes on content }
  - { id: agency, kind: agency, party: northway, title: Northway }
  - { id: creators, kind: creator, members: [mila-hart], title: Creators }
defaults: { platform: instagram, format: reel, workflow: one-round }
deliverables:
  - { id: launch-film, title: Launch film, count: 3, per: creator, assignedTo: creators, draftDue: "2026-05-12",
      post: { from: "2026-05-20T18:00", until: "2026-05-21", zone: Europe/Berlin }, callToAction: Order now, fee: 1200 }
  - { id: reel, title: Reel, count: "?", assignedTo: creators/mila-hart, draftDue: "?" }
workflows:
  - { id: one-round, title: One round, rounds: 1, steps: [brand 48h, maker 1 working day], silence: escalates, finalDecision: brand }
milestones:
  - { id: check-in, title: Check-in, kind: check-in, at: "2026-05-27T14:00", owner: agency, attends: [brand] }
raci:
  - { id: approve, activity: Approve drafts, responsible: brand, accountable: brand, consulted: agency }
decisionRights: [{ topic: hook, holder: creator, covers: first second }, { topic: claims, holder: brand }]
waves: [{ id: seeding, title: Seeding, creators: 1, budget: 500, start: "2026-05-18" }]
kpis:
  - { id: rate, metric: rate, rank: primary, baseline: { value: 0.038, source: insights }, target: { value: 0.045, by: "2026-06-26" },
      measuredBy: agency, thresholds: [{ when: below, value: 0.03, for: 2 days, then: pause, call: agency }] }
budget: { heldBy: brand, total: 9000, lines: [{ title: Fees, amount: 9000 }] }
usageRights: { channels: brand social, period: 6 months }
risks: [{ risk: A creator falls ill, owner: agency, contingency: { what: a stand-in films, who: agency, within: 24h } }]
questions: [{ question: May we film at night?, by: creators }]
remarks: [{ remark: Watch the margin }]
`;

const facts = {
  party: (id: string) => PARTIES[id as keyof typeof PARTIES],
  market: (id: string) => MARKETS[id as keyof typeof MARKETS],
  platform: (id: string) => (id === 'instagram' ? { name: 'Instagram', formats: [{ id: 'reel', title: 'Reel' }] } : undefined),
  metric: (id: string) => METRICS[id as keyof typeof METRICS],
  glossary: () => undefined,
} as unknown as PublishedFacts;

const entries = {
  party: entriesOf(PARTIES),
  market: entriesOf(MARKETS),
  platform: new Map(),
  metric: entriesOf(METRICS),
} as unknown as Facts;

describe('the clauses of a campaign page', () => {
  const { page, agreement } = pageOf('internal');
  const shown = everythingOn(page);

  test('every clause has its anchor once, and its hash', () => {
    for (const clause of agreement.clauses) {
      expect(
        shown.ids.filter((id) => id === anchorOf(clause.id)),
        clause.id,
      ).toHaveLength(1);
      if (clause.id !== 'brief') expect(shown.hashes, clause.id).toContain(clause.hash.slice(0, 8));
    }
  });

  test('every link within the page has a place to go to', () => {
    const missing = shown.links.filter((href) => href.startsWith('#') && !shown.ids.includes(href.slice(1)));
    expect(missing).toEqual([]);
  });

  test('everything that was written can be read', () => {
    const written = textsIn(agreement.campaign);
    expect(written.filter((words) => !shown.text.includes(words))).toEqual([]);
  });

  test('every finding stands beside its line once, or is said there by the open value', () => {
    const open = agreement.unknown.length;
    const byRule = (rule: string) => agreement.findings.filter((finding) => finding.rule === rule).length;
    expect(byRule('unknown-value')).toBe(open);
    expect(shown.notes).toHaveLength(agreement.findings.length - open);
  });
});

describe('the head of a campaign page', () => {
  test('says where the flight stands and what is next, with the hour at every party', () => {
    const { masthead } = pageOf('internal').page;
    expect(masthead.status.word).toBe('Live');
    expect(masthead.flightNow).toBe('37 days left');
    const [first, second] = masthead.next;
    expect([first?.kind, first?.title, first?.relative]).toEqual(['Goes live', 'Launch film', 'today']);
    expect(first?.when.text).toBe('Wed, 20 May 2026, 18:00 Berlin');
    expect(first?.when).toMatchObject({ datetime: '2026-05-20T18:00+02:00' });
    expect(first?.elsewhere).toEqual(['12:00 New York', '17:00 London']);
    expect(second?.when.text).toBe('Wed, 27 May 2026, 14:00 New York');
  });

  test('counts signatures and names who signed an earlier text', () => {
    const { masthead } = pageOf('internal', [
      signature('lumen', 'stale'),
      signature('northway', 'signed'),
      signature('mila-hart', 'missing'),
    ]).page;
    expect(masthead.signatures?.sentence).toBe('1 of 3 signed; Lumen signed an earlier text');
  });

  test('says what is open, and where', () => {
    const { open } = pageOf('internal').page.masthead;
    const values = open.find(({ title }) => title === '2 values are not agreed yet');
    expect(values?.places.map(plain)).toEqual(['Reel: How many', 'Reel: Draft due']);
    expect(values?.places[0]?.[0]).toMatchObject({ href: '#deliverables--reel' });
  });
});

describe('a clause', () => {
  const { page } = pageOf('internal', [
    signature('lumen', 'stale', ['deliverables/launch-film']),
    signature('mila-hart', 'signed'),
  ]);

  test('says how many, of what, by whom, and where values come from', () => {
    const film = itemOn(page, 'deliverables--launch-film');
    expect(plain(film.lead)).toBe('3 × Reel · Instagram · per creator');
    expect(plain(film.who)).toBe('Creators');
    expect(factOf(film, 'Approval').origin).toBe('campaign’s default');
    expect(factOf(film, 'Disclosure').origin).toBe('rule in Germany');
    expect(plain(factOf(film, 'Fee').lines[0]!)).toBe('€1,200');
  });

  test('shows what is not agreed yet', () => {
    const reel = itemOn(page, 'deliverables--reel');
    expect(reel.lead[0]).toMatchObject({ kind: 'open', text: 'not agreed yet' });
    expect(factOf(reel, 'Draft due').lines[0]).toMatchObject([{ kind: 'open' }]);
  });

  test('says who signed this text, who an earlier one and who none', () => {
    expect(itemOn(page, 'deliverables--launch-film').mark?.signers).toEqual([
      { tone: 'agreed', label: 'Signed by', names: 'Mila Hart' },
      { tone: 'risk', label: 'Earlier text signed by', names: 'Lumen' },
    ]);
    expect(itemOn(page, 'workflows--one-round').mark?.signers).toEqual([
      { tone: 'agreed', label: 'Signed by', names: 'Lumen and Mila Hart' },
    ]);
  });

  test('reads a KPI in the unit of its metric', () => {
    const rate = itemOn(page, 'kpis--rate');
    expect(plain(rate.lead)).toBe('Baseline 3.8% → Target 4.5% by Fri, 26 Jun 2026');
    expect(plain(factOf(rate, 'Lines that set something off').lines[0]!)).toBe('below 3% for 2 days: pause · call Northway');
  });
});

describe('for an audience', () => {
  test('partners read every clause, no money and no private remark, and are not told that it is unwritten', () => {
    const { page } = pageOf('partners');
    const shown = everythingOn(page);
    expect(shown.text).not.toMatch(/1,200|9,000|margin/);
    expect(page.unwritten).toContain('Strategy');
    expect(page.unwritten).not.toMatch(/Budget|Payment/);
    expect(pageOf('internal').page.unwritten).toContain('Payment');
  });
});

function pageOf(audience: Audience, signatures: Signature[] = []) {
  const data = load(CAMPAIGN) as JsonObject;
  const entry: Entry<'campaign'> = {
    type: 'campaign',
    id: 'aurora',
    file: 'campaigns/aurora.mdx',
    digest: '',
    data,
    prose: undefined,
  };
  const whole = resolveAgreement(entry, entries);
  const scope = { asOf: '2026-05-20', facts: { ...entries, glossary: new Map() } };
  const agreement = redact(whole, audience, checkAgreement(whole, scope))!;
  const page = campaignPage(
    { agreement, signatures, progress: undefined },
    { facts, words: wordsIn('en'), asOf: '2026-05-20', site: { name: 'Samepage' } },
  );
  return { page, agreement };
}

function signature(party: string, state: Signature['state'], changed: string[] = []): Signature {
  const none = {
    person: undefined,
    at: undefined,
    zone: undefined,
    way: undefined,
    evidence: undefined,
    remark: undefined,
    text: undefined,
  };
  return { party, state, ...none, changed };
}

function entriesOf(data: Readonly<Record<string, object>>) {
  return new Map(Object.entries(data).map(([id, value]) => [id, { id, data: value }]));
}

function sectionsOf(page: CampaignPage): SectionView[] {
  return page.groups.flatMap((group) => group.sections.map(({ section }) => section));
}

function itemsIn(section: SectionView): readonly ItemView[] {
  return section.blocks.flatMap((block) =>
    block.kind === 'items' ? block.items : block.kind === 'columns' ? block.columns.flatMap(({ items }) => items) : [],
  );
}

function itemOn(page: CampaignPage, id: string): ItemView {
  return sectionsOf(page)
    .flatMap(itemsIn)
    .find((item) => item.id === id)!;
}

function factOf(item: ItemView, label: string): Fact {
  return item.facts.find((fact) => fact.label === label)!;
}

/** All ids, links, hashes, notes and words of a page, wherever they stand. */
function everythingOn(page: CampaignPage) {
  const found = {
    ids: [] as string[],
    links: [] as string[],
    hashes: [] as string[],
    notes: [] as string[],
    words: [] as string[],
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const { lines, mark, apart = [] } = value as { lines?: unknown; mark?: { anchor: string }; apart?: { anchor: string }[] };
    // Values that are clauses of their own have their place at their mark.
    found.ids.push(...(lines && mark ? [mark.anchor] : []), ...apart.map(({ anchor }) => anchor));
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner !== 'string') visit(inner);
      else if (key === 'id') found.ids.push(inner);
      else if (key === 'href') found.links.push(inner);
      else if (key === 'hash') found.hashes.push(inner);
      else if (key === 'message') found.notes.push(inner);
      else found.words.push(inner);
    }
  };
  visit([page.masthead, page.groups, page.notes]);
  return { ...found, text: found.words.join(' ') };
}

const ENCODED = ['id', 'status', 'kind', 'party', 'role', 'currency', 'zone', 'platform', 'format', 'language'];

/** What people wrote as text: everything but ids, references, dates, amounts and fixed words. */
function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return !ENCODED.includes(key) && (/\s|[A-Z]/.test(value) || key === 'then') && !/^\d/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => textsIn(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, name));
}
