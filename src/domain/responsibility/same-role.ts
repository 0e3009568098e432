import type { Campaign } from '../agreement/agreement.ts';
import { groupOf, memberOf, partiesOfRole, roleOf } from '../agreement/roles.ts';

/** Whether two references may mean one and the same: the same role, or a group and one of its members. */
export function isSameRole(one: string, other: string): boolean {
  if (one === other) return true;
  return groupOf(one) === groupOf(other) && (memberOf(one) === undefined || memberOf(other) === undefined);
}

/** Whether a list names a role, its group or one of its members. */
export function namesRole(references: readonly string[], role: string): boolean {
  return references.some((reference) => isSameRole(reference, role));
}

/** Whether two references stand for one role, or for two roles that one single party holds. */
export function isSameSide(campaign: Campaign, one: string, other: string): boolean {
  const [party, ...others] = partiesOfRole(campaign, one);
  const rivals = partiesOfRole(campaign, other);
  return isSameRole(one, other) || (party !== undefined && others.length === 0 && rivals.length === 1 && rivals[0] === party);
}

/** The roles among references, each once; all creators together count as one, since each of them does the same for their own piece. */
export function distinctRoles(campaign: Campaign, references: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const reference of references) {
    const key = roleOf(campaign, reference)?.kind === 'creator' ? CREATORS : groupOf(reference);
    if (!first.has(key)) first.set(key, reference);
  }
  return [...first.values()];
}

/** No id of a role holds a space. */
const CREATORS = 'all creators';
