import type { FieldPath } from '../finding.ts';
import type { Agreement } from './agreement.ts';
import { writtenPlace } from './written-place.ts';

/** Something of an agreement, and where it stands. */
export interface Placed {
  readonly path: FieldPath;
}

/** What shares the places in which its values were written. */
export interface SharingPlaces<P extends Placed> {
  readonly first: P;
  /** All of them, in order, the first one included. */
  readonly all: readonly P[];
  /** Where each of the fields was written. */
  readonly places: readonly FieldPath[];
}

/**
 * Puts together what takes the same fields from the same places, so that one wrong default is one finding, in the order of the first of
 * each. What `alike` tells apart stays apart.
 */
export function byWrittenPlaces<P extends Placed>(
  agreement: Agreement,
  placed: readonly P[],
  fields: readonly FieldPath[],
  alike: (one: P) => unknown = () => '',
): SharingPlaces<P>[] {
  const groups = new Map<string, { first: P; all: P[]; places: FieldPath[] }>();
  for (const one of placed) {
    const places = fields.map((field) => writtenPlace(agreement, [...one.path, ...field]));
    const key = JSON.stringify([places, alike(one)]);
    const group = groups.get(key);
    if (group) group.all.push(one);
    else groups.set(key, { first: one, all: [one], places });
  }
  return [...groups.values()];
}
