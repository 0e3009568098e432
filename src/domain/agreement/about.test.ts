import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../tests/support/agreement.ts';
import { generatedFacts } from '../../../tests/support/generated-facts.ts';
import type { Audience } from '../audience.ts';
import type { Json, JsonObject } from '../json.ts';
import { redact } from './redact.ts';

const facts = generatedFacts();
const written: JsonObject = {
  title: 'Aurora',
  currency: 'EUR',
  roles: [
    { id: 'brand', party: 'lumen' },
    { id: 'creators', kind: 'creator', members: ['mila-hart', 'jon-oak'] },
  ],
  payment: {
    payer: 'brand',
    schedule: [
      { title: 'For Mila', to: 'creators/mila-hart' },
      { title: 'For Jon', to: 'creators/jon-oak' },
    ],
  },
  budget: { heldBy: 'brand', total: 500 },
};

describe('what people say about money', () => {
  const deliverables: Json = [{ title: 'Film', assignedTo: 'creators/mila-hart', fee: 1200 }];
  const sayers = (about: string | undefined, section: string, audience: Audience) => {
    const item = { says: 'It is 1,200.', rule: 'r', why: 'It is 1,200.', ...(about && { about }) };
    const allowed = section === 'accepted' ? ['rule', 'why', 'about'] : ['says', 'about'];
    const entry = Object.fromEntries(Object.entries(item).filter(([key]) => allowed.includes(key)));
    const published = redact(agreementOf({ ...written, deliverables, [section]: [entry] }, facts), audience)!;
    const [shown, asWritten] = [published.campaign as unknown as JsonObject, published.written].map(
      (data) => data[section] !== undefined,
    );
    expect(shown).toBe(asWritten);
    return shown;
  };
  const ALL: readonly Audience[] = ['partners', 'party:mila-hart', 'party:jon-oak', 'party:lumen', 'internal'];

  it.each([
    ['deliverables/film/fee', ['party:mila-hart', 'party:lumen', 'internal']],
    ['deliverables.film.fee', ['party:mila-hart', 'party:lumen', 'internal']],
    ['deliverables/0/fee', ['party:mila-hart', 'party:lumen', 'internal']],
    ['payment/schedule/for-jon', ['party:jon-oak', 'party:lumen', 'internal']],
    ['payment/for-jon', ['party:jon-oak', 'party:lumen', 'internal']],
    ['payment/schedule/no-such', ['party:lumen', 'internal']],
    ['budget', ['party:lumen', 'internal']],
    ['budget/total', ['party:lumen', 'internal']],
    ['budget/nonsense', ['party:lumen', 'internal']],
    ['Budget', ['internal']],
    ['the fee of the film', ['internal']],
    ['deliverables/fee', ['internal']],
    ['remarks/0', ['internal']],
    ['deliverables/film/count', ALL],
    ['deliverables/film', ALL],
    ['payment/payer', ALL],
    ['budget/heldBy', ALL],
    ['kpis/reach', ALL],
    ['statements/first', ALL],
    ['feedback', ALL],
    ['whatever people write', ALL],
    [undefined, ALL],
  ])('"%s" is read by %j', (about, audiences) => {
    for (const section of ['statements', 'feedback', 'accepted']) {
      expect(ALL.filter((audience) => sayers(about, section, audience))).toEqual(audiences);
    }
  });
});
