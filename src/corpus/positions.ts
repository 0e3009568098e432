import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FieldPath, Finding, Place, PositionOrUnavailable } from '../domain/finding.ts';
import { locatorIn } from './yaml/read-entry.ts';
import type { Locator } from './yaml/locate.ts';

/**
 * Adds line and column to findings that have only a field path, and to the places that they are related to, by reading the files once
 * more; in the order given. A place that is not written has the position of the nearest one around it; "unavailable" stays only where a
 * file cannot be read at all.
 */
export function withPositions(findings: readonly Finding[], root: string): Finding[] {
  const positions = new Map<Place, PositionOrUnavailable>();
  const asked = findings.flatMap((finding) => [
    ...(lacksPosition(finding) ? [{ place: finding, of: partOf(finding) }] : []),
    ...(finding.related ?? []).filter(lacksPosition).map((place) => ({ place, of: 'value' as const })),
  ]);
  // One file after the other: the trees of all files at once would take more memory than everything else in a check.
  for (const [file, own] of Map.groupBy(asked, ({ place }) => place.file)) {
    const locator = locatorOf(root, file);
    for (const { place, of } of own) positions.set(place, positionOf(place.path, of, locator));
  }
  const placed = <P extends Place>(place: P): P => ({ ...place, position: positions.get(place) ?? place.position });
  return findings.map((finding) => ({ ...placed(finding), ...(finding.related && { related: finding.related.map(placed) }) }));
}

/** Where a field of a file stands, as `withPositions` has it. */
export function positionAt(root: string, { file, path: field }: Pick<Place, 'file' | 'path'>): PositionOrUnavailable {
  return positionOf(field, 'value', locatorOf(root, file));
}

/** Whether a finding is related to a place in a file. */
export function isRelatedTo({ related = [] }: Finding, file: string): boolean {
  return related.some((place) => place.file === file);
}

/** The same findings, with new positions for the places in a file that they are related to: its lines may have moved. */
export function withRelatedPositions(findings: readonly Finding[], file: string, root: string): Finding[] {
  const moved = (place: Place): Place => (place.file === file ? { ...place, position: 'unavailable' } : place);
  const unplaced = findings.map((finding) => (finding.related ? { ...finding, related: finding.related.map(moved) } : finding));
  return withPositions(unplaced, root);
}

/** What is wrong with a file as a whole has no line, and a link or a pipe must not even be opened. */
function lacksPosition({ position, path: field }: Place): boolean {
  return position === 'unavailable' && field.length > 0;
}

/** What a finding points at: a field that does not exist is found by its name. */
function partOf({ rule }: Finding): 'key' | 'value' {
  return rule === 'unknown-field' ? 'key' : 'value';
}

function positionOf(field: FieldPath, of: 'key' | 'value', locator: Locator | undefined): PositionOrUnavailable {
  if (!locator) return 'unavailable';
  const located = locator.locate(field, of);
  if (located === 'unavailable') return located;
  // A single value may be written without the list whose first entry it is.
  const list = !located.isExact && field.at(-1) === 0 ? locator.locate(field.slice(0, -1), 'value') : located;
  return list !== 'unavailable' && list.isExact ? list.position : located.position;
}

function locatorOf(root: string, file: string): Locator | undefined {
  const form = file.endsWith('.mdx') ? 'mdx' : 'yaml';
  try {
    return locatorIn(readFileSync(path.join(root, file)), { file, form });
  } catch {
    return undefined;
  }
}
