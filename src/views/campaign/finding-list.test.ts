import { describe, expect, test } from 'vitest';
import { agreementOf, noFacts } from '../../../tests/support/agreement.ts';
import { redact } from '../../domain/agreement/redact.ts';
import type { Audience } from '../../domain/audience.ts';
import type { FieldPath, Finding } from '../../domain/finding.ts';
import type { PublishedFacts } from '../../domain/published.ts';
import { ruleMeta } from '../../domain/rules/index.ts';
import { outlineOf } from '../../domain/schema/outline.ts';
import type { Site } from '../../domain/schema/site.ts';
import { wordsIn } from '../../words/index.ts';
import { plain } from '../piece.ts';
import { anchorsOn } from './anchors-on.ts';
import { campaignPage } from './campaign-page.ts';
import type { FindingGroup } from './finding-view.ts';

const accepted = { why: 'Nobody minds.', by: 'brand', until: '2026-06-15' };
const error = finding('one-owner', ['owner', 'person']);
const infeasible = finding('usage-rights-complete', ['usageRights']);
const risky = finding('posting-hour-missing', ['deliverables', 0]);
const early = finding('kpi-source', ['kpis', 0]);
const advice = finding('kill-fee', ['payment', 'killFee']);
const open = finding('unknown-value', ['deliverables', 0, 'count']);
const openToo = finding('unknown-value', ['deliverables', 1, 'count']);
const all = [advice, { ...risky, accepted }, risky, open, early, openToo, error];

describe('what was found in a campaign', () => {
  test('stands by the step that it stops, the worst first, then what is worth knowing and what is accepted', () => {
    expect(rulesOf(groupsOf('aligning', all))).toEqual({
      'Before it can be agreed': ['one-owner', 'unknown-value', 'kpi-source'],
      'Before it can go live': ['posting-hour-missing'],
      'Worth knowing': ['kill-fee'],
      Accepted: ['posting-hour-missing'],
    });
  });

  test('has one step left when it is agreed', () => {
    expect(rulesOf(groupsOf('agreed', all))).toEqual({
      'Before it can go live': ['one-owner', 'posting-hour-missing', 'unknown-value', 'kpi-source'],
      'Worth knowing': ['kill-fee'],
      Accepted: ['posting-hour-missing'],
    });
  });

  test.each(['live', 'wrapped', 'cancelled'])('stops nothing any more in one that is %s', (status) => {
    expect(rulesOf(groupsOf(status, all))).toEqual({
      'What does not hold': ['one-owner'],
      'What is open or vague': ['posting-hour-missing', 'unknown-value', 'kpi-source'],
      'Worth knowing': ['kill-fee'],
      Accepted: ['posting-hour-missing'],
    });
  });

  test('counts each finding once, and names open values in one line with their places', () => {
    const groups = groupsOf('aligning', all);
    expect(groups.map(({ count }) => count)).toEqual([4, 1, 1, 1]);
    const line = groups[0]!.lines.find(({ rule }) => rule === 'unknown-value')!;
    expect(plain(line.sentence)).toBe('2 values are not agreed yet.');
    expect([line.word, line.tone, line.isOwn]).toEqual(['Open', 'open', true]);
    expect(line.places.map(plain)).toEqual(['Film: How many', 'Reel: How many']);
    expect(line.places[0]?.[0]).toMatchObject({ href: '#deliverables--film' });
  });

  test('keeps values apart that are left open for different reasons', () => {
    const groups = groupsOf('aligning', [
      { ...open, accepted },
      { ...openToo, accepted: { why: 'Later.' } },
    ]);
    expect(groups.map(({ lines }) => lines.length)).toEqual([2]);
  });

  test('says why, by whom and until when it is accepted, in a calm tone', () => {
    const [line] = groupsOf('aligning', [{ ...risky, accepted }])[0]!.lines;
    expect([line?.word, line?.tone]).toEqual(['Accepted', 'over']);
    expect(plain(line!.accepted!.why)).toBe('Nobody minds.');
    expect(plain(line!.accepted!.terms)).toBe('by Brand until Mon, 15 Jun 2026');
  });

  test('says that the site weighs a rule in its own way, and why', () => {
    const [line] = groupsOf('aligning', [{ ...risky, reweighed: { from: 'advice', why: 'We had a bad launch.' } }])[0]!.lines;
    expect(plain(line!.reweighed)).toBe('On this site it weighs otherwise; elsewhere “Advice”. We had a bad launch.');
  });

  test('leads to the page of the rule', () => {
    const [line] = groupsOf('aligning', [error])[0]!.lines;
    expect(line?.ruleHref).toBe('/rules/one-owner/');
    expect(line?.places[0]?.[0]).toMatchObject({ kind: 'link', href: '#owner' });
  });

  test('is told to nobody in public, and may be nothing', () => {
    expect(findingsBlock(page('wrapped', [], 'public'))).toBeUndefined();
    expect(findingsBlock(page('aligning', []))).toEqual([]);
  });
});

