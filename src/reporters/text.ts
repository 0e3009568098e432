import type { Finding, Severity } from '../domain/finding.ts';
import { countBySeverity, inReadingOrder, isBuildable, type Report } from '../domain/report.ts';
import { messageOf, ruleMeta } from '../domain/rules/index.ts';
import type { Reporter } from './reporter.ts';

/** For a person at a terminal: grouped by file, each finding with its place, its words and how to fix it. */
export const textReporter: Reporter = (report) => {
  const groups = [...grouped(inReadingOrder(report.findings))].map(([file, findings]) =>
    [file, ...findings.map(lineOf)].join('\n'),
  );
  return { output: [...groups, summaryOf(report)].join('\n\n'), exitCode: isBuildable(report) ? 0 : 1 };
};

/** One finding on one line, for lists that name the file elsewhere. */
export function lineOf(finding: Finding): string {
  return `  ${placeOf(finding).padEnd(8)} ${SEVERITY[finding.severity].padEnd(8)} ${messageOf(finding)}  [${finding.rule} ${finding.code}]`;
}

function placeOf({ position }: Finding): string {
  return position === 'unavailable' ? '' : `${position.line}:${position.column}`;
}

function grouped(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.file);
    if (group) group.push(finding);
    else groups.set(finding.file, [finding]);
  }
  return groups;
}

function summaryOf(report: Report): string {
  const counts = countBySeverity(report.findings);
  const read = `${counted(report.files, ['file', 'files'])}, ${counted(report.campaigns, ['campaign', 'campaigns'])}`;
  if (report.findings.length === 0) return `${read}: nothing found.`;
  const parts = (Object.keys(SEVERITY) as Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], WORDS[severity]));
  const cures = counts.shape > 0 ? `\n${howToFix(report.findings)}` : '';
  return `${read}: ${parts.join(', ')}.${cures}`;
}

function counted(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** How to fix each kind of shape problem, once. */
function howToFix(findings: readonly Finding[]): string {
  const ids = new Set(findings.filter(({ severity }) => severity === 'shape').map(({ rule }) => rule));
  return [...ids].map((id) => `  ${id}: ${ruleMeta(id).howToFix}`).join('\n');
}

const SEVERITY: Readonly<Record<Severity, string>> = { shape: 'broken', error: 'error', warning: 'warning', advice: 'advice' };
const WORDS: Readonly<Record<Severity, readonly [string, string]>> = {
  shape: ['to mend before the site can be built', 'to mend before the site can be built'],
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  advice: ['piece of advice', 'pieces of advice'],
};
