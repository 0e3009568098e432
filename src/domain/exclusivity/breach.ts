import type { Bond, Engagement } from '../campaign-index.ts';

/** How a creator breaks the exclusivity of one campaign by working in another one; undefined when they do not. */
export function breachOf({ bond, brands: own }: Engagement, work: Engagement, party: string): Breach | undefined {
  if (!bond?.from || !bond.until || !work.start || !work.end || !bond.parties.includes(party)) return undefined;
  if (work.start > bond.until || work.end < bond.from) return undefined;
  const brand = work.brands.find((name) => !own.some((mine) => isSame(mine, name)) && isExcluded(name, bond, work));
  return brand === undefined ? undefined : { brand, until: bond.until, start: work.start, end: work.end };
}

/** What is broken: the brand, until when its rival is excluded, and the flight of the other campaign. */
export type Breach = Readonly<Record<'brand' | 'until' | 'start' | 'end', string>>;

/** By name, or by making the kind of product that both campaigns call by one word. */
function isExcluded(brand: string, bond: Bond, work: Engagement): boolean {
  if (bond.competitors.some((name) => isSame(name, brand))) return true;
  return bond.category !== undefined && work.bond?.category !== undefined && isSame(bond.category, work.bond.category);
}

function isSame(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