describe('places', () => {
  const sections = [...outlineOf('campaign').fields.keys()];

  test.each(sections)('of “%s” lead to something on the page, or nowhere', (key) => {
    const shown = page('aligning', [
      { ...risky, path: [key] },
      { ...risky, path: [key, 0] },
    ]);
    const anchors = anchorsOn(shown.groups.flatMap((group) => group.sections.map(({ section }) => section)));
    const lines = findingsBlock(shown)!.flatMap((group) => group.lines);
    const hrefs = lines.flatMap(({ places }) => places.flat().flatMap((piece) => (piece.kind === 'link' ? [piece.href] : [])));
    expect(lines).toHaveLength(2);
    expect(hrefs.filter((href) => !anchors.has(href.slice(1)))).toEqual([]);
  });

  test('of the whole agreement have its name', () => {
    const [line] = groupsOf('aligning', [{ ...risky, path: [] }])[0]!.lines;
    expect(line?.places).toEqual([[{ kind: 'text', text: 'The whole agreement' }]]);
  });
});

describe('the head of the page', () => {
  test('counts what stands before the next step, and leads to the list', () => {
    const link = (status: string, findings: readonly Finding[]) => page(status, findings).masthead.findings;
    expect(link('aligning', all)).toMatchObject({ text: '4 findings stand before it can be agreed', href: '#findings' });
    expect(link('agreed', all)?.text).toBe('5 findings stand before it can go live');
    expect(link('live', all)?.text).toBe('All 7 findings');
    expect(link('aligning', [advice])?.text).toBe('The one finding');
    expect(link('aligning', [])).toBeUndefined();
  });

  test('counts nothing that is accepted among the open points', () => {
    const titles = (findings: readonly Finding[]) => page('aligning', findings).masthead.open.map(({ title }) => title);
    expect(titles([risky, open, openToo])).toEqual(['1 thing at risk', '2 values are not agreed yet']);
    expect(titles([{ ...risky, accepted }, { ...open, accepted }, openToo])).toEqual(['1 value is not agreed yet']);
  });
});

describe('beside the line', () => {
  test('what is accepted comes last, calmly, with its reason', () => {
    const shown = page('aligning', [{ ...risky, accepted }, infeasible, { ...early, path: ['deliverables', 0] }]);
    const items = shown.groups.flatMap(({ sections: own }) =>
      own.flatMap(({ section }) => section.blocks.flatMap((block) => (block.kind === 'items' ? block.items : []))),
    );
    const notes = items.find(({ id }) => id === 'deliverables--film')!.notes;
    expect(notes.map(({ word, tone, ruleHref }) => [word, tone, ruleHref])).toEqual([
      ['At risk', 'risk', '/rules/kpi-source/'],
      ['Accepted', 'over', '/rules/posting-hour-missing/'],
    ]);
    expect(plain(notes[1]!.accepted!.why)).toBe('Nobody minds.');
  });
});

function page(status: string, findings: readonly Finding[], audience: Audience = 'internal') {
  const agreement = redact(agreementOf({ ...CAMPAIGN, status }, noFacts), audience, findings)!;
  const context = { facts, words: wordsIn('en'), asOf: '2026-05-20', site: { name: 'Plans' } as Site, base: '/' };
  return campaignPage({ agreement, signatures: [], progress: undefined }, context);
}

function groupsOf(status: string, findings: readonly Finding[]): readonly FindingGroup[] {
  return findingsBlock(page(status, findings))!;
}

function findingsBlock({ groups }: ReturnType<typeof page>): readonly FindingGroup[] | undefined {
  const sections = groups.flatMap(({ sections: own }) => own.map(({ section }) => section));
  const block = sections.find(({ id }) => id === 'findings')?.blocks[0];
  return block?.kind === 'findings' ? block.groups : undefined;
}

function rulesOf(groups: readonly FindingGroup[]): Record<string, string[]> {
  return Object.fromEntries(groups.map(({ title, lines }) => [title, lines.map(({ rule }) => rule)]));
}

/** A finding with the first message of a rule. */
function finding(rule: string, path: FieldPath): Finding {
  const { code, severity, messages } = ruleMeta(rule);
  const [messageId = ''] = Object.keys(messages);
  return { rule, code, severity, messageId, data: {}, file: 'campaigns/aurora.mdx', path, position: 'unavailable' };
}

const CAMPAIGN = {
  title: 'Aurora',
  publishable: true,
  owner: { role: 'brand', person: 'Noor' },
  roles: [{ id: 'brand', kind: 'brand', party: 'lumen' }],
  deliverables: [
    { id: 'film', title: 'Film', count: '?' },
    { id: 'reel', title: 'Reel', count: '?' },
  ],
  kpis: [{ id: 'reach', metric: 'reach' }],
  budget: { total: 900 },
  payment: { lateFee: '8 % a year' },
};

const facts = {
  party: () => ({ name: 'Lumen', kind: 'brand', zone: 'Europe/Berlin' }),
  market: () => undefined,
  platform: () => undefined,
  metric: () => undefined,
  glossary: () => undefined,
  ids: {},
} as unknown as PublishedFacts;
