import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../../tests/support/agreement.ts';
import { feeMismatches } from './fee-lines.ts';
import { feesNamed, speaksOfFees } from './fee-words.ts';

describe('a line of the budget', () => {
  test.each([
    ['Creator fees', { who: 'creators', workstream: undefined }],
    ["Creators' fees", { who: 'creators', workstream: undefined }],
    ['Influencer fees', { who: 'creators', workstream: 'influencer' }],
    ['Influencer-Honorare', { who: 'creators', workstream: 'influencer' }],
    ['UGC fees', { who: 'creators', workstream: 'ugc' }],
    ['Agency fee', { who: 'agency' }],
    ['Agenturhonorar', { who: 'agency' }],
    ['Honorarios de la agencia', { who: 'agency' }],
    ['Agency fees', { who: 'agency' }],
    ['Fees of both agencies', { who: 'agencies' }],
    ['Fee of Larkstow', { who: 'role', name: 'Larkstow' }],
    ['Agency fee of Tallow & Tern', { who: 'role', name: 'Tallow & Tern' }],
    ['Creator fees, Reels only', undefined],
    ['Fees', undefined],
  ])('%j is for the fees of %j', (title, whose) => {
    expect(speaksOfFees(title)).toBe(true);
    expect(feesNamed(title)).toEqual(whose);
  });

  test.each(['Coffees and lunches', 'Product and shipping'])('%j is for no fees', (title) => {
    expect(speaksOfFees(title)).toBe(false);
  });
});

describe('fees of 3,000 EUR', () => {
  const roles = [{ id: 'makers', kind: 'creator', size: 3 }];
  const deliverables = [{ title: 'Film', workstream: 'influencer', count: 2, per: 'creator', assignedTo: 'makers', fee: 500 }];
  const found = (lines: object[], rest: object = {}) =>
    feeMismatches(
      agreementOf({ currency: 'EUR', markets: ['de', 'fr'], roles, deliverables, budget: { lines }, ...rest } as never).campaign,
    ).map(({ path }) => path.join('.'));
  const fees = { title: 'Creator fees', amount: 2000 };

  test('are more than a line of 2,000, and not than two of them', () => {
    expect(found([fees])).toEqual(['budget.lines.0.amount']);
    expect(found([fees, fees])).toEqual([]);
    expect(found([{ ...fees, amount: '2000 USD' }])).toEqual([]);
  });

  test('may be paid from a line for fees that does not say whose', () => {
    expect(found([fees, { title: 'Fees for the second film', amount: 1000 }])).toEqual([]);
  });

  test('are not those of one market or wave alone', () => {
    expect(found([{ ...fees, market: 'de' }])).toEqual([]);
    expect(
      found([
        { ...fees, market: 'de', amount: 1000 },
        { ...fees, market: 'fr', amount: 1000 },
      ]),
    ).toEqual(['budget.lines.0.amount']);
    expect(found([{ ...fees, wave: 'one' }])).toEqual([]);
  });

  test('are compared with a share of the total', () => {
    const share = { title: 'Creator fees', share: 0.5 };
    expect(found([], { budget: { total: 5000, lines: [share] } })).toEqual(['budget.lines.0.share']);
    expect(found([], { budget: { total: 6000, lines: [share] } })).toEqual([]);
    expect(found([share])).toEqual([]);
  });

  test('are joined by the instalments of creators who have no fee', () => {
    const payment = { schedule: [{ to: 'star', amount: 4000 }] };
    const more = { roles: [...roles, { id: 'star', kind: 'creator', party: 'mila-hart' }], payment };
    expect(found([], { ...more, budget: { total: 6999 } })).toEqual(['budget.total']);
    expect(found([], { ...more, budget: { total: 7000 } })).toEqual([]);
  });

  test('of more than one workstream are compared with a line that says which', () => {
    const clips = { title: 'Clip', workstream: 'ugc', count: 1, per: 'creator', assignedTo: 'makers', fee: 100 };
    const both = { deliverables: [...deliverables, clips] };
    expect(found([fees], both)).toEqual([]);
    expect(found([{ ...fees, workstream: 'influencer' }], both)).toEqual(['budget.lines.0.amount']);
  });
});
