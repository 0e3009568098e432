import type { Campaign, Deliverable } from '../agreement/agreement.ts';
import { headsTogether, piecesOf } from '../agreement/pieces.ts';
import { groupOf, roleOf } from '../agreement/roles.ts';
import type { FieldPath } from '../finding.ts';
import { parseMoney } from '../money.ts';
import { isCreator } from '../payment/creator-pay.ts';

/** What is promised to roles for one thing, in minor units of one currency: not less than this. */
export interface Promised {
  /** Whom it is promised to, as role ids. */
  readonly to: readonly string[];
  /** The workstream that it is promised for; undefined where it is for a whole role. */
  readonly workstream: Deliverable['workstream'];
  readonly minor: number;
  readonly path: FieldPath;
}

/**
 * Every fee of a campaign that can be told, and the instalments of creators who have none, in one currency. What is counted by the week, for
 * people of whom nobody knows how many, or in another currency, is left out, and so is the fee of whoever pays others out of it: the sum is
 * the least that is promised.
 */
export function promisedIn(campaign: Campaign, currency: string): readonly Promised[] {
  const fees = [...feesOfPieces(campaign, currency), ...feesOfRoles(campaign, currency)];
  const withFee = new Set([...fees.flatMap(({ to }) => to), ...rolesWithFee(campaign)]);
  const payers = payersOf(campaign);
  return [...fees, ...instalments(campaign, currency, withFee)].filter(({ to }) => !to.some((id) => payers.has(id)));
}

function payersOf({ payment, budget }: Campaign): ReadonlySet<string> {
  const payers = [payment?.payer, ...(payment?.schedule ?? []).map(({ payer }) => payer), ...(budget?.heldBy ?? [])];
  return new Set(payers.flatMap((reference) => (reference === undefined ? [] : [groupOf(reference)])));
}

function feesOfPieces(campaign: Campaign, currency: string): Promised[] {
  return (campaign.deliverables ?? []).flatMap((deliverable, index) => {
    const { fee, assignedTo = [], workstream } = deliverable;
    const to = [...new Set(assignedTo.map(groupOf))];
    const isInRole = to.some((id) => campaign.roles?.some((role) => role.id === id && role.fee !== undefined));
    const minor = times(fee, piecesOf(campaign, deliverable), currency);
    return minor === undefined || isInRole ? [] : [{ to, workstream, minor, path: ['deliverables', index, 'fee'] }];
  });
}

function feesOfRoles({ roles = [] }: Campaign, currency: string): Promised[] {
  return roles.flatMap(({ id, fee }, index) => {
    const minor = times(fee, 1, currency);
    return id === undefined || minor === undefined
      ? []
      : [{ to: [id], workstream: undefined, minor, path: ['roles', index, 'fee'] }];
  });
}

function rolesWithFee({ deliverables = [] }: Campaign): readonly string[] {
  return deliverables.flatMap(({ fee, assignedTo = [] }) => (fee === undefined ? [] : assignedTo.map(groupOf)));
}

function instalments(campaign: Campaign, currency: string, withFee: ReadonlySet<string>): Promised[] {
  return (campaign.payment?.schedule ?? []).flatMap(({ to: references = [], amount, per }, index) => {
    const to = [...new Set(references.map(groupOf))];
    const heads = headsTogether(campaign, references);
    const count = per === 'creator' ? heads : per === 'total' || (per === undefined && heads === 1) ? 1 : undefined;
    const minor = times(amount, count, currency);
    const isOfCreators =
      references.length > 0 && references.every((reference) => isCreator(roleOf(campaign, reference) ?? { kind: undefined }));
    if (minor === undefined || !isOfCreators || to.some((id) => withFee.has(id))) return [];
    return [{ to, workstream: soleWorkstream(campaign, to), minor, path: ['payment', 'schedule', index, 'amount'] }];
  });
}

/** The one workstream that all pieces of some roles belong to. */
function soleWorkstream({ deliverables = [] }: Campaign, ids: readonly string[]): Deliverable['workstream'] {
  const own = deliverables.filter(({ assignedTo = [] }) => assignedTo.some((reference) => ids.includes(groupOf(reference))));
  const streams = new Set(own.map(({ workstream }) => workstream));
  return streams.size === 1 ? own[0]?.workstream : undefined;
}

function times(amount: string | number | undefined, count: number | undefined, currency: string): number | undefined {
  const money = amount === undefined ? undefined : parseMoney(amount, currency);
  return money?.currency === currency && count !== undefined ? money.minor * count : undefined;
}
