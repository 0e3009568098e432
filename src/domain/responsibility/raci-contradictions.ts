import type { Campaign, RaciRow } from '../agreement/agreement.ts';
import { isAboutApproving, isAboutMeasuring, namesPiece, saysMaking } from './activity-words.ts';
import { coverableItems, isCovered, type CoveredItem } from './covered-items.ts';
import { reviewersOf } from './review-steps.ts';
import { namesRole } from './same-role.ts';

/** A written row that names other people than the thing it is about. */
export interface RaciContradiction {
  /** Place of the row in the list. */
  readonly row: number;
  readonly item: CoveredItem;
  /** Who does the thing by the rest of the agreement, and is not in the row. */
  readonly missing: readonly string[];
}

/** Every written row that contradicts an assignment, a review, a measurement or a right, in the order of the rows. */
export function raciContradictions(campaign: Campaign): readonly RaciContradiction[] {
  const { raci = [] } = campaign;
  if (raci.length === 0) return [];
  const found = coverableItems(campaign).flatMap((item) => contradictionOf(campaign, raci, item) ?? []);
  return found.sort((one, other) => one.row - other.row);
}

function contradictionOf(campaign: Campaign, raci: readonly RaciRow[], item: CoveredItem): RaciContradiction | undefined {
  const rows = raci.filter((row) => isCovered(row, item));
  const first = rows.find((row) => isAboutDoing(campaign, row, item));
  // A row without hands may still get the right ones.
  const isOpen = rows.some(({ responsible = [] }) => responsible.length === 0);
  if (!first || isOpen || item.doers.length === 0) return undefined;
  // Whoever sees to a date, reads a number or decides may stand in the row as the one who answers for it.
  const isByParts = item.kind === 'deliverable' || item.kind === 'document';
  const named = rows.flatMap(({ responsible = [], accountable = [] }) => [...responsible, ...(isByParts ? [] : accountable)]);
  const missing = item.doers.filter((doer) => !namesRole(named, doer));
  const isOff = isByParts ? missing.length > 0 : missing.length === item.doers.length;
  return isOff ? { row: raci.indexOf(first), item, missing } : undefined;
}

/** Whether a row is about the same doing as the item's own field; a film may well be approved or paid for by others than its makers. */
function isAboutDoing(campaign: Campaign, row: RaciRow, item: CoveredItem): boolean {
  const { activity } = row;
  const isNamedAlike = activity.trim().toLowerCase() === item.title.trim().toLowerCase();
  if (isNamedAlike || item.kind === 'milestone' || item.kind === 'right') return true;
  if (item.kind === 'kpi') return isAboutMeasuring(activity);
  if (item.kind === 'workflow') return isAboutApproving(activity);
  return (
    saysMaking(activity, item.kind === 'document') || (namesPiece(activity, item.title) && !isForReviewers(campaign, row, item))
  );
}

/** Whether a row names nobody but those who review the piece: then it is about the review, in whatever words. */
function isForReviewers({ workflows = [] }: Campaign, { responsible = [] }: RaciRow, { workflow, decider }: CoveredItem): boolean {
  const reviewed = workflow === undefined ? undefined : workflows[workflow];
  const reviewers = [...(reviewed ? reviewersOf(reviewed) : []), ...(decider === undefined ? [] : [decider])];
  return responsible.every((role) => namesRole(reviewers, role));
}
