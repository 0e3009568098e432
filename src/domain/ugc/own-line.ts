import type { Agreement, Campaign, Deliverable } from '../agreement/agreement.ts';
import { isPublished } from '../agreement/apply-defaults.ts';
import { isAgreed } from '../agreement/lifecycle.ts';
import { holdsUnknown } from '../agreement/unknown-at.ts';
import type { FieldPath } from '../finding.ts';

/** A UGC deliverable with its place in the list. */
export interface UgcPiece {
  readonly piece: Deliverable;
  readonly path: FieldPath;
}

/** The UGC that is published, in the order of the file; briefs and plans for it are none. */
export function ugcPieces({ deliverables = [] }: Campaign): readonly UgcPiece[] {
  return deliverables.flatMap((piece, index) => {
    return piece.workstream === 'ugc' && isPublished(piece) ? [{ piece, path: ['deliverables', index] }] : [];
  });
}

/**
 * Whether UGC must stand on its own feet by now: its section is written, or there are pieces of it in a campaign that is agreed. While
 * partners are aligning, the whole section may wait.
 */
export function isUgcDue({ campaign, unknown }: Agreement): boolean {
  if (unknown.some((path) => path.length === 1 && path[0] === 'ugc')) return false;
  return campaign.ugc !== undefined || (isAgreed(campaign) && ugcPieces(campaign).length > 0);
}

/** Whether creators make other pieces beside UGC. Where UGC is all there is, the campaign's own brief, budget and KPI are those of UGC. */
export function isBesideInfluencers({ deliverables = [] }: Campaign): boolean {
  return deliverables.some((piece) => isPublished(piece) && (piece.workstream ?? 'influencer') === 'influencer');
}

/** The place for what a field of the section lacks: the section, or the first UGC piece while there is none. Undefined where the field is written or asked for. */
export function missingInUgc(agreement: Agreement, field: 'lead' | 'budget' | 'brief' | 'kpi'): FieldPath | undefined {
  const { campaign } = agreement;
  if (campaign.ugc?.[field] !== undefined || holdsUnknown(agreement, ['ugc', field])) return undefined;
  return campaign.ugc ? ['ugc'] : (ugcPieces(campaign)[0]?.path ?? ['ugc']);
}
