import type { Finding } from '../domain/finding.ts';
import { inReadingOrder, exitCodeOf } from '../domain/report.ts';
import { messageOf } from '../domain/rules/index.ts';
import type { Reporter } from './reporter.ts';

/** For programs: the whole report as data, each finding with its words. */
export const jsonReporter: Reporter = (report) => {
  const worded = (found: readonly Finding[]) =>
    inReadingOrder(found).map((finding) => ({ ...finding, message: messageOf(finding) }));
  const { files, campaigns, findings, crashes, silenced, proposal } = report;
  const output = { files, campaigns, findings: worded(findings), crashes, silenced, ...(proposal && { proposal }) };
  return { output: JSON.stringify(output, undefined, 2), exitCode: exitCodeOf(report) };
};
