import type { Campaign, Role } from '../agreement/agreement.ts';

/** Roles that take no part in the agreement: they are spoken about, and owe nothing. */
export function isBystander({ kind }: Role): boolean {
  return kind === 'public' || kind === 'platform';
}

/** Whether somebody is named in a role: a party, or members. A group with a size alone is still to be cast. */
export function isNamed({ party, members }: Role): boolean {
  return party !== undefined || (members?.length ?? 0) > 0;
}

/** Whether a role stands for several people: a group with members, or with a size above one. */
export function isGroup({ party, members, size }: Role): boolean {
  return party === undefined && (members ? members.length > 1 : (size ?? 0) > 1);
}

/** Roles of companies: neither creators, nor the platform, nor the public. With their place in the list. */
export function companiesOf(campaign: Campaign): readonly { readonly role: Role; readonly index: number }[] {
  const roles = (campaign.roles ?? []).map((role, index) => ({ role, index }));
  return roles.filter(({ role }) => role.party !== undefined && !isBystander(role) && role.kind !== 'creator');
}
