import type { Campaign } from './agreement.ts';

/** Whether a campaign is wrapped or cancelled: what was agreed can no longer be mended. */
export function isOver({ status }: Pick<Campaign, 'status'>): boolean {
  return status === 'wrapped' || status === 'cancelled';
}

/** Whether everyone's consent is claimed: the campaign is agreed or live. */
export function isAgreed({ status }: Pick<Campaign, 'status'>): boolean {
  return status === 'agreed' || status === 'live';
}
