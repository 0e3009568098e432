import { describe, expect, test } from 'vitest';
import { entriesFrom } from '../../domain/entries-from.ts';
import { publish } from '../../corpus/published-site.ts';
import type { Audience } from '../../domain/audience.ts';
import { wordsIn } from '../../words/index.ts';
import type { FactSection } from '../facts/fact-page.ts';
import { plain } from '../piece.ts';
import { partyList } from './party-list.ts';
import { partyPage } from './party-page.ts';

const words = wordsIn('en');
const base = '/';

const market = {
  de: { name: 'Germany', code: 'DE', zone: 'Europe/Berlin', hours: '09:00-17:00', days: ['monday', 'tuesday'], region: 'de' },
};
const holidays = {
  de: {
    name: 'Germany',
    code: 'DE',
    years: [2026, 2027],
    days: [
      { date: '2026-05-01', name: 'Tag der Arbeit', kind: 'public' },
      { date: '2026-05-25', name: 'Pfingstmontag', english: 'Whit Monday', kind: 'public' },
    ],
  },
};
const party = {
  mila: {
    name: 'Mila Hart',
    kind: 'creator',
    zone: 'Europe/Berlin',
    market: 'de',
    people: [{ name: 'Mila Hart', job: 'films', email: 'mila@hart.example' }],
    daysOff: [
      { from: '2026-03-01', until: '2026-03-02', why: 'long over' },
      { from: '2026-06-01', until: '2026-06-05', why: 'at the sea' },
    ],
    workingStyle: { scale: 'solo', speed: 4, notes: 'answers late on Mondays' },
    handles: [
      { platform: 'instagram', handle: '@mila', followers: 12000, engagementRate: 0.045, sample: 30, checked: '2026-04-01' },
    ],
    framework: { ugc: 'what nobody paid for', kpis: ['saves'] },
    remarks: 'prefers calls',
  },
  lumen: { name: 'Lumen', kind: 'brand', zone: 'Europe/Berlin', hours: '10:00-16:00' },
  stranger: { name: 'Stranger', kind: 'agency', zone: 'Europe/Berlin' },
};
const campaign = {
  aurora: {
    title: 'Aurora',
    status: 'live',
    roles: [
      { id: 'lumen', kind: 'brand', party: 'lumen' },
      { id: 'creators', kind: 'creator', members: ['mila'] },
    ],
    deliverables: [
      {
        id: 'film',
        title: 'Launch film',
        assignedTo: 'creators',
        draftDue: '2026-05-22',
        post: { from: '2026-05-27T18:00', zone: 'Europe/Berlin' },
      },
    ],
  },
  old: {
    title: 'Old one',
    status: 'wrapped',
    roles: [{ id: 'mila', kind: 'creator', party: 'mila' }],
    milestones: [{ title: 'Call', date: '2026-05-30', owner: 'mila' }],
  },
};

describe('the page of a party', () => {
  test('says that hours come from the market where the party names none', () => {
    const { blocks } = sectionOf('mila', 'about');
    const facts = blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
    const hours = facts.find(({ label }) => label === 'Hours');
    expect([hours?.lines.map(plain), hours?.origin]).toEqual([['09:00–17:00'], 'assumed from the market Germany']);
    const own = sectionOf('lumen', 'about').blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
    expect(own.find(({ label }) => label === 'Hours')).toMatchObject({ origin: undefined });
    expect(plain(own.find(({ label }) => label === 'Working days')!.lines[0]!)).toBe('not written yet');
  });

  test('lists days off and the next holidays in order, and none that is over', () => {
    expect(rowsOf('mila', 'days-off')).toEqual([
      'Mon, 25 May 2026: Whit Monday · holiday · Pfingstmontag',
      'Mon, 1 Jun – Fri, 5 Jun 2026: at the sea',
    ]);
  });

  test('puts a scale into words', () => {
    const scales = sectionOf('mila', 'style').blocks.flatMap((block) => (block.kind === 'scales' ? block.scales : []));
    expect(scales).toEqual([{ label: 'Speed', value: 4, word: 'within a day', of: '4 of 5' }]);
  });

  test('lists profiles with numbers and the day on which someone looked', () => {
    expect(rowsOf('mila', 'profiles')).toEqual(['instagram: @mila, 12,000, 4.5%, 30 posts, Wed, 1 Apr 2026']);
  });

  test('says what it owes in running campaigns, and where', () => {
    expect(rowsOf('mila', 'load')).toEqual([
      'Deliver Launch film: draft Fri, 22 May 2026 · Berlin, Aurora',
      'Deliver Launch film: live Wed, 27 May 2026, 18:00 Berlin, Aurora',
    ]);
    expect(rowsOf('mila', 'campaigns').map((row) => row.split(':')[0])).toEqual(['Aurora', 'Old one']);
  });

  test.each(['partners', 'party:lumen'] as const)('keeps addresses and remarks from %s', (audience) => {
    const text = JSON.stringify(pageOf('mila', audience));
    expect(text).toContain('films');
    expect(text).not.toMatch(/hart\.example|prefers calls|answers late/);
    expect(JSON.stringify(pageOf('mila'))).toMatch(/hart\.example.*prefers calls|prefers calls.*hart\.example/);
  });

  test('is made for nobody who does not know the party', () => {
    expect(pageOf('stranger', 'partners')).toBeUndefined();
    expect(pageOf('mila', 'public')).toBeUndefined();
    expect(pageOf('nobody')).toBeUndefined();
  });
});

test('the list puts brands before agencies before creators, with the campaigns that run', () => {
  const { rows } = partyList(siteFor('internal'), words, base);
  expect(rows.map(({ head, cells }) => [plain(head), cells.flat().map(plain).at(-1)])).toEqual([
    ['Lumen', '1'],
    ['Stranger', 'none'],
    ['Mila Hart', '1'],
  ]);
});

function siteFor(audience: Audience) {
  const corpus = { site: { name: 'Samepage' }, entries: entriesFrom({ campaign, party, market, holidays }) };
  return publish(corpus, { audience, asOf: '2026-05-20' });
}

function pageOf(id: string, audience: Audience = 'internal') {
  return partyPage(id, { published: siteFor(audience), words, base });
}

function sectionOf(id: string, section: string): FactSection {
  return pageOf(id)!.sections.find((one) => one.id === section)!;
}

/** Spans of days are set with thin spaces. */
function rowsOf(id: string, section: string): string[] {
  return sectionOf(id, section).blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.table.rows.map(({ head, cells }) => `${plain(head)}: ${cells.flat().map(plain).join(', ')}`.replaceAll('\u2009', ' '))
      : [],
  );
}
