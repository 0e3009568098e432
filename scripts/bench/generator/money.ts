import type { Fields } from './people.ts';
import type { Setting } from './setting.ts';

/** Budget whose lines add up, instalments, bonus and rights. */
export function moneySections({ fee, product, day }: Setting): Fields {
  const lines = [
    { title: 'Influencer fees', workstream: 'influencer', wave: 'launch-wave', amount: 8 * fee },
    { title: 'UGC fees', workstream: 'ugc', wave: 'ugc-wave', amount: 2 * fee },
    { title: 'Agency fees', amount: 10 * fee },
    { title: 'Reserve for one replacement creator', amount: 2 * fee },
  ];
  const schedule = [
    { title: 'Influencers on lock', to: ['home', 'away'], share: 0.3, per: 'creator', trigger: 'strategy-lock', due: '14 days' },
    { title: 'Influencers at the end', to: ['home', 'away'], share: 0.7, per: 'creator', trigger: 'wrap-call', due: '30 days' },
    { title: 'Agencies', to: ['lead', 'local'], amount: 5 * fee, per: 'total', on: day(66) },
  ];
  const bonus = {
    title: 'Engagement bonus',
    to: ['home', 'away'],
    kpi: 'engagement-rate',
    when: 'at least',
    value: 0.065,
    amount: Math.round(fee / 5),
    per: 'creator',
    example:
      'A film reaches 42,000 people and gets 2,814 answers. 2,814 / 42,000 = 0.067, so the bonus is paid. At 0.063 nothing is.',
  };
  return {
    budget: { heldBy: 'brand', total: 22 * fee, lines },
    payment: { payer: 'brand', schedule, bonuses: [bonus], killFee: `half of the open fee when it stops after ${day(-34)}` },
    usageRights: {
      channels: ['own accounts of the brand', 'shop'],
      territory: ['both markets'],
      from: 'posting',
      period: '6 months',
      licensee: 'brand',
      media: 'organic',
      partnershipAds: false,
      edits: 'cut to length',
    },
    exclusivity: { category: product[1], competitors: ['Lumorrow', 'Wexbourne'], window: { from: day(-34), until: day(66) } },
  };
}
