import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../tests/support/agreement.ts';
import { canaryCampaign } from '../../../tests/support/canary-campaign.ts';
import { generatedFacts } from '../../../tests/support/generated-facts.ts';
import type { Audience } from '../audience.ts';
import type { FieldPath, Finding } from '../finding.ts';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import { outlineOf } from '../schema/outline.ts';
import { redact, redactEntry, type PublishedAgreement } from './redact.ts';

const facts = generatedFacts();
const roles: Json = [
  { id: 'brand', party: 'lumen' },
  { id: 'agency', party: 'northlight' },
  { id: 'creators', kind: 'creator', members: ['mila-hart', 'jon-oak'] },
];
const schedule: Json = [
  { title: 'For the agency', to: 'agency', amount: 1000 },
  '?',
  { title: 'For Mila', to: 'creators/mila-hart', amount: 2000 },
  { title: 'For Jon', to: 'creators/jon-oak', amount: '?' },
  { title: 'For both', to: 'creators', amount: 4000 },
];
const written: JsonObject = {
  title: 'Aurora',
  currency: 'EUR',
  roles,
  payment: { payer: 'brand', schedule },
  budget: { heldBy: 'brand', total: '?' },
};

function publishedFor(audience: Audience, campaign: JsonObject = written, findings: readonly Finding[] = []): PublishedAgreement {
  return redact(agreementOf(campaign, facts), audience, findings)!;
}

function findingAt(path: FieldPath, related?: readonly FieldPath[]): Finding {
  const place = (field: FieldPath) => ({ file: 'campaigns/aurora.mdx', path: field, position: 'unavailable' as const });
  const base = { ...place(path), rule: 'test', code: 'SP999', severity: 'error' as const, messageId: 'test', data: {} };
  return related ? { ...base, related: related.map(place) } : base;
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (isList(value) ? value[Number(step)] : isObject(value) ? value[step] : undefined),
    data,
  );
}

describe('amounts', () => {
  const titlesFor = (audience: Audience) => publishedFor(audience).campaign.payment?.schedule?.map(({ title }) => title);

  it.each<[Audience, readonly string[] | undefined]>([
    ['partners', undefined],
    ['party:northlight', ['For the agency']],
    ['party:mila-hart', ['For Mila', 'For both']],
    ['party:jon-oak', ['For Jon', 'For both']],
    ['party:lumen', ['For the agency', 'For Mila', 'For Jon', 'For both']],
  ])('%s sees %j', (audience, titles) => {
    expect(titlesFor(audience)).toEqual(titles);
  });

  it('are found in the text as written where the resolved agreement has them, even beside an entry that is not known', () => {
    for (const party of ['northlight', 'mila-hart', 'jon-oak']) {
      const { written: text, campaign } = publishedFor(`party:${party}`);
      const titles = valueAt(text, ['payment', 'schedule']) as JsonObject[];
      expect(titles.map(({ title }) => title)).toEqual(campaign.payment!.schedule!.map(({ title }) => title));
    }
  });

  it('say who pays to everyone, and what else is agreed beside them', () => {
    expect(publishedFor('partners').campaign.payment).toEqual({ payer: 'brand' });
    expect(publishedFor('partners').campaign.budget).toEqual({ heldBy: ['brand'] });
  });

  it('written in place of a whole section are as hidden as the section', () => {
    const unknown = publishedFor('partners', { ...written, payment: '?', budget: '?' });
    expect(unknown.unknown).toEqual([]);
    expect(unknown.written).toEqual({ title: 'Aurora', currency: 'EUR', roles });
  });
});

