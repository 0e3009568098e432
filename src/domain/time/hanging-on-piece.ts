import type { Campaign, Deliverable } from '../agreement/agreement.ts';
import { isPublished } from '../agreement/apply-defaults.ts';
import type { FieldPath } from '../finding.ts';
import { isLicensed } from '../rights/rights.ts';
import type { Dependent } from './dependents.ts';

/** Something that is counted from the day of a piece. */
export interface HangingOnPiece {
  /** How a message names it: `the usage rights`. */
  readonly words: string;
  /** The field that names the piece, where one does. */
  readonly path?: FieldPath;
}

/** The field with the day from which others count: a posting window, or the day on which a document is due. */
export function countedFrom(piece: Deliverable): 'post' | 'due' {
  return isPublished(piece) ? 'post' : 'due';
}

/** What hangs on the day of a piece: what depends on it, and what is counted from the posting. Empty for earned posts. */
export function hangingOnPiece(
  campaign: Campaign,
  piece: Deliverable,
  dependents: ReadonlyMap<string, readonly Dependent[]>,
): readonly HangingOnPiece[] {
  if (piece.workstream === 'earned') return [];
  return [...(dependents.get(piece.id ?? '') ?? []), ...(isPublished(piece) ? afterPosting(campaign, piece) : [])];
}

/** Whoever makes a piece for itself needs no rights to use it. */
function afterPosting(campaign: Campaign, piece: Deliverable): readonly HangingOnPiece[] {
  const { usageRights, exclusivity } = piece;
  return [
    ...(usageRights?.from === 'posting' && isLicensed(campaign, piece) ? [{ words: 'the usage rights' }] : []),
    ...(exclusivity?.period !== undefined && exclusivity.window?.until === undefined ? [{ words: 'the exclusivity' }] : []),
  ];
}
