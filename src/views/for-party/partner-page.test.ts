import { describe, expect, test } from 'vitest';
import { entriesFrom } from '../../domain/entries-from.ts';
import { publish } from '../../corpus/published-site.ts';
import type { Audience } from '../../domain/audience.ts';
import { wordsIn } from '../../words/index.ts';
import type { SectionView } from '../campaign/section.ts';
import { plain, type Line } from '../piece.ts';
import { partnerPagesOf, type PartnerPage } from './partner-page.ts';

const words = wordsIn('en');

const parties = {
  lumen: { name: 'Lumen', kind: 'brand', zone: 'Europe/Berlin' },
  northway: { name: 'Northway', kind: 'agency', zone: 'Europe/London' },
  mila: { name: 'Mila Hart', kind: 'creator', zone: 'America/New_York' },
  otto: { name: 'Otto Wen', kind: 'creator', zone: 'Europe/Berlin' },
};

const aurora = {
  title: 'Aurora',
  status: 'live',
  currency: 'EUR',
  flight: { start: '2026-05-01', end: '2026-06-30' },
  owner: { role: 'lumen', person: 'Lia Ode' },
  roles: [
    {
      id: 'lumen',
      kind: 'brand',
      party: 'lumen',
      pointPerson: 'Lia Ode',
      expects: [{ what: 'one face in every film', from: ['creators'], every: 'week' }],
    },
    {
      id: 'northway',
      kind: 'agency',
      party: 'northway',
      pointPerson: 'Nan Fox',
      expects: [{ what: 'numbers on Mondays', from: ['lumen'] }],
    },
    {
      id: 'creators',
      kind: 'creator',
      members: ['mila', 'otto'],
      owns: 'The story',
      expects: [{ what: 'one list of changes', from: ['northway'], within: '2 working days' }],
      success: [{ statement: 'my followers answer', kpi: 'rate' }],
    },
  ],
  creators: [{ party: 'mila', role: 'creators', relationshipOwner: 'lumen', contact: 'northway' }],
  workflows: [
    {
      id: 'two',
      title: 'Two rounds',
      rounds: 2,
      steps: ['northway 48h', { by: 'maker', within: '1 working day', action: 'revise' }],
      finalDecision: 'lumen',
      silence: 'escalates',
    },
  ],
  deliverables: [
    {
      id: 'film',
      title: 'Launch film',
      workstream: 'influencer',
      platform: 'instagram',
      format: 'reel',
      count: 1,
      per: 'creator',
      assignedTo: 'creators',
      workflow: 'two',
      draftDue: '2026-05-22',
      post: { from: '2026-05-27T18:00', zone: 'Europe/Berlin' },
      mandatories: [{ what: 'the lamp is lit', within: '3 s' }],
      disclosure: { label: '#ad' },
      fee: 1200,
    },
    { id: 'solo', title: 'Solo for Otto', count: 1, per: 'total', assignedTo: 'creators/otto', draftDue: '2026-05-25', fee: 700 },
    { id: 'plan', title: 'Media plan', document: 'media plan', assignedTo: 'northway', due: '2026-05-21' },
  ],
  milestones: [
    { id: 'kickoff', title: 'Kickoff', at: '2026-05-26T10:00', zone: 'Europe/Berlin', owner: 'lumen', attends: ['creators'] },
  ],
  decisionRights: [
    { topic: 'Hook and script', holder: 'creator' },
    { topic: 'Claims', holder: 'brand' },
    { topic: 'New dates', holder: 'together' },
  ],
  kpis: [
    { id: 'rate', title: 'Engagement', scope: { creators: ['creators'] }, target: { value: 5 }, measuredBy: 'northway' },
    {
      id: 'sales',
      title: 'Sales',
      scope: { workstream: 'owned' },
      measuredBy: 'lumen',
      thresholds: [{ when: 'below', value: 9, call: 'northway' }],
    },
  ],
  payment: {
    payer: 'lumen',
    killFee: 'half of it',
    schedule: [{ title: 'At the end', to: ['creators'], amount: 1200, per: 'creator', on: '2026-07-01' }],
  },
  usageRights: { channels: ['own accounts'], period: '6 months', licensee: 'lumen' },
  exclusivity: { category: 'lamps', window: { from: '2026-05-01', until: '2026-08-01' } },
  communication: { urgent: { who: 'northway', how: 'by phone' }, channels: [{ title: 'Board', replyWithin: '4h' }] },
};