describe('the money of a group', () => {
  const group = (members: readonly string[]): JsonObject => ({
    ...written,
    roles: [
      { id: 'brand', party: 'lumen' },
      { id: 'agency', party: 'northlight', fee: 9000 },
      { id: 'creators', kind: 'creator', members, fee: 5000 },
    ],
    deliverables: [
      { title: 'Film', count: 1, per: 'creator', assignedTo: 'creators', fee: 1200 },
      { title: 'For Jon alone', count: 1, per: 'total', assignedTo: 'creators/jon-oak', fee: 700 },
    ],
    payment: {
      payer: 'brand',
      schedule: [
        { title: 'For each', to: 'creators', amount: 600, per: 'creator' },
        { title: 'For all', to: 'creators', amount: 4800, per: 'total' },
        { title: 'For Jon', to: 'creators/jon-oak', amount: 700, per: 'total' },
        { title: 'For the agency and Jon', to: ['agency', 'creators/jon-oak'], amount: 3000, per: 'total' },
      ],
      bonuses: [
        { title: 'Bonus for each', to: 'creators', amount: 100, per: 'creator' },
        { title: 'Bonus for all', to: 'creators', amount: 900, per: 'total' },
      ],
    },
  });
  const amountsFor = (audience: Audience, campaign: JsonObject) => {
    const { roles: shown = [], deliverables = [], payment } = publishedFor(audience, campaign).campaign;
    const { schedule = [], bonuses = [] } = payment ?? {};
    return [...[...shown, ...deliverables].map(({ fee }) => fee), ...[...schedule, ...bonuses].map(({ amount }) => amount)].flatMap(
      (amount) => (amount === undefined ? [] : [Number.parseFloat(String(amount))]),
    );
  };

  it.each<[Audience, readonly number[]]>([
    ['party:mila-hart', [1200, 600, 100]],
    ['party:jon-oak', [1200, 700, 600, 700, 100]],
    ['party:northlight', [9000]],
    ['party:lumen', [9000, 5000, 1200, 700, 600, 4800, 700, 3000, 100, 900]],
    ['partners', []],
  ])('is shown to %s as what one of them gets, never as what all of them or another one get: %j', (audience, amounts) => {
    expect(amountsFor(audience, group(['mila-hart', 'jon-oak']))).toEqual(amounts);
  });

  it('is not that of the only member who is named so far', () => {
    const campaign = group(['jon-oak']);
    const roles = (campaign['roles'] as JsonObject[]).map((role) => (role['id'] === 'creators' ? { ...role, size: 12 } : role));
    expect(amountsFor('party:jon-oak', { ...campaign, roles })).toEqual([1200, 700, 600, 700, 100]);
    expect(amountsFor('party:northlight', { ...campaign, roles })).toEqual([9000]);
  });

  it('is that of its only member', () => {
    expect(amountsFor('party:jon-oak', group(['jon-oak']))).toEqual([5000, 1200, 700, 600, 4800, 700, 100, 900]);
  });

  it('is not found in the text as written, in places that are open, or in what is said about it', () => {
    const campaign = group(['mila-hart', 'jon-oak']);
    const about = [{ by: 'brand', says: 'All of them get 5000.', about: 'roles/creators/fee' }];
    const shown = publishedFor('party:mila-hart', { ...campaign, statements: about }, [findingAt(['roles', 2, 'fee'])]);
    expect(JSON.stringify([shown.written, shown.campaign])).not.toMatch(/5000|4800|900|700|3000/);
    expect(shown.findings).toEqual([]);
    expect(shown.campaign.statements).toBeUndefined();
  });
});

describe('places', () => {
  const full = canaryCampaign().written;
  const agreement = agreementOf(full, facts);

  it('of unknown values point to what they meant before hidden items went', () => {
    const forJon = publishedFor('party:jon-oak');
    expect(forJon.unknown).toEqual([['payment', 'schedule', 0, 'amount']]);
    expect(valueAt(forJon.campaign, ['payment', 'schedule', 0, 'title'])).toBe('For Jon');
    expect(publishedFor('partners').unknown).toEqual([]);
    expect(publishedFor('internal').unknown).toEqual([
      ['payment', 'schedule', 1],
      ['payment', 'schedule', 3, 'amount'],
      ['budget', 'total'],
    ]);
  });

  it('of clauses and origins lead to the same item', () => {
    const forMila = publishedFor('party:mila-hart');
    const clauses = forMila.clauses.filter(({ section }) => section === 'payment').map(({ id, path }) => [id, path.join('.')]);
    expect(clauses).toEqual([
      ['payment', 'payment'],
      ['payment/schedule/for-mila', 'payment.schedule.0'],
      ['payment/schedule/for-both', 'payment.schedule.1'],
    ]);
    expect([...forMila.origins].filter(([path]) => path.startsWith('payment'))).toEqual([
      ['payment.schedule.0.id', { from: 'title', at: 'payment.schedule.0' }],
      ['payment.schedule.1.id', { from: 'title', at: 'payment.schedule.1' }],
    ]);
  });

  it('of findings and of what they are related to lead to the same item', () => {
    const finding = findingAt(['payment', 'schedule', 2, 'amount'], [['payment', 'schedule', 4, 'amount']]);
    const [shown] = publishedFor('party:mila-hart', written, [finding]).findings;
    expect(shown?.path).toEqual(['payment', 'schedule', 0, 'amount']);
    expect(shown?.related?.map(({ path }) => path)).toEqual([['payment', 'schedule', 1, 'amount']]);
  });

  it.each(['partners', 'party:jon-oak', 'party:solo-sage', 'public', 'internal'] as const)(
    'of every clause and origin exist in what is published for %s',
    (audience) => {
      const published = redact(agreement, audience)!;
      const places = [
        ...published.clauses.map(({ path }) => path),
        ...[...published.origins.keys()].map((path) => path.split('.')),
      ];
      expect(places.filter((path) => valueAt(published.campaign, path) === undefined)).toEqual([]);
    },
  );

  it('stay as they are for the team', () => {
    const published = redact(agreement, 'internal')!;
    expect(published.campaign).toEqual(agreement.campaign);
    expect(published.written).toEqual(agreement.written);
    expect([...published.origins]).toEqual([...agreement.origins]);
  });
});

