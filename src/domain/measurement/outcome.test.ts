import { describe, expect, it } from 'vitest';
import { outcomeOf, type OutcomeKpi, type OutcomeReport } from './outcome.ts';

const bookings: OutcomeKpi = {
  id: 'bookings',
  rank: 'primary',
  metric: 'conversions',
  measuredBy: 'brand',
  target: { by: '2026-05-15', value: 420 },
};
const better = (metric: string) => ({ conversions: 'higher', cost: 'lower' })[metric] as 'higher' | 'lower' | undefined;

const report = (value: number, more: Partial<OutcomeReport> = {}): OutcomeReport => ({
  by: 'brand',
  on: '2026-06-05',
  values: [{ kpi: 'bookings', value }],
  ...more,
});
const outcome = (reports: readonly OutcomeReport[], kpis: readonly OutcomeKpi[] = [bookings]) => outcomeOf(kpis, reports, better);

describe('outcomeOf', () => {
  it('compares the final number with the target', () => {
    expect(outcome([report(431)])).toBe('reached');
    expect(outcome([report(420)])).toBe('reached');
    expect(outcome([report(419)])).toBe('missed');
  });

  it('takes an only KPI for the primary one, unless it is ranked otherwise', () => {
    const unranked = { ...bookings, rank: undefined };
    expect(outcome([report(431)], [unranked])).toBe('reached');
    expect(outcome([report(419)], [unranked])).toBe('missed');
    expect(outcome([report(431)], [unranked, { ...bookings, id: 'reach', rank: undefined }])).toBe('unknown');
    expect(outcome([report(431)], [unranked, { ...bookings, id: 'reach', rank: 'secondary' }])).toBe('unknown');
  });

  it('knows metrics that are better when lower', () => {
    const cost = [{ ...bookings, metric: 'cost', target: { value: 31 } }];
    expect(outcome([report(29)], cost)).toBe('reached');
    expect(outcome([report(32)], cost)).toBe('missed');
  });

  it('takes the latest report of a supplier, whatever their order', () => {
    expect(outcome([report(431, { on: '2026-06-20' }), report(400)])).toBe('reached');
    expect(outcome([report(431), report(400, { on: '2026-06-20' })])).toBe('missed');
  });

  it('believes the role that was agreed to measure', () => {
    expect(outcome([report(431), report(300, { by: 'agency', on: '2026-07-01' })])).toBe('reached');
  });

  it.each<[string, readonly OutcomeReport[], readonly OutcomeKpi[]]>([
    ['nobody reported', [], [bookings]],
    ['the report is older than the end', [report(431, { on: '2026-05-01' })], [bookings]],
    ['the period ends too early', [report(431, { period: { from: '2026-04-14', until: '2026-05-01' } })], [bookings]],
    ['only a part was reported', [report(0, { values: [{ kpi: 'bookings', value: 431, market: 'gb' }] })], [bookings]],
    ['another KPI was reported', [report(0, { values: [{ kpi: 'reach', value: 431 }] })], [bookings]],
    ['others disagree', [report(431, { by: 'agency' }), report(300, { by: 'media' })], [bookings]],
    ['there is no target', [report(431)], [{ ...bookings, target: undefined }]],
    ['no KPI is primary', [report(431)], [{ ...bookings, rank: 'secondary' }]],
    ['two are primary', [report(431)], [bookings, bookings]],
    ['the metric is not known', [report(431)], [{ ...bookings, metric: 'glow' }]],
  ])('does not know when %s', (_, reports, kpis) => {
    expect(outcome(reports, kpis)).toBe('unknown');
  });

  it('takes others at their word when they agree and the measuring role is silent', () => {
    expect(outcome([report(431, { by: 'agency' }), report(425, { by: 'media' })])).toBe('reached');
  });
});
