import { describe, expect, test } from 'vitest';
import type { EntryData } from '../../domain/corpus.ts';
import type { FactType, PublishedFacts } from '../../domain/published.ts';
import { wordsIn } from '../../words/index.ts';
import { plain } from '../piece.ts';
import type { FactBlock, FactContext, FactPage } from './fact-page.ts';
import { marketList, metricList, platformList } from './fact-lists.ts';
import { daysText, marketPage } from './market-page.ts';
import { metricPage } from './metric-page.ts';
import { platformPage } from './platform-page.ts';
import { secondsText } from './seconds.ts';

const words = wordsIn('en');
const source = { source: ['https://example.org/rule'], confidence: 'high' as const, checked: '2026-11-20' };

const market: EntryData<'market'> = {
  name: 'Freedonia',
  code: 'FD',
  languages: ['de'],
  locales: ['de-DE'],
  zone: 'Europe/Berlin',
  zones: ['Europe/Berlin', 'Europe/Busingen'],
  currency: 'EUR',
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  hours: '09:00-17:00',
  hoursNote: 'Closed at noon',
  week: { ...source, confidence: 'low' },
  region: 'fd',
  disclosure: {
    labels: ['Werbung', 'Anzeige'],
    refused: ['Ad'],
    language: ['de'],
    placement: 'At the start',
    regulators: ['The authority'],
    law: ['Act 1'],
    obligations: ['A permit'],
    notes: 'Ask again',
    ...source,
  },
  closedPlatforms: [{ platform: 'pictogram', since: '2025-09-01', why: 'It is blocked', ...source }],
  contract: { from: '1000 EUR', why: 'On pain of nullity', ...source },
  tiers: [
    { title: 'micro', engagementFrom: 0.04, followersFrom: 1000, followersTo: 50000, sample: 40, note: 'by reach', ...source },
  ],
  obvious: [{ here: 'A no is a no', elsewhere: 'A no is a maybe' }],
  holidaysAdded: [{ date: '2026-12-02', name: 'Founding Day', why: 'It was left out', ...source }],
  holidaysRemoved: [{ date: '2026-12-26', name: 'Second day', why: 'Offices work', ...source }],
  notes: 'Not legal advice',
  ...source,
};
const holidays = (code: string, dates: readonly string[]) =>
  ({
    name: `Region ${code}`,
    code,
    years: [2026],
    generated: '2026-11-01',
    source: 'date-holidays 1, https://example.org/data',
    license: 'CC BY-SA 3.0, https://example.org/licence',
    attribution: 'the contributors, after https://example.org/calendar',
    days: dates.map((date) => ({ date, name: `Tag ${date}`, english: `Day ${date}`, kind: 'public' })),
  }) as EntryData<'holidays'>;
const platform: EntryData<'platform'> = {
  name: 'Pictogram',
  url: 'https://pictogram.example',
  formats: [
    {
      id: 'reel',
      title: 'Reel',
      medium: 'video',
      aspectRatios: ['9:16'],
      resolution: '1080x1920',
      minSeconds: 3,
      maxSeconds: 180,
      maxCaption: 2200,
      note: 'Shorter is better',
      ...source,
    },
    { id: 'live', title: 'Live', medium: 'live' },
  ],
  disclosureTool: 'Partner label',
  partnershipAds: 'Boosts',
  notes: 'Captions are cut',
  ...source,
};
const metric: EntryData<'metric'> = {
  name: 'Reach rate',
  unit: 'share',
  formula: 'reach divided by followers',
  says: 'volume',
  better: 'higher',
  window: 'seven days',
  sources: ['Insights'],
  aliases: ['RR'],
  notToConfuse: 'Impressions',
  notes: 'Each platform apart',
};

const context = contextWith({
  market: { fd: market },
  holidays: { fd: holidays('FD', ['2026-12-25', '2026-12-26']), 'fd-a': holidays('FD-A', ['2026-12-25', '2027-01-06']) },
  platform: { pictogram: platform },
  metric: { 'reach-rate': metric },
});

describe('a market', () => {
  const page = marketPage('fd', context);

  test('shows everything that is written about it', () => {
    const shown = textOf(page);
    for (const text of writtenIn(market)) expect(shown).toContain(text);
    expect(shown).toContain('Euro (EUR)');
    expect(shown).toContain('Monday to Friday');
    expect(shown).toContain('2: Berlin and Busingen');
    expect(shown).toContain('1,000 to 50,000');
    expect(shown).toContain('€1,000');
  });

  test('says what each section rests on', () => {
    const provenance = (id: string) => page?.sections.find((section) => section.id === id)?.provenance;
    expect(provenance('disclosure')?.confidence).toEqual({ word: 'High confidence', tone: 'agreed' });
    expect(provenance('week')?.confidence).toEqual({ word: 'Low confidence', tone: 'risk' });
  });

  test('lists its next days off with the corrections, then what other regions have besides', () => {
    const [own, , other] = blocksOf(page, 'holidays').filter((block) => block.kind === 'table');
    expect(headsOf(own)).toEqual(['Wed, 2 Dec 2026', 'Fri, 25 Dec 2026']);
    expect(headsOf(blocksOf(page, 'holidays').filter((block) => block.kind === 'table')[1])).toEqual(['Wed, 6 Jan 2027']);
    expect(headsOf(other)).toEqual(['Wed, 2 Dec 2026', 'Sat, 26 Dec 2026']);
  });

  test('names those whose data the list is, with the licence and the day', () => {
    const line = blocksOf(page, 'holidays').at(-1);
    const links = line?.kind === 'line' ? line.line.flatMap((piece) => (piece.kind === 'link' ? [piece.href] : [])) : [];
    expect(links).toEqual(['https://example.org/data', 'https://example.org/calendar', 'https://example.org/licence']);
    expect(textOf(page)).toContain('Sun, 1 Nov 2026');
  });

  test('says that its list ends within the twelve months', () => {
    expect(textOf(page)).toContain('The list ends on Thu, 31 Dec 2026');
  });

  test('leads to the pages of what it names, and to its own file', () => {
    expect(linksOf(page)).toContain('/site/platforms/pictogram/');
    expect(page?.change).toEqual({ file: 'markets/fd.yaml', address: undefined });
  });

  test('with nothing but a name says what is missing, and warns where silence would mislead', () => {
    const bare = contextWith({ market: { xx: { name: 'Sylvania', code: 'XX', zone: 'UTC' } } });
    expect(textOf(marketPage('xx', bare))).toContain('ask somebody who knows the rules there');
    expect(textOf(marketPage('xx', bare))).toContain('No list of holidays');
    expect(marketList(bare).rows).toHaveLength(1);
  });

  test('that the audience knows nothing of has no page', () => {
    expect(marketPage('atlantis', context)).toBeUndefined();
  });
});

