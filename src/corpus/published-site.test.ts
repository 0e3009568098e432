import { describe, expect, it } from 'vitest';
import { entryFrom } from '../domain/entries-from.ts';
import { canaryCampaign, hasCanary, placeOf, type Canary } from '../../tests/support/canary-campaign.ts';
import { AUDIENCES, mayAudienceSee } from '../../tests/support/canary-oracle.ts';
import { CANARY_PROGRESS, canaryParty, corpusOf, signoffOf } from '../../tests/support/canary-corpus.ts';
import { TARGETS } from '../../tests/support/fill-campaign.ts';
import { otherValue } from '../../tests/support/random-value.ts';
import { leavesOf, withValue, type Leaf } from '../../tests/support/walk-data.ts';
import type { Audience } from '../domain/audience.ts';
import type { Corpus, Entry } from '../domain/corpus.ts';
import type { JsonObject } from '../domain/json.ts';
import { outlineOf } from '../domain/schema/outline.ts';
import { publish } from './published-site.ts';

const { written, canaries: fields } = canaryCampaign();
const MONEY_IDS = ['budget.lines', 'payment.schedule', 'payment.bonuses'].flatMap((list) =>
  [0, 1].map((index): Canary => ({
    path: [...list.split('.'), index, 'id'],
    text: `${list.split('.')[1]!}-${index + 1}`,
  })),
);
const canaries = [...fields, ...MONEY_IDS];

/** Everything that pages could show in a build, as one text. */
function everything(corpus: Corpus, audience: Audience, parties: readonly string[] = TARGETS.party): string {
  const site = publish(corpus, { audience, asOf: '2026-11-21' });
  const campaigns = [...corpus.entries.campaign.keys()].map((id) => site.campaign(id));
  const shown = { site: site.site, rows: site.campaigns, campaigns, parties: parties.map((id) => site.facts.party(id)) };
  return JSON.stringify(shown, (_key, value: unknown) => (value instanceof Map ? [...(value as Map<string, unknown>)] : value));
}

