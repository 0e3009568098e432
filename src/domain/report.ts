import type { Crash } from './check.ts';
import type { Finding, Position, Severity } from './finding.ts';
import { ruleMeta } from './rules/index.ts';
import type { Proposal } from './proposal/proposal.ts';
import type { Weights } from './weights.ts';

/** The result of a check: what was looked at, and everything that was found. */
export interface Report {
  /** In the order of files, and within a file in the order of lines. */
  readonly findings: readonly Finding[];
  readonly files: number;
  readonly campaigns: number;
  /** Rules that failed, in the order of campaigns. */
  readonly crashes: readonly Crash[];
  /** Rules that the site has switched off, each with its reason: nothing is left out without a word. */
  readonly silenced: Weights;
  /** What a change proposes, where the content was held against an earlier state of it. */
  readonly proposal?: Proposal;
  /** The commit of that earlier state, where it is one. */
  readonly comparedWith?: ComparedWith;
}

/** The commit that content was held against. */
export interface ComparedWith {
  /** As it was asked for: a branch, a tag or a commit. */
  readonly revision: string;
  /** Its full hash. */
  readonly commit: string;
  /** Whether it is not the revision itself, but the last commit that the branch shares with it. */
  readonly isShared: boolean;
}

/**
 * What a command that made this report ends with: 0 nothing blocks, 1 findings do, 2 a rule failed. Without an earlier state to hold it
 * against, only what cannot be read blocks: what time does to an agreement stops nobody.
 */
export function exitCodeOf({ findings, crashes, proposal }: Pick<Report, 'findings' | 'crashes' | 'proposal'>): 0 | 1 | 2 {
  if (crashes.length > 0) return 2;
  const blocks = proposal ? proposal.blocking.length > 0 : !isBuildable({ findings });
  return blocks ? 1 : 0;
}

/** Gives a line of a file of the content folder, from 1; undefined when the file or the line cannot be read. */
export type LineReader = (file: string, line: number) => string | undefined;

/** How many findings there are of each severity; those that are accepted count for none. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { shape: 0, error: 0, warning: 0, advice: 0 };
  for (const { severity, accepted } of findings) if (!accepted) counts[severity]++;
  return counts;
}

/** Sorts findings by file, line and column; those about a whole file, or without a line, stand first in their file. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => byFile(a, b) || placeOf(a).line - placeOf(b).line || placeOf(a).column - placeOf(b).column);
}

/**
 * Sorts findings by what a reader needs first: what cannot be read, contradictions, what is infeasible, what is open or vague, advice,
 * and last what the campaign lives with. Those of equal weight stay in their order.
 */
export function byImportance(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => importanceOf(a) - importanceOf(b));
}

function importanceOf({ accepted, rule, severity }: Finding): number {
  if (accepted) return ACCEPTED;
  return severity === 'error' && ruleMeta(rule).isInfeasible ? INFEASIBLE : IMPORTANCE[severity];
}

const IMPORTANCE: Readonly<Record<Severity, number>> = { shape: 0, error: 1, warning: 3, advice: 4 };
const INFEASIBLE = 2;
const ACCEPTED = 5;

/** Whether a site may be built: time and judgement never stop a build, only files that cannot be read as what they claim to be. */
export function isBuildable({ findings }: Pick<Report, 'findings'>): boolean {
  return !findings.some(({ severity }) => severity === 'shape');
}

function byFile(a: Finding, b: Finding): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

function placeOf({ position }: Finding): Position {
  return position === 'unavailable' ? START : position;
}

const START: Position = { line: 0, column: 0 };