describe('a platform', () => {
  const page = platformPage('pictogram', context);

  test('shows everything that is written about it', () => {
    for (const text of writtenIn(platform)) expect(textOf(page)).toContain(text);
    expect(textOf(page)).toContain('3 s to 3 minutes');
    expect(textOf(page)).toContain('2,200 characters');
    expect(textOf(page)).toContain('1080 × 1920');
  });

  test('has no column that no format says anything about', () => {
    const [table] = blocksOf(page, 'formats');
    expect(table?.kind === 'table' && table.table.columns.map(({ title }) => title)).toEqual([
      'Format',
      'Proportion',
      'Pixels',
      'Length',
      'Caption',
      'Source',
    ]);
  });

  test('names the markets where it is closed', () => {
    expect(linksOf(page)).toContain('/site/markets/fd/');
  });
});

describe('a metric', () => {
  test('shows everything that is written about it', () => {
    const shown = textOf(metricPage('reach-rate', context));
    for (const text of writtenIn(metric)) expect(shown).toContain(text);
    expect(shown).toContain('a share, in percent');
  });
});

describe('lists', () => {
  test('have one row for each entry, by name, that leads to its page', () => {
    const names = contextWith({ market: { a: { ...market, name: 'Zubrowka' }, z: { ...market, name: 'Ärzteland' } } });
    expect(marketList(names).rows.map(({ head }) => plain(head))).toEqual(['Ärzteland', 'Zubrowka']);
    expect(platformList(context).rows[0]?.head).toEqual([{ kind: 'link', text: 'Pictogram', href: '/site/platforms/pictogram/' }]);
    expect(metricList(context).rows[0]?.head).toEqual([{ kind: 'link', text: 'Reach rate', href: '/site/metrics/reach-rate/' }]);
  });

  test('name the next holiday of a market', () => {
    expect(marketList(context).rows[0]?.cells.flat().map(plain)).toContain('Founding Day');
  });

  test('are empty without entries', () => {
    expect(marketList(contextWith({})).rows).toEqual([]);
  });
});

test.each([
  [['monday', 'tuesday', 'wednesday'], 'Monday to Wednesday'],
  [['sunday', 'monday', 'tuesday'], 'Sunday to Tuesday'],
  [['monday', 'wednesday', 'friday'], 'Monday, Wednesday and Friday'],
  [['monday'], 'Monday'],
  [[], ''],
])('%j are read as “%s”', (days, shown) => {
  expect(daysText(days, words)).toBe(shown);
});

test.each([
  [3, '3 s'],
  [60, '60 s'],
  [90, '90 s'],
  [900, '15 minutes'],
  [43_200, '12 hours'],
])('%i seconds are read as “%s”', (seconds, shown) => {
  expect(secondsText(seconds, words)).toBe(shown);
});

type Entries = { readonly [T in FactType]?: Readonly<Record<string, unknown>> };

function contextWith(entries: Entries): FactContext {
  const types = ['party', 'market', 'holidays', 'platform', 'metric', 'glossary', 'playbook'] as const;
  const find = Object.fromEntries(types.map((type) => [type, (id: string) => entries[type]?.[id]]));
  const ids = Object.fromEntries(types.map((type) => [type, Object.keys(entries[type] ?? {}).sort()]));
  const facts = { ...find, ids } as unknown as PublishedFacts;
  return { facts, words, asOf: '2026-11-21', base: '/site/', site: { name: 'Plans' } };
}

/** Every text that somebody wrote and that a page shows as it is: no ids, codes, dates, addresses or choices. */
function writtenIn(value: unknown, key = ''): string[] {
  const coded = ['id', 'region', 'zone', 'zones', 'hours', 'days', 'languages', 'language', 'currency', 'platform', 'resolution'];
  const chosen = ['source', 'confidence', 'checked', 'since', 'date', 'from', 'unit', 'says', 'better', 'medium', 'url'];
  if (coded.includes(key) || chosen.includes(key)) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => writtenIn(item));
  return value !== null && typeof value === 'object' ? Object.entries(value).flatMap(([name, item]) => writtenIn(item, name)) : [];
}

function blocksOf(page: FactPage | undefined, id: string): readonly FactBlock[] {
  return page?.sections.find((section) => section.id === id)?.blocks ?? [];
}

function headsOf(block: FactBlock | undefined): string[] {
  return block?.kind === 'table' ? block.table.rows.map(({ head }) => plain(head)) : [];
}

function textOf(page: FactPage | undefined): string {
  return JSON.stringify(page);
}

function linksOf(page: FactPage | undefined): string[] {
  return [...textOf(page).matchAll(/"href":"([^"]+)"/g)].map((match) => match[1] ?? '');
}