describe('what an audience is told of a campaign with a canary in every field', () => {
  const corpus = corpusOf(written);

  it('has canaries in nearly every section, so that the tests below mean something', () => {
    expect(new Set(canaries.map(({ path }) => path[0])).size).toBeGreaterThanOrEqual(27);
    expect(canaries.length).toBeGreaterThan(300);
  });

  it.each([...AUDIENCES, 'internal' as const])('%s: is all that it may see, and nothing else', (audience) => {
    const published = everything(corpus, audience);
    const wrong = (may: boolean) =>
      canaries
        .filter((canary) => mayAudienceSee(audience, canary.path) === may && hasCanary(published, canary) !== may)
        .map(placeOf);
    expect({ leaked: wrong(false), missing: wrong(true) }).toEqual({ leaked: [], missing: [] });
  });

  it('is nothing for a party that takes no part, nor for the public before the end or without permission', () => {
    const isKnown = (campaign: JsonObject, audience: Audience) => {
      const site = publish(corpusOf(campaign), { audience, asOf: '2026-11-21' });
      return site.campaign('aurora') !== undefined || site.campaigns.length > 0;
    };
    expect(isKnown(written, 'party:somebody-else')).toBe(false);
    expect(isKnown({ ...written, status: 'live' }, 'public')).toBe(false);
    expect(isKnown({ ...written, status: '?' }, 'public')).toBe(false);
    expect(isKnown({ ...written, publishable: false }, 'public')).toBe(false);
    expect(isKnown({ ...written, publishable: '?' }, 'public')).toBe(false);
    expect(isKnown(written, 'public')).toBe(true);
  });

  it('has the hashes of clauses that its parts make, so that amounts cannot be found by trying them', () => {
    const site = publish(corpus, { audience: 'partners', asOf: '2026-11-21' });
    const ids = site.campaign('aurora')!.agreement.clauses.map(({ id }) => id);
    expect(ids.filter((id) => /\/(?:fee|total)$|^(?:waves|ugc).*\/budget$|^payment\/|^budget\//.test(id))).toEqual([]);
    expect(ids).toEqual(expect.arrayContaining(['deliverables/deliverables-1', 'budget', 'payment', 'waves/waves-1', 'ugc']));
  });

  it('does not name a party to the public', () => {
    const published = everything(corpus, 'public', []);
    expect(TARGETS.party.filter((id) => published.includes(id))).toEqual([]);
    // Without a zone, that of the owner is assumed, and the origin of the zone names the owner's party.
    const withHour = withValue(written, ['flight', 'kickoff'], '2031-02-01T10:00');
    const withoutZone = withValue(withHour, ['flight', 'zone'], undefined);
    expect(everything(corpusOf(withoutZone), 'partners', [])).toContain('"assumed","at":"lumen"');
    expect(TARGETS.party.filter((id) => everything(corpusOf(withoutZone), 'public', []).includes(id))).toEqual([]);
  });
});

describe('what an audience may not see', () => {
  const leaves = leavesOf(outlineOf('campaign'), written);
  const hidden = (audience: Audience) => leaves.filter(({ node, path }) => node.kind !== 'id' && !mayAudienceSee(audience, path));
  /** Roles in money say whose it is: another one there means another audience. */
  const isOwnership = ({ node }: Leaf) => node.reference === 'role';

  it.each(['partners', 'party:northlight', 'party:mila-hart', 'party:lumen'] as const)(
    '%s: makes no difference to what is published, whatever its value',
    (audience) => {
      const before = everything(corpusOf(written), audience);
      const differing = hidden(audience).filter((leaf) => {
        if (leaf.node.reference) return false;
        return everything(corpusOf(withValue(written, leaf.path, otherValue(leaf.node, leaf.value))), audience) !== before;
      });
      expect(differing.map(({ path }) => path.join('.'))).toEqual([]);
    },
  );

  it('public: makes no difference either, and neither does whether it is there', () => {
    const before = everything(corpusOf(written), 'public');
    const some = hidden('public').filter(
      ({ path, node }, index) => index % 5 === 0 && path[0] !== 'publishable' && !node.reference,
    );
    const differing = some.filter((leaf) => {
      return everything(corpusOf(withValue(written, leaf.path, otherValue(leaf.node, leaf.value))), 'public') !== before;
    });
    expect(some.length).toBeGreaterThan(30);
    expect(differing.map(({ path }) => path.join('.'))).toEqual([]);
    expect(everything(corpusOf({ ...written, remarks: undefined, risks: undefined }), 'public')).toBe(before);
  });

  it('partners: makes no difference when it is not there at all, or not known yet', () => {
    const amounts = hidden('partners').filter((leaf) => leaf.path.at(-1) === 'amount' && !isOwnership(leaf));
    const before = everything(corpusOf(written), 'partners');
    for (const { path } of amounts) {
      expect(everything(corpusOf(withValue(written, path, undefined)), 'partners')).toBe(before);
      expect(everything(corpusOf(withValue(written, path, '?')), 'partners')).toBe(before);
    }
  });
});

describe('parties', () => {
  const party = new Map(
    [...TARGETS.party, 'competitor'].map((id): [string, Entry<'party'>] => [id, entryFrom('party', id, canaryParty(id))]),
  );
  const corpus = corpusOf(written, { party });
  const shown = (audience: Audience, id: string) => {
    const published = everything(corpus, audience, [id]);
    return ['public', 'partners', 'internal'].filter((level) => new RegExp(`${level}-[a-z]+-${id}`).test(published));
  };

  it.each<[Audience, string, readonly string[]]>([
    ['internal', 'northlight', ['public', 'partners', 'internal']],
    ['partners', 'northlight', ['public', 'partners']],
    ['party:northlight', 'northlight', ['public', 'partners']],
    ['party:lumen', 'northlight', ['public', 'partners']],
    ['public', 'northlight', ['public']],
    ['internal', 'competitor', ['public', 'partners', 'internal']],
    ['partners', 'competitor', ['public']],
    ['party:lumen', 'competitor', ['public']],
    ['party:competitor', 'competitor', ['public']],
  ])('%s is told of %s what is %s', (audience, id, levels) => {
    expect(shown(audience, id)).toEqual(levels);
  });

  it('are told of a partner all that partners see, field by field', () => {
    const published = everything(corpus, 'party:lumen', ['northlight']);
    const values = JSON.stringify(canaryParty('northlight')).match(/(?:public|partners|internal)-[a-z]+-northlight/g)!;
    expect(values.filter((value) => published.includes(value) === value.startsWith('internal'))).toEqual([]);
  });
});

describe('signatures and records', () => {
  const before = withValue(withValue(written, ['payment', 'schedule', 0, 'amount'], 1), ['flight', 'end'], '2040-01-01');
  const texts = { northlight: 'a'.repeat(64), riverbend: 'b'.repeat(64) };
  const signoff = new Map(
    Object.entries(texts).map(([id, text]): [string, Entry<'signoff'>] => [
      `aurora/${id}`,
      entryFrom('signoff', `aurora/${id}`, signoffOf(before, id, text)),
    ]),
  );
  const progress = new Map([['aurora', entryFrom('progress', 'aurora', CANARY_PROGRESS)]]);
  const corpus = corpusOf(written, { signoff, progress });
  const signatureOf = (audience: Audience, party: string) =>
    publish(corpus, { audience, asOf: '2026-11-21' })
      .campaign('aurora')!
      .signatures.find((signature) => signature.party === party);

  it('name a changed clause only to those who may see it', () => {
    const changed = (audience: Audience) => signatureOf(audience, 'northlight')?.changed;
    expect(changed('internal')).toEqual(['flight', 'payment/schedule/schedule-1']);
    expect(changed('party:northlight')).toEqual(['flight', 'payment/schedule/schedule-1']);
    expect(changed('party:lumen')).toEqual(['flight', 'payment/schedule/schedule-1']);
    expect(changed('party:riverbend')).toEqual(['flight']);
    expect(changed('partners')).toEqual(['flight']);
    expect(changed('public')).toBeUndefined();
  });

  it('keep the hash of a signed text, which holds amounts, to the signer and the team', () => {
    expect(signatureOf('internal', 'northlight')?.text).toBe(texts.northlight);
    expect(signatureOf('party:northlight', 'northlight')?.text).toBe(texts.northlight);
    expect(['partners', 'party:riverbend', 'party:lumen'].map((who) => signatureOf(who as Audience, 'northlight')?.text)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('tell partners who has signed, and the public nothing at all', () => {
    expect(signatureOf('partners', 'northlight')).toMatchObject({ state: 'stale', remark: 'partners-remark-northlight' });
    expect(everything(corpus, 'public')).not.toMatch(/partners-(?:signer|remark|evidence|progress)/);
    expect(everything(corpus, 'partners').match(/partners-progress-[a-z]+/g)).toHaveLength(5);
  });

  it('forget a clause about money that is gone, except towards its signer', () => {
    const gone = corpusOf(withValue(before, ['payment', 'schedule'], undefined), { signoff });
    const changed = (audience: Audience) =>
      publish(gone, { audience, asOf: '2026-11-21' })
        .campaign('aurora')!
        .signatures.find(({ party }) => party === 'northlight')!.changed;
    expect(changed('partners')).toEqual([]);
    expect(changed('party:riverbend')).toEqual([]);
    expect(changed('party:northlight')).toEqual(['payment/schedule/schedule-1']);
  });
});
