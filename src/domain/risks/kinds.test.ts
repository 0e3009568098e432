import { expect, test } from 'vitest';
import { agreementOf } from '../../../tests/support/agreement.ts';
import { isThoughtOf, type RiskKind } from './kinds.ts';

const thoughtOf = (risk: Record<string, string>, kind: RiskKind, language = 'en') =>
  isThoughtOf(agreementOf({ title: 'A', language, risks: [risk] }), kind);

test.each<[string, RiskKind]>([
  ['A creator falls ill or leaves', 'creator unavailable'],
  ['An influencer cannot deliver', 'creator unavailable'],
  ['No-show at the shoot', 'creator unavailable'],
  ['A draft is late', 'slip'],
  ['A repair takes longer than planned', 'slip'],
  ['Lamps are stuck in customs', 'slip'],
  ['Too few people see the films', 'underperformance'],
  ['The launch video underperforms', 'underperformance'],
  ['Engagement stays below 3 %', 'underperformance'],
])('“%s” is of the kind “%s”, and of no other', (risk, kind) => {
  const kinds: readonly RiskKind[] = ['creator unavailable', 'slip', 'underperformance'];
  expect(kinds.filter((each) => thoughtOf({ risk }, each))).toEqual([kind]);
});

test('the kind that is written counts before the words', () => {
  expect(thoughtOf({ risk: 'A draft is late', about: 'creator unavailable' }, 'slip')).toBe(false);
  expect(thoughtOf({ risk: 'It rains', about: 'slip' }, 'slip')).toBe(true);
  expect(thoughtOf({ risk: 'A draft is late', about: 'other' }, 'slip')).toBe(true);
  expect(thoughtOf({ risk: 'A film promises better sleep' }, 'slip')).toBe(false);
});

test('a risk that cannot be read may be of any kind', () => {
  expect(thoughtOf({ risk: 'Eine Kreative wird krank' }, 'creator unavailable', 'de')).toBe(true);
  expect(thoughtOf({ risk: 'Something else', about: '?' }, 'slip')).toBe(true);
});
