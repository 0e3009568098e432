import { spellOut } from '../agreement/spell-out.ts';
import type { Campaign } from '../agreement/agreement.ts';
import { partiesOf } from '../agreement/roles.ts';
import type { Entries } from '../corpus.ts';
import { outlineOf } from '../schema/outline.ts';
import type { Status } from '../schema/sections/identity.ts';

/** What rules may know of other campaigns. Made when the first rule asks, since most campaigns clash with nothing. */
export interface CampaignIndex {
  /** The other campaigns that a party takes part in, in the order of ids. */
  readonly of: (party: string) => readonly IndexedCampaign[];
}

/** As much of a campaign as others are compared with. */
export interface IndexedCampaign {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly status: Status | undefined;
  readonly flight: Campaign['flight'];
  readonly exclusivity: Campaign['exclusivity'];
  readonly roles: Campaign['roles'];
  readonly parties: readonly string[];
}

/** An index of all campaigns of a corpus. */
export function campaignIndex(campaigns: Entries['campaign']): CampaignIndex {
  let byParty: ReadonlyMap<string, readonly IndexedCampaign[]> | undefined;
  return { of: (party) => (byParty ??= groupedByParty(campaigns)).get(party) ?? [] };
}

function groupedByParty(campaigns: Entries['campaign']): Map<string, IndexedCampaign[]> {
  const byParty = new Map<string, IndexedCampaign[]>();
  for (const entry of campaigns.values()) {
    const campaign = spellOut(outlineOf('campaign'), entry.data).data as unknown as Campaign;
    const { title, status, flight, exclusivity, roles } = campaign;
    const parties = partiesOf(campaign);
    const indexed = { id: entry.id, file: entry.file, title, status, flight, exclusivity, roles, parties };
    for (const party of parties) byParty.set(party, [...(byParty.get(party) ?? []), indexed]);
  }
  return byParty;
}
