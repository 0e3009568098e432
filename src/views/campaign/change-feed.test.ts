import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../../tests/support/agreement.ts';
import { redact } from '../../domain/agreement/redact.ts';
import type { CampaignChange, CampaignHistory } from '../../domain/history.ts';
import { wordsIn } from '../../words/index.ts';
import { changeFeed } from './change-feed.ts';
import { commonChange } from './common-change.ts';
import { historyNotes } from './history-notes.ts';
import { formatIn } from '../format.ts';

const words = wordsIn('en');
const agreement = redact(
  agreementOf({ title: 'Aurora', currency: 'EUR', flight: { start: '2026-05-01' }, owner: { person: 'Lia' } }),
  'internal',
)!;

const begin = change('Ada', '2026-05-01', { isFirst: true, clauses: ['identity', 'flight', 'owner'] });
const longer = change('Bo', '2026-05-12', { clauses: ['flight'], subject: 'Longer' });

describe('the feed of a campaign', () => {
  const feed = feedOf({ changes: [longer, begin] });

  test('names who changed which clauses, newest first', () => {
    expect(feed?.entries.map(({ title, author, clauses }) => [title, author, clauses])).toEqual([
      ['Bo changed “Flight”', 'Bo', ['Flight']],
      ['Ada wrote the first version', 'Ada', []],
    ]);
    expect(feed?.entries[0]?.text).toEqual(['Longer']);
  });

  test('keeps its names when the site moves, and has links once it has an address', () => {
    const moved = feedOf({ changes: [longer, begin] }, { name: 'Samepage', url: 'https://plans.example/' });
    expect(moved?.entries.map(({ id }) => id)).toEqual(feed?.entries.map(({ id }) => id));
    expect(new Set([moved?.id, ...(moved?.entries ?? []).map(({ id }) => id)]).size).toBe(3);
    expect(moved?.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([feed?.page, moved?.page, moved?.self]).toEqual([
      undefined,
      'https://plans.example/plans/campaigns/aurora/',
      'https://plans.example/plans/campaigns/aurora/feed.xml',
    ]);
    expect([feed?.subtitle === undefined, moved?.subtitle]).toEqual([false, undefined]);
  });

  test('there is none where nothing is known', () => {
    expect(feedOf({ changes: [] })).toBeUndefined();
    expect(
      changeFeed(publishedWith({ state: 'unknown', why: 'shallow' }), { site: { name: 'Samepage' }, words, base: '/' }),
    ).toBeUndefined();
  });
});

describe('what is said once for many clauses', () => {
  const clauses = ['a', 'b', 'c'];
  const known = (byClause: Record<string, CampaignChange>): CampaignHistory => ({
    state: 'known',
    changes: [longer, begin],
    allBy: undefined,
    byClause: new Map(Object.entries(byClause)),
    isEdited: false,
  });

  test('the change of more than half, when the others are known too', () => {
    expect(commonChange(known({ a: begin, b: begin, c: longer }), clauses)).toEqual({ change: begin, isForAll: false });
    expect(commonChange(known({ a: begin, b: begin, c: begin }), clauses)).toEqual({ change: begin, isForAll: true });
    expect(commonChange(known({ a: begin, b: longer }), ['a', 'b'])).toBeUndefined();
  });

  test('nothing while the last change of one clause cannot be told', () => {
    expect(commonChange(known({ a: begin, b: begin }), clauses)).toBeUndefined();
  });

  test.each([
    [
      { state: 'unknown', why: 'shallow' },
      'Who changed what is not known: this copy holds only the last commits. A whole clone would tell.',
    ],
    [
      { state: 'known', changes: [], allBy: undefined, byClause: new Map(), isEdited: false },
      'Not committed yet: nobody else has this text.',
    ],
    [
      { state: 'known', changes: [begin], allBy: begin, byClause: new Map(), isEdited: false },
      'Written Fri, 1 May 2026 by Ada; no clause has changed since.',
    ],
  ] satisfies [CampaignHistory, string][])('the head of the page says it', (history, note) => {
    expect(historyNotes(history, { agreement, words, format: formatIn('en') })).toEqual([note]);
  });
});

function change(by: string, day: string, more: Partial<CampaignChange>): CampaignChange {
  return {
    commit: `${by} ${day}`,
    at: `${day}T10:00:00+02:00`,
    by,
    subject: undefined,
    isFirst: false,
    clauses: [],
    gone: 0,
    ...more,
  };
}

function publishedWith(history: CampaignHistory) {
  return { agreement, signatures: [], progress: undefined, history };
}

function feedOf({ changes }: { changes: readonly CampaignChange[] }, site: { name: string; url?: string } = { name: 'Samepage' }) {
  const history: CampaignHistory = { state: 'known', changes, allBy: undefined, byClause: new Map(), isEdited: false };
  return changeFeed(publishedWith(history), { site, words, base: '/plans/' });
}
