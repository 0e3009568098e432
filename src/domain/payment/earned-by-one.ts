import type { Campaign, Deliverable } from '../agreement/agreement.ts';
import { headsOf } from '../agreement/pieces.ts';
import { groupOf } from '../agreement/roles.ts';
import type { FieldPath } from '../finding.ts';
import { parseMoney, type Money } from '../money.ts';
import type { MakingCreator } from './creator-pay.ts';

/** What one creator earns in all, by the fees or by the instalments, whichever is written and larger. */
export interface Earned extends Money {
  /** The amounts that it is made of. Never empty. */
  readonly paths: readonly FieldPath[];
}

/** What each creator of a role, or the one member that is meant, earns in one currency; undefined while nobody can tell. */
export function earnedByOne(campaign: Campaign, maker: MakingCreator, currency: string): Earned | undefined {
  const candidates = [byFees(campaign, maker), byInstalments(campaign, maker)].flatMap((amounts) => sumIn(currency, amounts) ?? []);
  return candidates.reduce<Earned | undefined>((most, each) => (most && most.minor >= each.minor ? most : each), undefined);
}

interface Amount {
  readonly money: Money | undefined;
  readonly path: FieldPath;
}

/** Amounts in another currency are left out: at which rate they count is nobody's to guess. */
function sumIn(currency: string, amounts: readonly Amount[]): Earned | undefined {
  const known = amounts.flatMap(({ money, path }) => (money?.currency === currency ? [{ money, path }] : []));
  if (known.length === 0) return undefined;
  return { currency, minor: known.reduce((sum, { money }) => sum + money.minor, 0), paths: known.map(({ path }) => path) };
}

function byFees(campaign: Campaign, { reference, role, pieces }: MakingCreator): Amount[] {
  const isOne = headsOf(campaign, reference) === 1;
  const index = campaign.roles?.indexOf(role) ?? -1;
  const own = isOne && role.fee !== undefined ? [{ money: parseMoney(role.fee), path: ['roles', index, 'fee'] }] : [];
  return [...own, ...pieces.map(({ deliverable, path }) => ({ money: feeOfOne(deliverable, isOne), path: [...path, 'fee'] }))];
}

function feeOfOne({ fee, count = 1, per, assignedTo = [] }: Deliverable, isOne: boolean): Money | undefined {
  const isEach = per === 'creator' || (isOne && assignedTo.length === 1 && per !== 'week' && per !== 'market');
  const money = fee === undefined || !isEach ? undefined : parseMoney(fee);
  return money && { ...money, minor: money.minor * count };
}

function byInstalments(campaign: Campaign, { reference }: MakingCreator): Amount[] {
  const isOne = headsOf(campaign, reference) === 1;
  return (campaign.payment?.schedule ?? []).flatMap(({ to = [], amount, per }, index) => {
    const isMeant = to.includes(reference) || to.includes(groupOf(reference));
    const isEach = per === 'creator' || (isOne && to.length === 1 && (per === undefined || per === 'total'));
    if (!isMeant || !isEach || amount === undefined) return [];
    return [{ money: parseMoney(amount), path: ['payment', 'schedule', index, 'amount'] }];
  });
}
