import type { Finding, Severity } from '../domain/finding.ts';
import { byImportance, countBySeverity, exitCodeOf, inReadingOrder, type LineReader, type Report } from '../domain/report.ts';
import { messageOf, ruleMeta } from '../domain/rules/index.ts';
import { excerptOf } from './excerpt.ts';
import { oneLine } from './one-line.ts';
import {
  acceptedLine,
  counted,
  crashLine,
  relatedLines,
  reweighedLine,
  SEVERITY,
  silencedLine,
  verdictOf,
} from './report-words.ts';
import type { Reporter } from './reporter.ts';

/**
 * For a person at a terminal: grouped by file, each finding with its place, its words and the line it is about; at the end, once for each
 * rule, why it hurts and what to do. What hurts most comes first in each file.
 */
export function textReporter(readLine: LineReader = () => undefined, { isQuiet = false } = {}): Reporter {
  return (report) => {
    const findings = isQuiet ? blocking(report) : report.findings;
    const groups = [...Map.groupBy(byImportance(inReadingOrder(findings)), ({ file }) => file)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([file, own]) => [file, ...own.flatMap((finding) => linesOf(finding, readLine))]);
    const end = isQuiet && groups.length + report.crashes.length === 0 ? [] : [summaryOf(report, findings)];
    return { output: printed([...groups, ...end]), exitCode: exitCodeOf(report) };
  };
}

/** Groups of lines with an empty line between them. Whatever people wrote, each line stays one. */
function printed(groups: readonly (readonly string[])[]): string {
  return groups.map((lines) => lines.map(oneLine).join('\n')).join('\n\n');
}

function blocking({ findings, proposal }: Report): readonly Finding[] {
  return proposal ? proposal.blocking : findings.filter(({ severity }) => severity === 'shape');
}

function linesOf(finding: Finding, readLine: LineReader): string[] {
  const { accepted, reweighed, severity } = finding;
  const below = [
    ...excerptOf(finding, readLine),
    ...relatedLines(finding),
    ...(accepted ? [acceptedLine(accepted)] : []),
    ...(reweighed ? [reweighedLine(severity, reweighed)] : []),
  ];
  return [lineOf(finding), ...below.map((line) => `${INDENT}${line}`)];
}

function lineOf(finding: Finding): string {
  const weight = finding.accepted ? 'accepted' : SEVERITY[finding.severity];
  return `  ${placeOf(finding).padEnd(8)} ${weight.padEnd(8)} ${messageOf(finding)}  [${finding.rule} ${finding.code}]`;
}

function placeOf({ position }: Finding): string {
  return position === 'unavailable' ? '' : `${position.line}:${position.column}`;
}

function summaryOf(report: Report, shown: readonly Finding[]): string[] {
  const counts = countBySeverity(report.findings);
  const accepted = report.findings.filter((finding) => finding.accepted).length;
  const read = `${counted(report.files, ['file', 'files'])}, ${counted(report.campaigns, ['campaign', 'campaigns'])}`;
  const parts = [
    ...(Object.keys(SEVERITY) as Severity[])
      .filter((severity) => counts[severity] > 0)
      .map((severity) => counted(counts[severity], WORDS[severity])),
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
  ];
  return [
    ...cures(shown),
    `${read}: ${parts.length > 0 ? parts.join(', ') : 'nothing found'}.`,
    ...verdictOf(report),
    ...report.silenced.map(silencedLine),
    ...report.crashes.map(crashLine),
  ];
}

/** Why each rule speaks, and what to do about it; once for each, since it is the same for all that it found. */
function cures(findings: readonly Finding[]): string[] {
  const rules = [...new Set(byImportance(inReadingOrder(findings)).map(({ rule }) => rule))].map(ruleMeta);
  if (rules.length === 0) return [];
  return [...rules.flatMap(({ id, why, howToFix }) => [id, `  Why: ${why}`, `  Cure: ${howToFix}`]), ''];
}

const INDENT = ' '.repeat(11);

const WORDS: Readonly<Record<Severity, readonly [string, string]>> = {
  shape: ['to mend before the site can be built', 'to mend before the site can be built'],
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  advice: ['piece of advice', 'pieces of advice'],
};
