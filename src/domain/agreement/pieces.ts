import type { Campaign, Deliverable } from './agreement.ts';
import { memberOf, roleOf } from './roles.ts';

/** How many people a role reference stands for: a member or a single party is one, a group its size; undefined while that is open. */
export function headsOf(campaign: Campaign, reference: string): number | undefined {
  const role = roleOf(campaign, reference);
  if (!role) return undefined;
  if (memberOf(reference) !== undefined) return 1;
  if (role.members) return role.members.length;
  return role.size ?? (role.party === undefined ? undefined : 1);
}

/** How many people several references stand for together; undefined when that of one is open. */
export function headsTogether(campaign: Campaign, references: readonly string[]): number | undefined {
  const heads = [...new Set(references)].map((reference) => headsOf(campaign, reference));
  return heads.every((count) => count !== undefined) ? heads.reduce((sum, count) => sum + count, 0) : undefined;
}

/** How many pieces a deliverable comes to in all; undefined while a number is open, and for what is counted by the week. */
export function piecesOf(campaign: Campaign, { count, per, assignedTo, markets }: Deliverable): number | undefined {
  if (count === undefined) return undefined;
  const heads = headsTogether(campaign, assignedTo ?? []);
  if (per === 'creator') return heads && heads * count;
  if (per === 'market') return markets && markets.length * count;
  if (per === 'week') return undefined;
  return per === 'total' || heads === 1 ? count : undefined;
}