describe('the page of a creator', () => {
  const page = pageOf('mila');

  test('says at the top what is next, with the hour where the creator is', () => {
    expect(page.next.map(({ kind, title }) => [kind, title])).toEqual([
      ['Draft due', 'Launch film'],
      ['Be there', 'Kickoff'],
      ['Goes live', 'Launch film'],
    ]);
    expect(page.next[0]?.when.text).toBe('Fri, 22 May 2026 · New York');
    expect(page.next[1]?.when.text).toBe('Tue, 26 May 2026, 10:00 Berlin');
    expect(page.next[1]?.elsewhere).toEqual(['Tue 04:00 New York']);
  });

  test('answers who decides in how many rounds, and whom to ask', () => {
    const answers = Object.fromEntries(page.answers.map(({ label, lines }) => [label, lines.map(plain).join(' | ')]));
    expect(answers).toEqual({
      'Who decides': '2 rounds · Lumen decides in the end',
      Ask: 'Nan Fox · Northway',
      'When it cannot wait': 'Nan Fox · Northway · by phone',
      'Yours alone': 'The story',
    });
  });

  test('holds nothing that another member of the group owes or is paid', () => {
    expect(textOf(page)).not.toMatch(/Solo|700/);
    expect(textOf(pageOf('otto'))).toMatch(/Solo for Otto/);
  });

  test('says what to show, what may be done with it, what is expected, owed, decided and measured', () => {
    expect(textOf(sectionOn(page, 'show-and-say'))).toMatch(/#ad.*the lamp is lit/);
    expect(textOf(sectionOn(page, 'rights'))).toMatch(/own accounts.*6 months.*lamps/);
    expect(rowsOf(page, 'expected')).toEqual(['one face in every film: Lumen, every week']);
    expect(rowsOf(page, 'owed')).toEqual([
      'one list of changes: Northway, within 2 working days',
      'A review: Two rounds for Launch film: Northway, within 48 hours of the handover',
    ]);
    expect(rowsOf(page, 'decide')).toEqual(['Hook and script: Each creator decides', 'New dates: All align']);
    expect(rowsOf(page, 'measured')).toEqual(['Engagement: no baseline yet → 5, your work counts']);
  });

  test('leads to the clauses of the campaign, and to no place of its own page but its sections', () => {
    const links = linksIn(page.groups);
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((href) => href.startsWith('#'))).toEqual([]);
    expect(links).toContain('/plans/campaigns/aurora/#deliverables--film');
  });
});

describe('the page of an agency', () => {
  test('holds its documents, the drafts it reviews, and the thresholds that call it', () => {
    const page = pageOf('northway');
    expect(rowsOf(page, 'owe').join('\n')).toMatch(/Deliver Media plan/);
    expect(rowsOf(page, 'owed').join('\n')).toMatch(/Launch film: 2 creators, draft Fri, 22 May 2026 · each in their own zone/);
    expect(rowsOf(page, 'measured')).toEqual([
      'Engagement: no baseline yet → 5, you read it',
      'Sales: no baseline yet → no target yet, you are called below 9',
    ]);
    expect(page.groups[0]?.sections.map(({ section }) => section.id)).not.toContain('show-and-say');
  });
});

