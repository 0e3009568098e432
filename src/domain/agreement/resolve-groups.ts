import type { Campaign, Role } from './agreement.ts';
import type { Facts } from './apply-facts.ts';
import type { Origins } from './origins.ts';

/** Fills groups of creators from the list of creators, and names roles after their parties. */
export function resolveGroups(campaign: Campaign, facts: Facts, origins: Origins): void {
  campaign.roles?.forEach((role, index) => {
    const path = `roles.${index}`;
    origins.fill(role, 'members', membersOf(role, campaign), path, 'campaign', 'creators');
    if (role.members) origins.fill(role, 'size', role.members.length, path, 'campaign', `${path}.members`);
    const party = role.party && facts.party.get(role.party);
    if (party) origins.fill(role, 'title', party.data.name, path, 'party', party.id);
  });
}

function membersOf(role: Role, campaign: Campaign): string[] | undefined {
  if (role.kind !== 'creator' || role.party || role.members) return undefined;
  const parties = (campaign.creators ?? [])
    .filter((creator) => belongsTo(creator.role, role, campaign))
    .map((creator) => creator.party);
  const named = parties.filter((party) => party !== undefined);
  return named.length > 0 ? [...new Set(named)] : undefined;
}

/** A creator that names no group belongs to the only group of creators there is. */
function belongsTo(named: string | undefined, role: Role, campaign: Campaign): boolean {
  if (named !== undefined) return named === role.id;
  return campaign.roles?.filter(({ kind, party }) => kind === 'creator' && !party).length === 1;
}
