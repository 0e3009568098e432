import { describe, expect, test } from 'vitest';
import { publish } from '../../corpus/published-site.ts';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import type { Audience } from '../../domain/audience.ts';
import { isList, isObject, type Json } from '../../domain/json.ts';
import { parseRelativeDate } from '../../domain/time/duration.ts';
import { wordsIn } from '../../words/index.ts';
import { comparisonOf } from './comparison.ts';
import { playbookList } from './playbook-list.ts';
import { playbookPage } from './playbook-page.ts';

const { corpus } = loadCorpus('content');
const words = wordsIn('en');
const ids = [...corpus.entries.playbook.keys()];

describe.each(ids)('the page of %s', (id) => {
  const page = pageOf(id, 'internal');
  const comparison = comparisonOf(publishedOf(id, 'internal'), sourcesFor('internal'));
  const shown = [page, comparison].flatMap(textsOf).join('\n');

  test('shows everything that is written in the playbook', () => {
    const written = publishedOf(id, 'internal').playbook as unknown as Json;
    const said = sentencesIn(written).filter((text) => !shown.includes(text));
    expect(said).toEqual([]);
  });

  test('says every day in words, and none as a date', () => {
    expect(shown).not.toMatch(/0000-|(?:start|end|kickoff) [+-] \d/);
    expect(shown).toMatch(/working days before the start/);
    expect(JSON.stringify([page.groups, comparison?.clauses])).not.toContain('"kind":"time"');
  });

  test('has dates in the order of time, without a today', () => {
    const dates = page.groups.flatMap(({ sections }) => sections).find(({ section }) => section.id === 'dates');
    const rows = dates?.section.blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows : [])) ?? [];
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.some(({ look }) => look === 'past' || look === 'divider')).toBe(false);
    expect(textsOf(rows[0]).join(' ')).toMatch(/kickoff/i);
    expect(textsOf(rows.at(-1)).join(' ')).toMatch(/after the end/);
  });

  test('derives the RACI rows that nobody wrote', () => {
    const raci = page.groups.flatMap(({ sections }) => sections).find(({ section }) => section.id === 'raci');
    const rows = raci?.section.blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows : [])) ?? [];
    expect(rows.filter(({ look }) => look === 'derived').length).toBeGreaterThan(5);
  });

  test('every piece of advice stands beside a section that is there', () => {
    const places = new Set(page.groups.flatMap(({ sections }) => sections.map(({ section }) => section.id)));
    expect([...page.guidance.keys()].filter((place) => !places.has(place))).toEqual([]);
  });

  test('links only to places that it has', () => {
    const all = JSON.stringify(page);
    const anchors = new Set([...all.matchAll(/"id":"([^"]+)"/g)].map(([, anchor]) => anchor));
    const links = [...all.matchAll(/"href":"#([^"]+)"/g)].map(([, anchor]) => anchor);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([]);
    expect(JSON.stringify(comparison)).not.toContain('"href":"#');
  });

  test('compares four markets or more, each with a reason for each difference', () => {
    const { markets = [], clauses = [] } = comparison ?? {};
    expect(markets.length).toBeGreaterThanOrEqual(4);
    for (const [index, market] of markets.entries()) {
      const reasons = clauses
        .flatMap(({ rows }) => rows.filter(({ isReason }) => isReason))
        .flatMap((row) => row.cells[index]!.lines);
      expect(reasons, market.name).toHaveLength(market.differences);
      expect(market.differences, market.name).toBeGreaterThan(0);
    }
  });

  test('gives partners no money', () => {
    const partners = pageOf(id, 'partners');
    const sections = partners.groups.flatMap((group) => group.sections.map(({ section }) => section));
    expect(sections.map((section) => section.id)).not.toContain('ugc-budget');
    expect(textsOf(partners).join('\n')).not.toMatch(/Influencer fees|Makers' fees|Creators' fees in all/);
    expect(partners.guidance.get('money')).toBeUndefined();
  });
});

describe('the list of playbooks', () => {
  test('shows the newest version of each family once and names the older ones', () => {
    const entry = corpus.entries.playbook.get('ugc-programme-v1')!;
    const second = { ...entry, id: 'ugc-programme-v2', file: 'playbooks/ugc-programme-v2.mdx' };
    const playbook = new Map([...corpus.entries.playbook, [second.id, second]]);
    const { facts } = publish(
      { ...corpus, entries: { ...corpus.entries, playbook } },
      { audience: 'internal', asOf: '2026-11-21' },
    );
    const cards = playbookList({ facts, words, base: '/', site: { name: 'Samepage' } });
    const card = cards.find(({ href }) => href.includes('ugc-programme'));
    expect(cards).toHaveLength(ids.length);
    expect(card).toMatchObject({
      href: '/playbooks/ugc-programme-v2/',
      older: [{ href: '/playbooks/ugc-programme-v1/', title: 'Version 1' }],
    });
  });
});

test('a campaign that names a playbook stands on its page', () => {
  const [id = ''] = ids;
  const site = publish(corpus, { audience: 'internal', asOf: '2026-11-21' });
  const campaigns = site.campaigns.map((row, index) => (index === 0 ? { ...row, playbook: id } : row));
  const page = playbookPage(site.facts.playbook(id)!, { ...site, campaigns, words, base: '/' });
  expect(page.campaigns.map(({ title }) => title)).toContain(campaigns[0]?.title);
});

function publishedOf(id: string, audience: Audience) {
  return publish(corpus, { audience, asOf: '2026-11-21' }).facts.playbook(id)!;
}

function sourcesFor(audience: Audience) {
  return { ...publish(corpus, { audience, asOf: '2026-11-21' }), words, base: '/' };
}

function pageOf(id: string, audience: Audience) {
  return playbookPage(publishedOf(id, audience), sourcesFor(audience));
}

/** Every text in a view model. */
function textsOf(view: unknown): string[] {
  if (typeof view === 'string') return [view];
  if (view instanceof Map) return [...view.values()].flatMap(textsOf);
  if (Array.isArray(view)) return view.flatMap(textsOf);
  return typeof view === 'object' && view !== null ? Object.values(view).flatMap(textsOf) : [];
}

/** What people wrote in sentences: ids, days and single words are shown in other words. */
function sentencesIn(value: Json | undefined): string[] {
  if (isList(value)) return value.flatMap(sentencesIn);
  if (isObject(value)) return Object.values(value).flatMap(sentencesIn);
  if (typeof value !== 'string' || parseRelativeDate(value)) return [];
  return /^\S+ \S+ \S+/.test(value) && !/^\d+ \w+(?: \w+)?$/.test(value) ? [value] : [];
}
