import type { Engagement } from '../campaign-index.ts';
import type { FieldPath } from '../finding.ts';
import type { Bond } from './bond.ts';

/** How sure it is that a brand is excluded: by the very name, or by a name or category that holds the words of the other one. */
export type Likeness = 'same' | 'similar';

/** How a creator breaks an exclusivity of one campaign by working in another one; undefined when they do not. The surest one first. */
export function breachOf({ bonds, brands: own }: Engagement, work: Engagement, party: string): Breach | undefined {
  const found = bonds.flatMap((bond) => breachesOf(bond, own, work, party));
  return found.find(({ likeness }) => likeness === 'same') ?? found[0];
}

/** What is broken: the brand, by which name or category, until when it is excluded, and the flight of the other campaign. */
export interface Breach {
  readonly path: FieldPath;
  readonly likeness: Likeness;
  readonly data: Readonly<Record<'brand' | 'excluded' | 'until' | 'start' | 'end', string>>;
}

function breachesOf(bond: Bond, own: readonly string[], work: Engagement, party: string): Breach[] {
  const { path, from, until } = bond;
  const { start, end } = work;
  if (!from || !until || !start || !end || !bond.parties.includes(party) || start > until || end < from) return [];
  return work.brands.flatMap((brand) => {
    const isOwn = own.some((mine) => likenessOf(mine, brand) !== undefined);
    const excluded = isOwn ? undefined : excludedBy(bond, brand, work);
    return excluded ? [{ path, likeness: excluded.likeness, data: { brand, excluded: excluded.name, until, start, end } }] : [];
  });
}

interface Excluded {
  readonly name: string;
  readonly likeness: Likeness;
}

/** By name, or by making the kind of product that both campaigns call by one word. */
function excludedBy({ competitors, category }: Bond, brand: string, work: Engagement): Excluded | undefined {
  const byName = competitors.flatMap((name) => excludedAs(name, likenessOf(name, brand)));
  const theirs = work.bonds.flatMap((bond) => bond.category ?? []);
  const byKind = category === undefined ? [] : theirs.flatMap((other) => excludedAs(category, likenessOfKinds(category, other)));
  const found = [...byName, ...byKind];
  return found.find(({ likeness }) => likeness === 'same') ?? found[0];
}

function excludedAs(name: string, likeness: Likeness | undefined): Excluded[] {
  return likeness === undefined ? [] : [{ name, likeness }];
}

/** Kinds of product are the same where one of those that a text lists is: `iced tea` in `iced tea and iced coffee`. */
function likenessOfKinds(a: string, b: string): Likeness | undefined {
  const [ours, theirs] = [a.split(BETWEEN), b.split(BETWEEN)];
  const likenesses = ours.flatMap((one) => theirs.map((other) => likenessOf(one, other)));
  return likenesses.find((likeness) => likeness === 'same') ?? likenesses.find((likeness) => likeness !== undefined);
}

/** Whether two names are the same, or one holds all words of the other: `Kettlebrook` and `Kettlebrook Tea`. */
function likenessOf(a: string, b: string): Likeness | undefined {
  const [one, other] = [folded(a), folded(b)];
  if (one === other) return one === '' ? undefined : 'same';
  return holds(one, other) || holds(other, one) ? 'similar' : undefined;
}

/** Word by word, and in one piece. */
function holds(long: string, short: string): boolean {
  return short.length > 2 && ` ${long} `.includes(` ${short} `);
}

function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const BETWEEN = /[,;/&+]|\s(?:and|or|und|oder|y|e|o)\s/i;
