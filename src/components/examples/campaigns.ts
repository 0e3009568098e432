import type { RowView } from '../../views/campaign-row.ts';
import type { NextDate } from '../../views/campaign/masthead.ts';
import type { SignatureSummary } from '../../views/campaign/signature-summary.ts';
import { quiet, said, text } from '../../views/piece.ts';
import type { Example } from './example.ts';
import { hardNames } from './names.ts';

const calm = row('Aurora', { status: { status: 'live', word: 'Live', tone: 'agreed', order: 3 } });
const waiting = row(hardNames.german, {
  points: [
    { about: 'text', tone: 'broken', text: '2 contradictions' },
    { about: 'text', tone: 'open', text: '14 values are not agreed yet' },
    { about: 'signatures', tone: 'risk', text: '3 signed an earlier text' },
  ],
  signatures: { text: '2 of 14 signed', tone: 'risk' },
});
const bare = row('spring-launch', { flight: undefined, now: undefined, markets: '', owner: '' });
const arabic = row(hardNames.arabic, { lang: 'ar', owner: hardNames.hebrew, markets: 'United Arab Emirates' });
const many = { page: 3, pages: 50, total: 4991, rows: [calm, waiting, arabic, bare] };

/** Campaigns in lists and at the head of a page. */
export const campaigns: readonly Example[] = [
  { part: 'CampaignCards', title: 'what waits', rows: [waiting, calm, arabic], isWaiting: true },
  { part: 'CampaignCards', title: 'with little known', rows: [bare], isWaiting: false },
  { part: 'CampaignCards', title: 'none', rows: [], isWaiting: false },
  {
    part: 'CampaignListing',
    title: 'a page among fifty',
    list: {
      ...many,
      links: [1, 2, 3, 4, 50].map((page) => ({ page, href: `#gallery`, isHere: page === 3, isGap: page === 50 })),
      previous: '#gallery',
      next: '#gallery',
    },
  },
  {
    part: 'NextDates',
    title: 'three, with hours elsewhere',
    next: [date('Launch reel', 0), date(hardNames.hebrew, 1), date(hardNames.german, 2)],
  },
  { part: 'SignatureList', title: 'every state', signatures: everySignature() },
];

function row(title: string, changes: Partial<RowView>): RowView {
  return {
    href: '#gallery',
    title,
    summary: undefined,
    lang: undefined,
    status: { status: 'aligning', word: 'Aligning', tone: 'open', order: 1 },
    markets: 'Germany, the United Kingdom and the United Arab Emirates',
    flight: { text: 'Mon, 4 May – Fri, 26 Jun 2026', start: '2026-05-04' },
    now: '37 days left',
    owner: 'Ruth Akerele',
    points: [],
    signatures: undefined,
    ...changes,
  };
}

function date(title: string, index: number): NextDate {
  const day = 20 + index;
  return {
    parts: { weekday: 'Wednesday', day: String(day), month: 'May 2026' },
    relative: index === 0 ? 'today' : `in ${index} days`,
    when: { kind: 'time', text: `Wed, ${day} May 2026, 18:00 Berlin`, datetime: `2026-05-${day}T18:00+02:00` },
    isInstant: index > 0,
    kind: 'Draft due',
    title,
    href: '#gallery',
    who: [{ kind: 'role', text: hardNames.arabic, hue: 'creator' }],
    elsewhere: index === 2 ? [] : ['Wed 12:00 New York', 'Thu 01:00 Tokyo'],
  };
}

function everySignature(): SignatureSummary {
  const party = (name: string, hue: 'brand' | 'agency' | 'creator') => ({ kind: 'role', text: name, hue }) as const;
  const none = {
    how: [],
    remark: undefined,
    evidence: undefined,
    text: undefined,
    mail: undefined,
    record: undefined,
    changed: [],
  };
  return {
    sentence: '1 of 4 signed; 1 signed an earlier text',
    tone: 'risk',
    counts: { signed: 1, stale: 1, declined: 1, missing: 1 },
    parties: [
      {
        ...none,
        party: party('Daybrim', 'brand'),
        kind: 'Brand',
        tone: 'agreed',
        state: 'Signed',
        how: [said('Noor Haverkort'), quiet(', '), text('Mon, 5 Oct 2026, by document')],
        text: 'e573dcb921c3',
        remark: 'Paid within 30 days, as in the master agreement.',
        evidence: 'mail of 5 October',
      },
      {
        ...none,
        party: party(hardNames.german, 'agency'),
        kind: 'Agency',
        tone: 'risk',
        state: 'Signed an earlier text',
        changed: [[{ kind: 'link', text: 'Launch reel', href: '#gallery' }], [said(hardNames.cyrillic)]],
      },
      {
        ...none,
        party: party(hardNames.arabic, 'creator'),
        kind: 'Creator',
        tone: 'broken',
        state: 'Declined',
        remark: hardNames.hebrew,
      },
      {
        ...none,
        party: party('Jule', 'creator'),
        kind: 'Creator',
        tone: 'open',
        state: 'Not signed yet',
        mail: 'mailto:?subject=Signature',
        record: { title: 'Record a signature', href: '#gallery', dayField: undefined },
      },
    ],
  };
}
