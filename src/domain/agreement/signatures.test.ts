import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../tests/support/agreement.ts';
import { entryFrom } from '../entries-from.ts';
import type { Entry } from '../corpus.ts';
import type { JsonObject } from '../json.ts';
import { clausesOf } from './clauses.ts';
import { clausesOfParty, signaturesOf, type Signature } from './signatures.ts';

const campaign: JsonObject = {
  title: 'Aurora',
  roles: [
    { id: 'brand', party: 'lumen' },
    { id: 'legal', party: 'lumen' },
    { id: 'agency', party: 'northlight' },
    { id: 'creators', kind: 'creator', members: ['mila-hart', 'jon-oak'] },
  ],
  flight: { start: '2026-05-01' },
  deliverables: [
    { title: 'Film', assignedTo: 'creators/mila-hart', count: 1 },
    { title: 'Report', assignedTo: 'agency', count: 1 },
  ],
};

const texts = { text: 'f'.repeat(64), way: 'email', zone: 'Europe/Berlin', person: 'Ada' } as const;

function signoff(party: string, signed: JsonObject, more: JsonObject = {}, id = `aurora/${party}`): Entry<'signoff'> {
  const agreement = agreementOf(signed);
  const clauses = clausesOfParty(agreement, clausesOf(agreement), party).map(({ id: clause, hash }) => ({ clause, hash }));
  const data = { ...texts, campaign: 'aurora', party, decision: 'signed', at: '2026-04-01T10:00', clauses, ...more };
  return entryFrom('signoff', id, data);
}

function signatureOf(party: string, signoffs: readonly Entry<'signoff'>[], now: JsonObject = campaign): Signature {
  return signaturesOf(agreementOf(now), signoffs).find((signature) => signature.party === party)!;
}

describe('the signature of a party', () => {
  it('is listed once for each party, in the order of the roles', () => {
    const parties = signaturesOf(agreementOf(campaign), []).map(({ party, state }) => `${party} ${state}`);
    expect(parties).toEqual(['lumen missing', 'northlight missing', 'mila-hart missing', 'jon-oak missing']);
  });

  it('is missing without a record, and of no effect for somebody else', () => {
    expect(signatureOf('northlight', [signoff('lumen', campaign)])).toEqual({
      party: 'northlight',
      state: 'missing',
      changed: [],
      person: undefined,
      at: undefined,
      zone: undefined,
      way: undefined,
      evidence: undefined,
      remark: undefined,
      text: undefined,
    });
  });

  it('is there while nothing changes, with all that was recorded', () => {
    const record = signoff('lumen', campaign, { decision: 'signed with a remark', remark: 'Fine.', evidence: 'A mail.' });
    expect(signatureOf('lumen', [record])).toEqual({
      party: 'lumen',
      state: 'signed',
      changed: [],
      person: 'Ada',
      at: '2026-04-01T10:00',
      zone: 'Europe/Berlin',
      way: 'email',
      evidence: 'A mail.',
      remark: 'Fine.',
      text: texts.text,
    });
  });

  it.each<[string, JsonObject, Record<string, readonly string[]>]>([
    [
      'a clause of everyone',
      { ...campaign, flight: { start: '2026-05-02' } },
      { lumen: ['flight'], northlight: ['flight'], 'mila-hart': ['flight'], 'jon-oak': ['flight'] },
    ],
    [
      'a clause of one of them',
      {
        ...campaign,
        deliverables: [
          { title: 'Film', assignedTo: 'creators/mila-hart', count: 2 },
          { title: 'Report', assignedTo: 'agency', count: 1 },
        ],
      },
      { lumen: [], northlight: [], 'mila-hart': ['deliverables/film'], 'jon-oak': [] },
    ],
    [
      'a clause that is gone',
      { ...campaign, deliverables: [{ title: 'Film', assignedTo: 'creators/mila-hart', count: 1 }] },
      { lumen: [], northlight: ['deliverables/report'], 'mila-hart': [], 'jon-oak': [] },
    ],
    [
      'a new clause',
      { ...campaign, casting: [{ criterion: 'Rain' }] },
      { lumen: ['casting/rain'], northlight: ['casting/rain'], 'mila-hart': ['casting/rain'], 'jon-oak': ['casting/rain'] },
    ],
    [
      'what is not signed',
      { ...campaign, status: 'agreed', summary: 'New.', questions: [{ question: 'New?' }], remarks: [{ remark: 'New.' }] },
      { lumen: [], northlight: [], 'mila-hart': [], 'jon-oak': [] },
    ],
  ])('after a change of %s is stale for those it concerns alone', (_what, now, changed) => {
    for (const [party, clauses] of Object.entries(changed)) {
      const signature = signatureOf(party, [signoff(party, campaign)], now);
      expect([party, signature.state, signature.changed]).toEqual([party, clauses.length > 0 ? 'stale' : 'signed', clauses]);
    }
  });

  it('passes to whoever takes over the piece, and stays with whoever had it', () => {
    const taken = {
      ...campaign,
      deliverables: [{ title: 'Film', assignedTo: 'creators/jon-oak', count: 1 }, (campaign['deliverables'] as JsonObject[])[1]!],
    };
    expect(signatureOf('jon-oak', [signoff('jon-oak', campaign)], taken).changed).toEqual(['deliverables/film']);
    expect(signatureOf('mila-hart', [signoff('mila-hart', campaign)], taken).changed).toEqual(['deliverables/film']);
  });
});

describe('several records of one party', () => {
  const before = { ...campaign, flight: { start: '2026-01-01' } };
  const late = (more: JsonObject) => signoff('lumen', campaign, more, 'aurora/2');
  const early = (more: JsonObject) => signoff('lumen', before, more, 'aurora/1');

  it('count by their latest, in whatever order they are read', () => {
    const records = [early({ at: '2026-04-01T10:00' }), late({ at: '2026-04-02T09:00' })];
    expect(signatureOf('lumen', records).state).toBe('signed');
    expect(signatureOf('lumen', [...records].reverse()).state).toBe('signed');
  });

  it('are compared as moments: 18:00 in New York is later than 20:00 in Berlin', () => {
    const records = [
      late({ at: '2026-04-01T18:00', zone: 'America/New_York' }),
      early({ at: '2026-04-01T20:00', zone: 'Europe/Berlin' }),
    ];
    expect(signatureOf('lumen', records)).toMatchObject({ state: 'signed', zone: 'America/New_York' });
  });

  it('of the same moment count by the name of the record', () => {
    expect(signatureOf('lumen', [late({}), early({})]).state).toBe('signed');
  });

  it('may end in a refusal, or come back from one', () => {
    const refusal = { decision: 'declined', remark: 'Too fast.' };
    const declined = [early({}), late({ ...refusal, at: '2026-04-05T10:00' })];
    expect(signatureOf('lumen', declined)).toMatchObject({ state: 'declined', remark: 'Too fast.' });
    expect(signatureOf('lumen', [early(refusal), late({ at: '2026-04-05T10:00' })]).state).toBe('signed');
  });

  it('that refuse stay refusals when the text changes', () => {
    expect(signatureOf('lumen', [early({ decision: 'declined' })])).toMatchObject({ state: 'declined', changed: ['flight'] });
  });
});
