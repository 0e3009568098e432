import type { MarketFact } from './facts.ts';
import { randomFrom, type Random } from './random.ts';
import { AGENCIES, BRANDS, FIRST_NAMES, LAST_NAMES } from './words.ts';

/** An invented brand, agency or creator, as written to its file. */
export interface InventedParty {
  readonly id: string;
  readonly name: string;
  readonly market: MarketFact;
  /** Full names, the point person first. */
  readonly people: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
}

/** Everybody who can take part in generated campaigns. */
export interface InventedParties {
  readonly brands: readonly InventedParty[];
  readonly agencies: readonly InventedParty[];
  readonly creators: readonly InventedParty[];
}

const CREATORS_PER_MARKET = 8;

/** Invents as many parties as that many campaigns share: one brand and one agency for a hundred of them, one creator for ten. */
export function inventParties(campaigns: number, markets: readonly MarketFact[]): InventedParties {
  const offices = Math.max(markets.length, Math.ceil(campaigns / 100));
  const creators = Math.max(markets.length * CREATORS_PER_MARKET, Math.ceil(campaigns / 10));
  const invent = (kind: Kind, count: number) =>
    Array.from({ length: count }, (_, index) => inventParty(kind, index, markets[index % markets.length] as MarketFact));
  return { brands: invent('brand', offices), agencies: invent('agency', offices), creators: invent('creator', creators) };
}

/** An id of small letters, digits and hyphens. */
export function idOf(name: string): string {
  const latin = name.normalize('NFD').replace(/\p{M}/gu, '');
  return latin
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A full name. */
export function inventName(random: Random): string {
  return `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
}

type Kind = 'brand' | 'agency' | 'creator';

function inventParty(kind: Kind, index: number, market: MarketFact): InventedParty {
  const random = randomFrom(`party ${kind} ${index}`);
  const own = inventName(random);
  const name = kind === 'creator' ? own : `${random.pick(kind === 'brand' ? BRANDS : AGENCIES)} ${market.name} ${index + 1}`;
  const people = kind === 'creator' ? [own] : [own, `${inventName(random)} the Elder`, `${inventName(random)} the Younger`];
  const id = idOf(kind === 'creator' ? `${own} ${index + 1}` : name);
  const common = { name, kind, zone: market.zone, region: market.region, market: market.id, language: [market.language] };
  const data = { ...common, hours: '09:00-17:30', people: people.map((one) => ({ name: one })), ...detailsOf(kind, random) };
  return { id, name, market, people, data: { ...data, fictional: true } };
}

function detailsOf(kind: Kind, random: Random): Readonly<Record<string, unknown>> {
  const workingStyle = {
    scale: random.pick(['small', 'mid', 'large']),
    maturity: random.between(1, 5),
    speed: random.between(1, 5),
  };
  if (kind !== 'creator') return { channels: [{ title: 'Mail', purpose: 'approvals and invoices' }], workingStyle };
  const followers = random.between(5, 300) * 1000;
  const handle = {
    platform: 'instagram',
    handle: `@creator.${random.below(1e6)}`,
    followers,
    engagementRate: random.between(30, 90) / 1000,
  };
  return {
    handles: [{ ...handle, sample: 40, checked: '2026-08-25' }],
    turnaround: 'first draft six days after the product arrives',
    workingStyle,
  };
}
