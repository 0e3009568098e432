import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding, PositionOrUnavailable } from '../domain/finding.ts';
import { locatorIn } from './yaml/read-entry.ts';
import type { Locator } from './yaml/locate.ts';

/**
 * Adds line and column to findings that have only a field path, by reading their files once more; in the order given. A place that is not
 * written has the position of the nearest one around it; "unavailable" stays only where a file cannot be read at all.
 */
export function withPositions(findings: readonly Finding[], root: string): Finding[] {
  const places = new Map<Finding, PositionOrUnavailable>();
  // One file after the other: the trees of all files at once would take more memory than everything else in a check.
  for (const [file, own] of Map.groupBy(findings.filter(lacksPosition), (finding) => finding.file)) {
    const locator = locatorOf(root, file);
    for (const finding of own) places.set(finding, positionOf(finding, locator));
  }
  return findings.map((finding) => ({ ...finding, position: places.get(finding) ?? finding.position }));
}

/** What is wrong with a file as a whole has no line, and a link or a pipe must not even be opened. */
function lacksPosition({ position, path: field }: Finding): boolean {
  return position === 'unavailable' && field.length > 0;
}

function positionOf({ path: field, rule }: Finding, locator: Locator | undefined): PositionOrUnavailable {
  if (!locator) return 'unavailable';
  const located = locator.locate(field, rule === 'unknown-field' ? 'key' : 'value');
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
