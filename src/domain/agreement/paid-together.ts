import type { Json, JsonObject } from '../json.ts';
import { isList } from '../json.ts';
import type { Campaign } from './agreement.ts';
import { memberOf, partiesOfRole, roleOf } from './roles.ts';

/**
 * Whether an amount is one sum for several people: the fee of a group as a whole, an instalment or bonus in total for more than one. Such
 * a sum is the business of whoever pays and holds the budget. Each of those who share it sees what is paid to each alone; a sum less
 * one's own would say what the others get.
 *
 * @param field the field of the item that names those who are paid; whoever pays is named elsewhere
 * @param item the role, instalment or bonus that the amount stands in
 */
export function isPaidTogether(field: string, item: JsonObject | undefined, campaign: Campaign): boolean {
  if (field === 'id') return isSeveral(campaign, item?.['id']);
  return field === 'to' && item?.['per'] === 'total' && isSeveral(campaign, item['to']);
}

/** Several parties, or a group of which some are not named yet. */
function isSeveral(campaign: Campaign, roles: Json | undefined): boolean {
  const references = isList(roles) ? roles.map(String) : typeof roles === 'string' ? [roles] : [];
  const parties = new Set(references.flatMap((reference) => partiesOfRole(campaign, reference)));
  return parties.size > 1 || references.some((reference) => hasUnnamed(campaign, reference));
}

function hasUnnamed(campaign: Campaign, reference: string): boolean {
  const { members, size = 0 } = roleOf(campaign, reference) ?? {};
  return memberOf(reference) === undefined && members !== undefined && members.length < size;
}
