import type { Fields } from './people.ts';
import type { Setting } from './setting.ts';

/** Three KPIs with baseline, target, pace and thresholds. */
export function measurementSections(setting: Setting): Fields {
  const { random, day, isOpen, lead } = setting;
  const orders = random.between(4, 90) * 50;
  const window = { from: day(0), until: day(38) };
  const period = { from: day(-364), until: day(-326) };
  const reportedEvery = { weekday: 'tuesday', time: '15:30', zone: lead.market.zone, from: day(7), until: day(35) };
  const rate = random.between(30, 60) / 1000;
  const kpis = [
    {
      id: 'conversions',
      title: 'Orders',
      metric: 'conversions',
      rank: 'primary',
      window,
      baseline: { value: Math.round(orders / 2), source: 'shop', period, sample: Math.round(orders / 2) },
      target: { by: day(38), value: isOpen && random.chance(0.6) ? '?' : orders },
      pace: [
        { by: day(8), value: Math.round(orders / 6) },
        { by: day(24), value: Math.round(orders / 1.5) },
      ],
      source: 'shop, orders with a creator code',
      measuredBy: 'brand',
      reportedEvery,
      judgedBy: 'brand',
    },
    {
      id: 'engagement-rate',
      metric: 'engagement-rate',
      rank: 'secondary',
      scope: { deliverables: ['film-home', 'film-away'], creators: ['home', 'away'] },
      window,
      baseline: { value: rate, source: 'paid posts of the same creators', period, sample: 64 },
      target: { by: day(38), value: rate + 0.01 },
      source: "creators' insights, seven days after each post",
      measuredBy: 'local',
      thresholds: [
        {
          when: 'below',
          value: rate - 0.01,
          for: '2 days',
          then: 'creator and creator desk agree on a pinned comment',
          call: 'desk',
        },
      ],
      judgedBy: 'local',
    },
    {
      id: 'ugc-view-through',
      title: 'UGC view-through rate',
      metric: 'view-through-rate',
      rank: 'secondary',
      scope: { workstream: 'ugc' },
      window,
      baseline: { value: 0.18, source: 'ad account', period, sample: 26 },
      target: { by: day(38), value: random.between(20, 30) / 100 },
      measuredBy: 'lead',
      judgedBy: 'lead',
    },
  ];
  return { kpis };
}
