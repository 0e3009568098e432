import type { MarketFact } from './facts.ts';
import type { Fields } from './people.ts';
import type { Setting } from './setting.ts';

/** UGC, defaults and deliverables: two films, a second look, clips and a report. */
export function deliverableSections(setting: Setting): Fields {
  const { places, home, away, product, fee } = setting;
  const [platform, format, aspectRatio, resolution] = places[0];
  const pillar = {
    id: 'pillar-room',
    title: 'In a real room',
    purpose: `answers ${product[3]}`,
    criteria: ['nobody speaks', 'no text'],
  };
  return {
    ugc: {
      strategy: `Clips answer the two doubts that stop an order, ${product[3]} and ${product[4]}. Influencers tell, UGC shows.`,
      lead: [
        { role: 'lead', from: setting.day(-70), until: setting.day(20) },
        { role: 'local', from: setting.day(21), until: setting.day(38) },
      ],
      pillars: [pillar],
      budget: 2 * fee,
      workflow: 'ugc-review',
      kpi: 'ugc-view-through',
    },
    defaults: { platform, format, aspectRatio, resolution, workflow: 'influencer-review', keepLive: '90 days' },
    deliverables: [
      film('home', home, setting),
      film('away', away, setting),
      stories(setting),
      clips(setting),
      ...documents(setting),
    ],
  };
}

function film(side: string, market: MarketFact, { random, product, day, fee, isOpen }: Setting): Fields {
  const least = random.between(15, 30);
  return {
    id: `film-${side}`,
    title: `Launch film, ${market.name}`,
    workstream: 'influencer',
    count: random.between(1, 2),
    per: 'creator',
    assignedTo: side,
    markets: market.id,
    language: market.language,
    duration: `${least}-${least + 20} s`,
    mandatories: [{ what: `${product[0]} in use`, within: '3 s', for: '3-5 s' }],
    callToAction: 'Order through the link in the profile',
    disclosure: { label: market.label, placement: 'on the picture in the first 3 s and first word of the caption' },
    draftDue: day(-25),
    post: { from: `${day(0)}T09:00`, until: `${day(1)}T21:00`, zone: market.zone },
    acceptance: ['label is where it was agreed'],
    dependsOn: 'product-delivered',
    fee: isOpen && random.chance(0.5) ? '?' : fee,
  };
}

function stories({ random, places, day, fee, home, isOpen }: Setting): Fields {
  const [platform, format, aspectRatio, resolution] = places[1];
  return {
    id: 'trial-stories',
    title: 'Second look',
    workstream: 'influencer',
    ...{ platform, format, aspectRatio, resolution },
    count: random.between(1, 4),
    per: 'creator',
    assignedTo: ['home', 'away'],
    duration: '10-15 s',
    draftDue: day(1),
    post: { from: `${day(20)}T15:00`, until: `${day(22)}T22:00`, zone: home.zone },
    keepLive: isOpen && random.chance(0.4) ? '?' : '24h',
    acceptance: 'link opens the order page',
    dependsOn: ['film-home', 'film-away'],
    fee: Math.round(fee / 4),
  };
}

function clips({ random, day, fee, lead }: Setting): Fields {
  return {
    id: 'ugc-clips',
    title: 'UGC clips',
    workstream: 'ugc',
    count: random.between(2, 5),
    per: 'creator',
    assignedTo: 'makers',
    language: 'zxx',
    duration: '8-15 s',
    workflow: 'ugc-review',
    pillar: 'pillar-room',
    draftDue: day(-11),
    post: { from: `${day(3)}T10:00`, until: `${day(37)}T18:00`, zone: lead.market.zone },
    acceptance: 'every criterion of its pillar is ticked',
    dependsOn: 'product-delivered',
    usageRights: {
      channels: ['own accounts', 'shop'],
      territory: 'worldwide',
      from: 'posting',
      period: '12 months',
      licensee: 'brand',
      media: 'organic and paid',
    },
    fee: Math.round(fee / 6),
  };
}

function documents({ day }: Setting): Fields[] {
  return [
    {
      id: 'final-report',
      title: 'Final report',
      workstream: 'owned',
      document: 'report',
      count: 1,
      per: 'total',
      assignedTo: 'lead',
      due: day(59),
      acceptance: 'gives target, result and source of every KPI',
    },
  ];
}
