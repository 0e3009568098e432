import { describe, expect, test } from 'vitest';
import { agreementOf, campaignOf } from '../../../tests/support/agreement.ts';
import { budgetMismatches } from './budget.ts';
import { creatorMismatches } from './creators.ts';
import { instalmentMismatches } from './instalments.ts';
import { isOff, moneyWords, sumOfParts } from './sums.ts';

const EUR = { minor: 100_000, currency: 'EUR' };

describe('a sum', () => {
  test.each([
    [[{ amount: 600 }, { amount: '400.00' }], false],
    [[{ amount: 600 }, { amount: 400.01 }], true],
    [[{ amount: 600 }, { amount: 399 }], true],
    [[{ amount: 600 }, {}], false],
    [[{ amount: 1001 }, {}], true],
    [[{ share: 0.333333 }, { share: 0.333333 }, { share: 0.333334 }], false],
    [[{ share: 0.5 }, { amount: 500 }], false],
    [[{ share: 0.5 }, { share: 0.4 }], true],
  ])('of %j is off 1,000 EUR: %s', (parts, off) => {
    expect(isOff(sumOfParts(parts, EUR)!, EUR, parts)).toBe(off);
  });

  test('does not mix currencies', () => {
    expect(sumOfParts([{ amount: '5 USD' }], EUR)).toBeUndefined();
  });

  test('is written as people write it', () => {
    expect([moneyWords(EUR), moneyWords({ minor: 120050, currency: 'EUR' }), moneyWords({ minor: 5000, currency: 'JPY' })]).toEqual(
      ['1,000 EUR', '1,200.50 EUR', '5,000 JPY'],
    );
  });
});

describe('a budget', () => {
  const waves = [{ id: 'one', title: 'One', budget: 500 }];
  const ids = (budget: object, rest: object = {}) =>
    budgetMismatches(campaignOf({ currency: 'EUR', budget, ...rest } as never)).map(({ messageId }) => messageId);

  test('is compared with its lines, and each wave with its own', () => {
    expect(
      ids(
        {
          total: 900,
          lines: [
            { title: 'A', amount: 500, wave: 'one' },
            { title: 'B', amount: 400 },
          ],
        },
        { waves },
      ),
    ).toEqual([]);
    expect(
      ids(
        {
          total: 900,
          lines: [
            { title: 'A', amount: 400, wave: 'one' },
            { title: 'B', amount: 500 },
          ],
        },
        { waves },
      ),
    ).toEqual(['wave-budget']);
  });

  test('leaves a wave open downwards while a line of its workstream names no wave', () => {
    const lines = [
      { title: 'A', amount: 400, wave: 'one', workstream: 'influencer' },
      { title: 'B', amount: 100, workstream: 'influencer' },
    ];
    expect(ids({ total: 500, lines }, { waves })).toEqual([]);
  });

  test('turns a share of the whole into an amount of the wave', () => {
    expect(
      ids(
        {
          total: 1000,
          lines: [
            { title: 'A', share: 0.6, wave: 'one' },
            { title: 'B', share: 0.4 },
          ],
        },
        { waves },
      ),
    ).toEqual(['wave-budget']);
  });

  test('without a total, currency or lines says nothing', () => {
    expect(ids({ lines: [{ title: 'A', amount: 5 }] })).toEqual([]);
    expect(ids({ total: 5 })).toEqual([]);
    expect(budgetMismatches(campaignOf({ budget: { total: 5, lines: [{ title: 'A', amount: 6 }] } }))).toEqual([]);
  });
});

describe('creators', () => {
  test('may be fewer than planned, and not more', () => {
    const planned = (creators: number) =>
      creatorMismatches(
        agreementOf({
          roles: [{ id: 'all', kind: 'creator' }],
          waves: [{ id: 'one', title: 'One', creators }],
          creators: [
            { party: 'a', wave: 'one' },
            { party: 'b', wave: 'one' },
          ],
        }),
      ).map(({ messageId }) => messageId);
    expect([planned(2), planned(1)]).toEqual([[], ['wave-creators']]);
    // A wave planned for three, and a group of two: the groups are what the waves must come to.
    expect(planned(3)).toEqual(['waves-creators']);
  });
});

describe('instalments', () => {
  const found = (schedule: object[], fee = 500) =>
    instalmentMismatches(
      campaignOf({
        currency: 'EUR',
        roles: [
          { id: 'creators', kind: 'creator', size: 4 },
          { id: 'agency', kind: 'agency', party: 'x', fee: 6000 },
        ],
        deliverables: [{ title: 'Film', count: 2, per: 'creator', assignedTo: 'creators', fee }],
        payment: { schedule },
      } as never),
    ).map(({ messageId }) => messageId);

  test.each([
    [
      [
        { to: 'creators', amount: 400, per: 'creator' },
        { to: 'creators', amount: 600, per: 'creator' },
      ],
      [],
    ],
    [
      [
        { to: 'creators', amount: 400, per: 'creator' },
        { to: 'creators', amount: 700, per: 'creator' },
      ],
      ['instalments'],
    ],
    [
      [
        { to: 'creators', share: 0.3, per: 'creator' },
        { to: 'creators', share: 0.7, per: 'creator' },
      ],
      [],
    ],
    [
      [
        { to: 'creators', share: 0.3 },
        { to: 'creators', share: 0.6 },
      ],
      ['shares'],
    ],
    [[{ to: ['creators', 'agency'], amount: 9000 }], []],
    [[{ to: 'creators', amount: 100, per: 'piece' }], []],
    [
      [
        { to: 'agency', share: 0.5 },
        { to: 'agency', amount: 3000 },
      ],
      [],
    ],
    [[{ to: 'agency', amount: 7000 }], ['instalments']],
    [
      [
        { to: 'creators/a', amount: 1 },
        { to: 'creators', amount: 1, per: 'creator' },
      ],
      [],
    ],
  ])('%j make %j', (schedule, ids) => {
    expect(found(schedule)).toEqual(ids);
  });
});
