import type { InventedParty } from './parties.ts';
import type { Setting } from './setting.ts';
import { EVIDENCE, SEGMENTS } from './words.ts';

/** Title, markets, flight and owner. */
export function identitySections(setting: Setting): Fields {
  const { title, status, home, away, lead, product, day } = setting;
  return {
    title,
    summary: `Six creators in ${home.name} and ${away.name} show the ${product[0]}. Two agencies run it as one team; the agreement below is the only one.`,
    status,
    markets: [home.id, away.id],
    currency: home.currency,
    language: 'en',
    ...(status === 'wrapped' && { publishable: true }),
    flight: { kickoff: `${day(-70)}T16:00`, start: day(0), end: day(38), zone: lead.market.zone, embargo: `${day(0)}T09:00` },
    owner: { role: 'lead', person: lead.people[0] },
  };
}

/** Ten roles, three of them groups of creators; the members of the first two follow from the list of creators. */
export function roleSections(setting: Setting): Fields {
  const { brand, lead, local, desk, creators } = setting;
  const held = (id: string, kind: string, party: InventedParty, person: number, owns: string, more: Fields = {}) => {
    return { id, kind, party: party.id, pointPerson: party.people[person], owns, ...more };
  };
  const group = (id: string, title: string, owns: string, first: InventedParty, more: Fields) => {
    return { id, title, kind: 'creator', pointPerson: first.name, owns, ...more };
  };
  const roles = [
    held('brand', 'brand', brand, 0, 'The budget, the product and the yes on influencer content', expectations(setting)),
    held('claims', 'legal', brand, 1, 'The claims sheet', { title: 'Claims desk' }),
    held('lead', 'agency', lead, 0, 'Content approval and measurement in both markets'),
    held('media', 'media', lead, 1, 'Paid media behind the posts', { title: 'Paid media' }),
    held('local', 'agency', local, 0, 'Influencer relations and contracts in both markets'),
    held('desk', 'talent', local, 1, 'Being the one contact of all creators', { title: desk }),
    group('home', 'Influencers at home', 'The story that their own followers see', creators.home[0], success('engagement-rate')),
    group('away', 'Influencers abroad', 'The story that their own followers see', creators.away[0], success('engagement-rate')),
    group('makers', 'UGC makers', 'Footage without words', creators.ugc[0], { members: creators.ugc.map(({ id }) => id) }),
    { id: 'readers', title: 'Participants of the open casting', kind: 'public', size: setting.random.between(20, 400) },
  ];
  return { roles };
}

function expectations({ random }: Setting): Fields {
  const expects = [{ topic: 'reporting', what: 'conversions and reach on the shared board', from: 'lead', every: 'week' }];
  return {
    expects,
    success: [{ statement: `${random.between(4, 90) * 50} people order with a creator code`, kpi: 'conversions' }],
  };
}

function success(kpi: string): Fields {
  return { success: [{ statement: 'my followers save it and answer it', kpi }] };
}

/** What it is for, whom it speaks to, and who is cast. */
export function strategySections(setting: Setting): Fields {
  const { random, home, away, product, day } = setting;
  const [thing, , promise, doubt, otherDoubt] = product;
  const objective = `${random.between(4, 90) * 50} people in ${home.name} and ${away.name} order the ${thing} between ${day(0)} and ${day(38)}.`;
  const claims = {
    allowed: [promise, `tested by the person in the film for ${random.between(5, 30)} days`],
    prohibited: ['any comparison with a named product'],
  };
  return {
    strategy: {
      objective: setting.isOpen && random.chance(0.5) ? '?' : objective,
      audience: { segment: random.pick(SEGMENTS), markets: [home.id, away.id], measuredBy: random.pick(EVIDENCE) },
      valueProposition: `The ${thing} ${promise}.`,
      keyMessages: [
        { id: 'message-promise', message: `It ${promise}.` },
        { id: 'message-doubt', message: `Nobody hides ${doubt}.` },
      ],
      claims,
      ugcFeedsInfluencer: `Every Tuesday the lead posts the three clips that answer ${otherDoubt} best.`,
    },
    casting: [{ criterion: `no paid post for ${product[1]} since ${day(-180)}`, evidence: random.pick(EVIDENCE) }],
    ...creatorSections(setting),
  };
}

function creatorSections({ random, creators, home, away, day, fee }: Setting): Fields {
  const cast = (all: readonly InventedParty[], role: string, workstream: string) =>
    all.map(({ id, market }) => {
      const wave = workstream === 'ugc' ? 'ugc-wave' : 'launch-wave';
      const care = { relationshipOwner: 'local', contact: 'desk', workstream, wave };
      return { party: id, role, market: market.id, tier: random.pick(['nano', 'micro', 'mid']), ...care };
    });
  const waves = [
    {
      id: 'launch-wave',
      title: `Influencers in ${home.name} and ${away.name}`,
      creators: 4,
      budget: 8 * fee,
      start: day(0),
      end: day(38),
    },
    { id: 'ugc-wave', title: 'UGC', creators: 2, budget: 2 * fee, start: day(3), end: day(37) },
  ];
  const influencers = [...cast(creators.home, 'home', 'influencer'), ...cast(creators.away, 'away', 'influencer')];
  return { creators: [...influencers, ...cast(creators.ugc, 'makers', 'ugc')], waves };
}

/** Part of a campaign's frontmatter. */
export type Fields = Readonly<Record<string, unknown>>;
