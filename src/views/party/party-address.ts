import { isOver } from '../../domain/agreement/lifecycle.ts';
import type { CampaignRow, PublishedFacts } from '../../domain/published.ts';

/** The page of a party; `base` is the folder that the site is published under, with a slash at both ends. */
export function partyAddress(base: string, party: string): string {
  return `${base}parties/${party}/`;
}

/** The page of one party in one campaign. */
export function forPartyAddress(base: string, campaign: string, party: string): string {
  return `${base}campaigns/${campaign}/for/${party}/`;
}

/** Whether the parties of a campaign have pages of their own in it: as long as something is owed. */
export function hasPartnerPages({ status }: Partial<Pick<CampaignRow, 'status'>>): boolean {
  return !isOver({ status });
}

/** Whether a party has a page in this build. The public is not told who works with whom. */
export function hasPartyPage(facts: PublishedFacts, party: string): boolean {
  let listed = known.get(facts);
  if (!listed) known.set(facts, (listed = new Set(facts.ids.party)));
  return listed.has(party);
}

const known = new WeakMap<PublishedFacts, ReadonlySet<string>>();