describe('money', () => {
  test.each([
    ['internal', true],
    ['party:mila', true],
    ['partners', false],
    ['party:otto', false],
  ] as const)('made for %s, the page of a creator names what it is paid: %s', (audience, isThere) => {
    const text = textOf(pageOf('mila', audience));
    expect(text.includes('€1,200')).toBe(isThere || audience === 'party:otto');
    expect(text).toContain('half of it');
    if (audience === 'partners') expect(text).toContain('Amounts stand only in what is made for you alone');
  });

  test('what belongs to one member alone is seen by no other', () => {
    expect(textOf(pageOf('otto', 'party:otto'))).toContain('€700');
    expect(textOf(pageOf('otto', 'party:mila'))).not.toContain('€700');
  });

  test.each(['internal', 'party:mila'] as const)(
    'made for %s, the page of a member names what each is paid, and not what the group gets together',
    (audience) => {
      const roles = aurora.roles.map((role) => (role.id === 'creators' ? { ...role, fee: 9000 } : role));
      const { payment } = aurora;
      const together = { title: 'For all of them', to: ['creators'], amount: 2400, per: 'total' };
      const bonuses = [
        { title: 'Bonus for each', to: ['creators'], amount: 150, per: 'creator' },
        { title: 'Bonus for all', to: ['creators'], amount: 333, per: 'total' },
      ];
      const campaign = { ...aurora, roles, payment: { ...payment, schedule: [...payment.schedule, together], bonuses } };
      const text = textOf(pageOf('mila', audience, campaign));
      expect(text).toContain('€1,200');
      expect(text).toContain('€150');
      expect(text).not.toMatch(/9,000|2,400|333/);
      expect(textOf(pageOf('lumen', 'party:lumen', campaign))).toContain('€2,400');
    },
  );
});

test('in a public build no campaign names a party', () => {
  const wrapped = { ...aurora, status: 'wrapped', publishable: true };
  const site = publish(corpusOf(wrapped), { audience: 'public', asOf: '2026-05-20' });
  expect(site.campaigns.map(({ id, parties: all }) => [id, all])).toEqual([['aurora', []]]);
});

function corpusOf(campaign: object) {
  return { site: { name: 'Samepage' }, entries: entriesFrom({ campaign: { aurora: campaign }, party: parties }) };
}

function pageOf(party: string, audience: Audience = 'internal', campaign: object = aurora): PartnerPage {
  const site = publish(corpusOf(campaign), { audience, asOf: '2026-05-20' });
  return partnerPagesOf(site, 'aurora', words, '/plans/')!(party);
}

function sectionOn(page: PartnerPage, id: string): SectionView {
  const found = page.groups.flatMap(({ sections }) => sections).find(({ section }) => section.id === id);
  if (!found) throw new Error(`There is no section "${id}".`);
  return found.section;
}

function rowsOf(page: PartnerPage, id: string): string[] {
  return sectionOn(page, id).blocks.flatMap((block) =>
    block.kind === 'table' && !block.table.folded
      ? block.table.rows.map(({ head, cells }) => `${plain(head)}: ${cells.flat().map(plain).join(', ')}`)
      : [],
  );
}

/** All words of a page or a part of it. */
function textOf(shown: unknown): string {
  if (Array.isArray(shown)) {
    const isLine = shown.length > 0 && shown.every((piece) => typeof (piece as { kind?: unknown }).kind === 'string');
    return isLine && 'text' in (shown[0] as object) ? plain(shown as Line) : shown.map(textOf).join(' ');
  }
  if (typeof shown !== 'object' || shown === null) return typeof shown === 'string' ? shown : '';
  return Object.values(shown).map(textOf).join(' ');
}

function linksIn(shown: unknown): string[] {
  if (Array.isArray(shown)) return shown.flatMap(linksIn);
  if (typeof shown !== 'object' || shown === null) return [];
  return Object.entries(shown).flatMap(([key, value]) => (key === 'href' && typeof value === 'string' ? [value] : linksIn(value)));
}
