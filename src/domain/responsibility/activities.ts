import type { Agreement, DerivedRaciRow, RaciRow } from '../agreement/agreement.ts';
import type { FieldPath } from '../finding.ts';

/** One row of the matrix, whoever wrote it. */
export interface Activity {
  readonly name: string;
  /** The written row, or the place that a derived one follows from. */
  readonly path: FieldPath;
  readonly act: 'written' | DerivedRaciRow['act'];
  readonly responsible: readonly string[];
  readonly accountable: readonly string[];
  readonly consulted: readonly string[];
  readonly informed: readonly string[];
}

/** Every activity of an agreement: the written rows first, then those that follow from the rest, in the order of the file. */
export function activitiesOf({ campaign, derivedRaci }: Agreement): readonly Activity[] {
  const written = (campaign.raci ?? []).map((row, index) => activity(row, ['raci', index], 'written'));
  return [...written, ...derivedRaci.map(({ row, from, act }) => activity(row, from, act))];
}

function activity(row: Omit<RaciRow, 'id'>, path: FieldPath, act: Activity['act']): Activity {
  const { activity: name, responsible = [], accountable = [], consulted = [], informed = [] } = row;
  return { name, path, act, responsible, accountable: [...new Set(accountable)], consulted, informed };
}
