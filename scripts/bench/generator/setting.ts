import { PLACES, type MarketFact } from './facts.ts';
import { inventName, type InventedParties, type InventedParty } from './parties.ts';
import { randomFrom, type Random } from './random.ts';
import { MOODS, PRODUCTS, SEASONS } from './words.ts';

/** What the sections of one generated campaign have in common. */
export interface Setting {
  readonly random: Random;
  readonly title: string;
  readonly status: string;
  /** Whether values may still be unknown. */
  readonly isOpen: boolean;
  readonly product: (typeof PRODUCTS)[number];
  readonly brand: InventedParty;
  readonly lead: InventedParty;
  readonly local: InventedParty;
  /** Two creators in the first market, two in the second, and two who make UGC. */
  readonly creators: Readonly<Record<'home' | 'away' | 'ugc', Pair>>;
  readonly home: MarketFact;
  readonly away: MarketFact;
  /** Where films and where Stories go. */
  readonly places: readonly [Place, Place];
  readonly desk: string;
  /** The day that lies so many days after the start, as `YYYY-MM-DD`. The start is a Tuesday. */
  readonly day: (offset: number) => string;
  /** Fee of one influencer piece, in whole units of the currency. */
  readonly fee: number;
}

type Pair = readonly [InventedParty, InventedParty];
type Place = (typeof PLACES)[number];

const STATUSES = [
  'live',
  'wrapped',
  'aligning',
  'agreed',
  'wrapped',
  'live',
  'wrapped',
  'draft',
  'wrapped',
  'agreed',
  'wrapped',
  'cancelled',
];
const A_TUESDAY = Date.UTC(2024, 0, 2);
const DAY = 86_400_000;

/** Draws the setting of the campaign with this number, the same for the same number and parties. */
export function drawSetting(index: number, parties: InventedParties): Setting {
  const random = randomFrom(`campaign ${index}`);
  const brand = random.pick(parties.brands);
  const [lead, local] = random.several(parties.agencies, 2) as [InventedParty, InventedParty];
  const [home, away] = marketsOf(brand, local, parties, random);
  const status = STATUSES[index % STATUSES.length] ?? 'draft';
  const product = random.pick(PRODUCTS);
  const start = A_TUESDAY + random.between(0, 200) * 7 * DAY;
  return {
    random,
    title: `${brand.name} ${random.pick(MOODS)}, ${random.pick(SEASONS)} ${index + 1}`,
    status,
    isOpen: status === 'aligning' || status === 'draft',
    ...{ product, brand, lead, local, home, away },
    creators: drawCreators(home, away, parties, random),
    places: random.several(PLACES, 2) as [Place, Place],
    desk: inventName(random),
    day: (offset) => new Date(start + offset * DAY).toISOString().slice(0, 10),
    fee: random.between(6, 40) * 100,
  };
}

function marketsOf(brand: InventedParty, local: InventedParty, parties: InventedParties, random: Random): [MarketFact, MarketFact] {
  if (brand.market !== local.market) return [brand.market, local.market];
  const others = parties.agencies.map(({ market }) => market).filter((market) => market !== brand.market);
  return [brand.market, random.pick(others)];
}

function drawCreators(home: MarketFact, away: MarketFact, { creators }: InventedParties, random: Random): Setting['creators'] {
  const inMarket = (market: MarketFact) => {
    const there = creators.filter((one) => one.market === market);
    return random.several(there, 3) as [InventedParty, InventedParty, InventedParty];
  };
  const [atHome, abroad] = [inMarket(home), inMarket(away)];
  return { home: [atHome[0], atHome[1]], away: [abroad[0], abroad[1]], ugc: [atHome[2], abroad[2]] };
}
