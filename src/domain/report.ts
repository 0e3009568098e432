import type { Finding, Position, Severity } from './finding.ts';

/** The result of a check: what was looked at, and everything that was found. */
export interface Report {
  /** In the order of files, and within a file in the order of lines. */
  readonly findings: readonly Finding[];
  readonly files: number;
  readonly campaigns: number;
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { shape: 0, error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Sorts findings by file, line and column; those about a whole file, or without a line, stand first in their file. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => byFile(a, b) || placeOf(a).line - placeOf(b).line || placeOf(a).column - placeOf(b).column);
}

/** Whether a site may be built: time and judgement never stop a build, only files that cannot be read as what they claim to be. */
export function isBuildable({ findings }: Report): boolean {
  return !findings.some(({ severity }) => severity === 'shape');
}

function byFile(a: Finding, b: Finding): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

function placeOf({ position }: Finding): Position {
  return position === 'unavailable' ? START : position;
}

const START: Position = { line: 0, column: 0 };
