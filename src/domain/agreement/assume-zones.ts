import type { Campaign } from './agreement.ts';
import type { Facts } from './apply-facts.ts';
import type { Origins } from './origins.ts';
import { partiesOfRole } from './roles.ts';

/** Gives hours without a time zone the zone of whoever acts, marked as assumed. A group in several zones gives none. */
export function assumeZones(campaign: Campaign, facts: Facts, origins: Origins): void {
  const assume = (
    target: { zone?: string | undefined } | undefined,
    moments: readonly (string | undefined)[],
    roles: readonly (string | undefined)[],
    path: string,
  ) => {
    if (!target || target.zone !== undefined || !moments.some(hasHour)) return;
    const zone = zoneOf(campaign, facts, roles);
    if (zone) origins.fill(target, 'zone', zone.zone, path, 'assumed', zone.party);
  };
  assume(campaign.flight, [campaign.flight?.kickoff, campaign.flight?.embargo], [campaign.owner?.role], 'flight');
  campaign.milestones?.forEach((milestone, index) =>
    assume(milestone, [milestone.at], milestone.owner ?? [], `milestones.${index}`),
  );
  campaign.deliverables?.forEach((deliverable, index) => {
    const { post, draftDue, assignedTo } = deliverable;
    assume(deliverable, [draftDue], assignedTo ?? [], `deliverables.${index}`);
    assume(post, [post?.from, post?.until], assignedTo ?? [], `deliverables.${index}.post`);
  });
  assume(campaign.selection, [campaign.selection?.opens, campaign.selection?.closes], [campaign.owner?.role], 'selection');
  campaign.kpis?.forEach(({ reportedEvery, measuredBy }, index) =>
    assume(reportedEvery, [reportedEvery?.time], [measuredBy], `kpis.${index}.reportedEvery`),
  );
  campaign.communication?.cadence?.forEach((cadence, index) =>
    assume(cadence, [cadence.time], [cadence.by], `communication.cadence.${index}`),
  );
}

function hasHour(value: string | undefined): boolean {
  return value?.includes(':') ?? false;
}

function zoneOf(
  campaign: Campaign,
  facts: Facts,
  roles: readonly (string | undefined)[],
): { zone: string; party: string } | undefined {
  const parties = roles.flatMap((role) => (role ? partiesOfRole(campaign, role) : []));
  const zones = parties.map((party) => ({ party, zone: facts.party.get(party)?.data.zone }));
  const [first] = zones;
  if (!first?.zone || zones.some(({ zone }) => zone !== first.zone)) return undefined;
  return { zone: first.zone, party: first.party };
}
