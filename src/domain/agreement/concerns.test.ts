import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../tests/support/agreement.ts';
import { generated } from '../../../tests/support/arbitrary-campaign.ts';
import { generatedFacts } from '../../../tests/support/generated-facts.ts';
import type { JsonObject } from '../json.ts';
import { clausesOf } from './clauses.ts';
import { clausesOfParty } from './signatures.ts';

const EVERYONE = ['agency', 'brand', 'creators', 'legal'];

const roles = [
  { id: 'brand', party: 'lumen', owns: 'The budget' },
  { id: 'legal', party: 'lumen' },
  { id: 'agency', party: 'northlight', expects: [{ what: 'speed', from: 'brand' }] },
  { id: 'creators', kind: 'creator', members: ['mila-hart', 'jon-oak'], fee: 900 },
];

const workflows = [
  {
    id: 'review',
    title: 'Review',
    steps: ['agency 48h', 'maker 1 working day'],
    finalDecision: 'brand',
    escalation: { to: 'legal' },
  },
  { id: 'plain', title: 'Plain', steps: ['agency 48h'] },
];

const campaign: JsonObject = {
  title: 'Aurora',
  currency: 'EUR',
  roles,
  workflows,
  creators: [
    { party: 'mila-hart', relationshipOwner: 'agency' },
    { party: 'northlight', contact: 'brand' },
  ],
  waves: [{ title: 'First', creators: 3, budget: 100 }],
  deliverables: [
    { title: 'Film', assignedTo: 'creators/mila-hart', workflow: 'review', fee: 100, note: 'Nobody signs this.' },
    { title: 'Report', assignedTo: 'agency' },
    { title: 'Rights', assignedTo: 'agency', usageRights: { licensee: 'legal', period: '1 year' } },
    { title: 'Nobody', count: 3 },
  ],
  milestones: [
    { title: 'Launch', date: '2026-05-01', owner: 'agency', attends: ['brand'] },
    { title: 'Ownerless', date: '2026-05-02' },
  ],
  risks: [{ risk: 'Rain', owner: 'agency', contingency: { what: 'Wait.', who: 'creators' } }],
  decisionRights: [{ topic: 'Music', holder: 'creator' }],
  budget: { heldBy: 'brand', total: 500, lines: [{ title: 'Fees', amount: 500 }] },
  payment: {
    payer: 'brand',
    lateFee: '5 %',
    schedule: [
      { title: 'All', to: 'agency', amount: 5 },
      { title: 'Through', to: 'creators', payer: 'agency', amount: 6 },
    ],
  },
  communication: { urgent: { who: 'agency' }, cadence: [{ what: 'Update', by: 'agency', to: 'brand' }] },
};

function concernsOf(written: JsonObject): ReadonlyMap<string, readonly string[]> {
  return new Map(clausesOf(agreementOf(written)).map(({ id, concerns }) => [id, concerns]));
}

describe('a clause concerns', () => {
  const concerns = concernsOf(campaign);

  it.each<[string, readonly string[]]>([
    ['identity', EVERYONE],
    ['roles/brand', ['brand']],
    ['roles/agency', ['agency', 'brand']],
    ['roles/creators', ['creators']],
    ['roles/creators/fee', ['brand', 'creators']],
    ['creators/mila-hart', ['agency', 'creators/mila-hart']],
    ['creators/northlight', ['agency', 'brand']],
    ['waves/first', EVERYONE],
    ['waves/first/budget', ['brand']],
    ['deliverables/film', ['agency', 'brand', 'creators/mila-hart']],
    ['deliverables/film/fee', ['brand', 'creators/mila-hart']],
    ['deliverables/report', ['agency']],
    ['deliverables/rights', ['agency', 'legal']],
    ['deliverables/nobody', EVERYONE],
    ['workflows/review', ['agency', 'brand', 'creators/mila-hart', 'legal']],
    ['workflows/plain', ['agency']],
    ['milestones/launch', ['agency', 'brand']],
    ['milestones/ownerless', EVERYONE],
    ['risks/rain', ['agency', 'creators']],
    ['decisionRights/music', EVERYONE],
    ['budget', ['brand']],
    ['budget/total', ['brand']],
    ['budget/lines/fees', ['brand']],
    ['payment', ['brand']],
    ['payment/schedule/all', ['agency', 'brand']],
    ['payment/schedule/through', ['agency', 'brand', 'creators']],
    ['communication', EVERYONE],
    ['communication/cadence/update', ['agency', 'brand']],
  ])('%s: %j', (clause, roleIds) => {
    expect(concerns.get(clause)).toEqual(roleIds);
  });

  it('nobody for an amount that nobody holds, since nobody may see it', () => {
    const without = concernsOf({ ...campaign, payment: undefined, budget: { total: 500 } });
    expect([without.get('budget/total'), without.get('waves/first/budget')]).toEqual([[], []]);
  });

  it('only roles that exist, in alphabetical order, each once', () => {
    const all = clausesOf(agreementOf(generated(3, 1).written, generatedFacts())).map((clause) => clause.concerns);
    for (const roleIds of all) expect(roleIds).toEqual([...new Set(roleIds)].sort());
  });
});

describe('a party signs', () => {
  const agreement = agreementOf(campaign);
  const clauses = clausesOf(agreement);
  const ids = (party: string) => clausesOfParty(agreement, clauses, party).map(({ id }) => id);

  it('what concerns any of its roles, groups, or itself', () => {
    expect(ids('mila-hart')).toEqual(
      expect.arrayContaining(['deliverables/film', 'deliverables/film/fee', 'creators/mila-hart', 'risks/rain']),
    );
    expect(ids('jon-oak')).not.toContain('deliverables/film');
    expect(ids('jon-oak')).toEqual(expect.arrayContaining(['roles/creators', 'payment/schedule/through']));
    expect(ids('stranger')).toEqual([]);
  });

  it('no amount that it may not see', () => {
    expect(ids('northlight').filter((id) => id.endsWith('/fee') || id.startsWith('budget/'))).toEqual([]);
  });

  it('together with the others everything but amounts of nobody', () => {
    const signed = new Set(['lumen', 'northlight', 'mila-hart', 'jon-oak'].flatMap(ids));
    expect(clauses.filter(({ id }) => !signed.has(id))).toEqual([]);
  });
});
