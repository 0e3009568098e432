import { describe, expect, test } from 'vitest';
import { campaignOf } from '../../../tests/support/agreement.ts';
import { agreedNumbers, boundsOf, boundsWords, canAgree } from './bounds.ts';

test.each([
  [{ value: 3 }, { value: 3 }, true],
  [{ value: 3 }, { value: 4 }, false],
  [{ min: 3 }, { max: 3 }, true],
  [{ min: 4 }, { max: 3 }, false],
  [{ min: 1, max: 5 }, { value: 5 }, true],
  [{ min: 0.05 }, { value: 0.045 }, false],
])('%j and %j can be one number: %s', (a, b, can) => {
  expect(canAgree(boundsOf(a)!, boundsOf(b)!)).toBe(can);
  expect(canAgree(boundsOf(b)!, boundsOf(a)!)).toBe(can);
});

test('bounds are said as people say them, and are none without a number', () => {
  expect([{ value: 480000 }, { min: 3 }, { max: 0.5 }, { min: 1, max: 2 }].map((each) => boundsWords(boundsOf(each)!))).toEqual([
    '480,000',
    'at least 3',
    'at most 0.5',
    '1 to 2',
  ]);
  expect(boundsOf({})).toBeUndefined();
});

describe('the agreement', () => {
  const campaign = campaignOf({
    currency: 'EUR',
    roles: [{ id: 'creators', kind: 'creator', size: 4 }],
    waves: [
      { title: 'One', creators: 3 },
      { title: 'Two', creators: 1 },
    ],
    deliverables: [
      { title: 'Film', count: 2, per: 'creator', assignedTo: 'creators', duration: '20-45 s' },
      { title: 'Clip', count: 5, per: 'total', assignedTo: 'creators' },
    ],
    kpis: [{ metric: 'reach', target: { value: 600000 } }],
    budget: { total: '70000.50' },
  });

  test.each([
    [
      ['deliverables', 0],
      [2, 8],
    ],
    [
      ['deliverables', 0, 'count'],
      [2, 8],
    ],
    [['deliverables', 1], [5]],
    [['deliverables'], [13]],
    [['kpis', 0], [600000]],
    [['kpis', 0, 'target', 'value'], [600000]],
    [['waves'], [4]],
    [['waves', 0], [3]],
    [['roles', 0], [4]],
    [['budget'], [70000.5]],
    [['budget', 'total'], [70000.5]],
    [['deliverables', 0, 'title'], []],
    [['flight'], []],
  ])('says at %j %j', (path, numbers) => {
    expect(agreedNumbers(campaign, path).map(({ least }) => least)).toEqual(numbers);
  });

  test('gives a length as it is meant, in seconds', () => {
    expect(agreedNumbers(campaign, ['deliverables', 0, 'duration'])).toEqual([{ least: 20, most: 45 }]);
  });
});
