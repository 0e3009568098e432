import type { Campaign, Deliverable } from '../agreement/agreement.ts';
import { headsOf } from '../agreement/pieces.ts';
import { roleWords } from '../agreement/role-words.ts';
import { memberOf, roleOf } from '../agreement/roles.ts';
import type { FieldPath } from '../finding.ts';
import { parseMoney, type Money } from '../money.ts';
import type { Mismatch } from './mismatch.ts';
import { sideOf } from './mismatch.ts';
import { isOff, moneyWords, sumOfParts } from './sums.ts';

type Instalment = NonNullable<NonNullable<Campaign['payment']>['schedule']>[number] & { readonly path: FieldPath };

/** What each payee is paid in instalments, against its fee: that of its role, or those of its deliverables for one creator. */
export function instalmentMismatches(campaign: Campaign): Mismatch<'instalments' | 'shares'>[] {
  const schedule = (campaign.payment?.schedule ?? []).map((each, index) => ({ ...each, path: ['payment', 'schedule', index] }));
  const payees = [...new Set(schedule.flatMap(({ to = [] }) => to))].filter((payee) => memberOf(payee) === undefined);
  const paidAlone = new Set(
    schedule.flatMap(({ to = [] }) => to.filter((payee) => memberOf(payee) !== undefined).map((payee) => payee.split('/')[0])),
  );
  return payees
    .filter((payee) => !paidAlone.has(payee))
    .flatMap((payee) =>
      mismatchOf(
        campaign,
        payee,
        schedule.filter(({ to }) => to?.includes(payee)),
      ),
    );
}

function mismatchOf(campaign: Campaign, payee: string, instalments: readonly Instalment[]): Mismatch<'instalments' | 'shares'>[] {
  const [first, ...others] = instalments;
  const isRecurring = instalments.some(({ per }) => per === 'month' || per === 'piece');
  const isShared = instalments.some(({ to = [], per, amount }) => to.length > 1 && per !== 'creator' && amount !== undefined);
  if (!first || isRecurring || isShared) return [];
  const related = others.map(({ path }) => path);
  const fee = feeOf(campaign, payee, instalments);
  if (fee) {
    const sum = sumOfParts(instalments, fee);
    if (!sum || !isOff(sum, fee, instalments)) return [];
    const data = {
      role: roleWords(campaign, payee),
      sum: moneyWords({ ...fee, minor: sum.minor }),
      total: moneyWords(fee),
      side: sideOf(sum.minor, fee.minor),
    };
    return [{ messageId: 'instalments', path: first.path, data, related }];
  }
  const shares = instalments.map(({ share, amount }) => (amount === undefined ? share : undefined));
  const sum = shares.reduce<number | undefined>(
    (all, share) => (all === undefined || share === undefined ? undefined : all + share),
    0,
  );
  if (sum === undefined || Math.abs(sum - 1) < 0.005) return [];
  return [
    {
      messageId: 'shares',
      path: first.path,
      data: { role: roleWords(campaign, payee), percent: Math.round(sum * 1000) / 10 },
      related,
    },
  ];
}

/** What one payee earns in all, so far as the instalments speak of the same: per creator, or in total. */
function feeOf(campaign: Campaign, payee: string, instalments: readonly Instalment[]): Money | undefined {
  const isOneHead = headsOf(campaign, payee) === 1;
  const isPerCreator = instalments.every(({ per }) => per === 'creator' || (isOneHead && (per === undefined || per === 'total')));
  const own = roleOf(campaign, payee)?.fee;
  if (own !== undefined) return instalments.every(({ per }) => per === undefined || per === 'total') ? parseMoney(own) : undefined;
  const pieces = (campaign.deliverables ?? []).filter(({ assignedTo }) => assignedTo?.includes(payee));
  if (!isPerCreator || pieces.length === 0) return undefined;
  return pieces.map((piece) => feePerCreator(piece, isOneHead)).reduce(plus);
}

function feePerCreator({ fee, count, per, assignedTo = [] }: Deliverable, isOneHead: boolean): Money | undefined {
  const isEach = per === 'creator' || (isOneHead && assignedTo.length === 1 && per !== 'week' && per !== 'market');
  const money = fee === undefined || !isEach ? undefined : parseMoney(fee);
  return money && count !== undefined ? { ...money, minor: money.minor * count } : undefined;
}

function plus(a: Money | undefined, b: Money | undefined): Money | undefined {
  return a && b && a.currency === b.currency ? { ...a, minor: a.minor + b.minor } : undefined;
}
