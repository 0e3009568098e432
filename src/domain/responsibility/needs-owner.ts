import type { Campaign } from '../agreement/agreement.ts';
import { isAgreed } from '../agreement/lifecycle.ts';

/** What makes a campaign need its owner by now, as a part of a sentence; undefined while the whole section may wait. */
export function needOfOwner(campaign: Pick<Campaign, 'status' | 'decisionRights'>): string | undefined {
  if (campaign.decisionRights?.some(({ holder }) => holder === 'together'))
    return 'what is decided together needs someone to answer for it';
  return isAgreed(campaign) ? 'everybody has agreed to something that nobody answers for' : undefined;
}
