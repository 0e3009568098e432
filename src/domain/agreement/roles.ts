import type { Campaign, Role } from './agreement.ts';

/** Stands in a workflow for whoever makes the piece under review. */
export const MAKER = 'maker';

/** The role that a reference names: `creators` or the group of `creators/mila-hart`. Undefined when there is none. */
export function roleOf(campaign: Campaign, reference: string): Role | undefined {
  const id = groupOf(reference);
  return campaign.roles?.find((role) => role.id === id);
}

/** The group part of a role reference. */
export function groupOf(reference: string): string {
  const slash = reference.indexOf('/');
  return slash === -1 ? reference : reference.slice(0, slash);
}

/** The member part of a role reference, or undefined for a whole role. */
export function memberOf(reference: string): string | undefined {
  const slash = reference.indexOf('/');
  return slash === -1 ? undefined : reference.slice(slash + 1);
}

/** The parties that a role reference stands for: the named member, the party that holds the role, or all members. Empty while nobody is named. */
export function partiesOfRole(campaign: Campaign, reference: string): readonly string[] {
  const member = memberOf(reference);
  const role = roleOf(campaign, reference);
  if (!role) return [];
  if (member !== undefined) return role.members?.includes(member) ? [member] : [];
  return [...new Set([...(role.party ? [role.party] : []), ...(role.members ?? [])])];
}

/** Every role reference under which a party takes part: roles it holds, groups it is in, and itself as a member. */
export function rolesOfParty(campaign: Campaign, party: string): readonly string[] {
  return (campaign.roles ?? []).flatMap((role) => {
    if (!role.id) return [];
    if (role.members?.includes(party)) return [role.id, `${role.id}/${party}`];
    return role.party === party ? [role.id] : [];
  });
}

/** Every party that takes part, in the order of the roles. */
export function partiesOf(campaign: Campaign): readonly string[] {
  return [...new Set((campaign.roles ?? []).flatMap((role) => (role.id ? partiesOfRole(campaign, role.id) : [])))];
}