describe('findings', () => {
  const seenBy = (audience: Audience, finding: Finding) => publishedFor(audience, written, [finding]).findings.length === 1;

  it.each<[string, FieldPath, readonly Audience[]]>([
    ['a visible field', ['payment', 'payer'], ['partners', 'party:northlight', 'party:mila-hart', 'party:lumen']],
    ['an amount', ['payment', 'schedule', 0, 'amount'], ['party:northlight', 'party:lumen']],
    ['an instalment', ['payment', 'schedule', 2], ['party:mila-hart', 'party:lumen']],
    ['the list of instalments', ['payment', 'schedule'], ['party:lumen']],
    ['the section of payment, which says amounts', ['payment'], ['party:lumen']],
    ['the section of the budget, of which partners see who holds it', ['budget'], ['party:lumen']],
    ['an amount that is not written', ['budget', 'lines'], ['party:lumen']],
    ['the whole file', [], ['partners', 'party:northlight', 'party:mila-hart', 'party:lumen']],
    ['a private remark', ['remarks', 0], []],
    ['a field that does not exist', ['nowhere'], []],
  ])('about %s are shown to those who may know', (_what, path, audiences) => {
    const all: readonly Audience[] = ['partners', 'party:northlight', 'party:mila-hart', 'party:lumen'];
    expect(all.filter((audience) => seenBy(audience, findingAt(path)))).toEqual(audiences);
    expect(seenBy('internal', findingAt(path))).toBe(true);
  });

  it('are hidden when anything that they are related to is hidden', () => {
    const finding = findingAt(['payment', 'payer'], [['budget', 'total']]);
    expect([seenBy('partners', finding), seenBy('party:lumen', finding)]).toEqual([false, true]);
  });

  it('about another campaign are for the team alone', () => {
    const finding = { ...findingAt(['title']), related: [{ ...findingAt(['title']), file: 'campaigns/secret.mdx' }] };
    expect([seenBy('party:lumen', finding), seenBy('partners', finding), seenBy('internal', finding)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('are not published', () => {
    const campaign = { ...written, status: 'wrapped', publishable: true };
    expect(publishedFor('public', campaign, [findingAt(['title'])]).findings).toEqual([]);
  });
});

describe('redactEntry', () => {
  const party = {
    name: 'Lumen',
    kind: 'brand',
    zone: 'Europe/Berlin',
    people: [{ name: 'Ada', email: 'ada@example.com' }],
    remarks: 'Slow.',
  };

  it('takes out what is for the team alone, also towards the party itself', () => {
    const shown = redactEntry(outlineOf('party'), party, 'party:lumen');
    expect(shown).toEqual({ name: 'Lumen', kind: 'brand', zone: 'Europe/Berlin', people: [{ name: 'Ada' }] });
  });

  it('leaves the public what is public, and the team everything', () => {
    expect(redactEntry(outlineOf('party'), party, 'public')).toEqual({ name: 'Lumen', kind: 'brand', zone: 'Europe/Berlin' });
    expect(redactEntry(outlineOf('party'), party, 'internal')).toEqual(party);
  });

  it('never shows what the schema does not know', () => {
    expect(redactEntry(outlineOf('party'), { ...party, secret: 'x' }, 'partners')).not.toHaveProperty('secret');
  });
});
