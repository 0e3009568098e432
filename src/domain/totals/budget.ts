import type { Campaign } from '../agreement/agreement.ts';
import type { FieldPath } from '../finding.ts';
import { formatMoneyText, parseMoney } from '../money.ts';
import type { Mismatch } from './mismatch.ts';
import { sideOf } from './mismatch.ts';
import { isOff, moneyWords, sumOfParts, type Part } from './sums.ts';

/** The budget's lines against its total, the lines of each wave against the wave, those of UGC against the UGC budget, all waves against the total. */
export function budgetMismatches(campaign: Campaign): Mismatch<'budget' | 'wave-budget' | 'ugc-budget' | 'waves-exceed'>[] {
  const { budget, waves = [], ugc } = campaign;
  const lines = (budget?.lines ?? []).map((line, index) => ({ ...line, path: ['budget', 'lines', index] }));
  const ofWaves = waves.map(({ budget: amount }, index) => ({ amount, path: ['waves', index, 'budget'] }));
  const stated = ofWaves.filter(({ amount }) => amount !== undefined);
  const ofUgc = lines.filter(({ workstream }) => workstream === 'ugc');
  const mayBeUgc = lines.some(({ workstream }) => workstream === undefined);
  const partOfTotal = (part: PlacedPart) => withTotal(part, budget?.total);
  return [
    ...compare('budget', budget?.total, ['budget', 'total'], lines),
    ...compare('waves-exceed', budget?.total, ['budget', 'total'], stated.length > 1 ? [...stated, OPEN] : []),
    ...waves.flatMap(({ id, title, budget: amount }, index) => {
      const own = lines.filter(({ wave }) => wave !== undefined && wave === id);
      const streams = new Set(own.map(({ workstream }) => workstream));
      const mayBelong = lines.some(
        ({ wave, workstream }) => wave === undefined && workstream !== undefined && streams.has(workstream),
      );
      return compare('wave-budget', amount, ['waves', index, 'budget'], withOpen(own.map(partOfTotal), mayBelong), title);
    }),
    ...compare('ugc-budget', ugc?.budget, ['ugc', 'budget'], withOpen(ofUgc.map(partOfTotal), mayBeUgc)),
  ];
}

interface PlacedPart extends Part {
  readonly path: FieldPath;
}

/** A part that nobody wrote: with it a sum can only be too much. */
const OPEN: PlacedPart = { path: [] };

/** Lines that may belong to a part, and do not say so, leave it open downwards. */
function withOpen(parts: readonly PlacedPart[], isOpen: boolean): readonly PlacedPart[] {
  return isOpen && parts.length > 0 ? [...parts, OPEN] : parts;
}

/** A share of the whole budget as an amount, so that it can be compared with a part of it. */
function withTotal(part: PlacedPart, total: string | number | undefined): PlacedPart {
  const whole = total === undefined ? undefined : parseMoney(total);
  if (part.amount !== undefined || part.share === undefined || !whole) return part;
  return {
    ...part,
    share: undefined,
    amount: formatMoneyText({ ...whole, minor: Math.round(whole.minor * part.share) }),
  };
}

function compare<Id extends string>(
  messageId: Id,
  stated: string | number | undefined,
  path: FieldPath,
  parts: readonly PlacedPart[],
  title = '',
): Mismatch<Id>[] {
  const whole = stated === undefined ? undefined : parseMoney(stated);
  const sum = whole && parts.length > 0 ? sumOfParts(parts, whole) : undefined;
  if (!whole || !sum || !isOff(sum, whole, parts)) return [];
  const { currency } = whole;
  const difference = moneyWords({ minor: Math.abs(sum.minor - whole.minor), currency });
  const data = {
    title,
    sum: moneyWords({ ...whole, minor: sum.minor }),
    total: moneyWords(whole),
    difference,
    side: sideOf(sum.minor, whole.minor),
  };
  return [{ messageId, path, data, related: parts.map(({ path: place }) => place).filter((place) => place.length > 0) }];
}
