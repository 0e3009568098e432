import { inReadingOrder, isBuildable } from '../domain/report.ts';
import { messageOf } from '../domain/rules/index.ts';
import type { Reporter } from './reporter.ts';

/** For programs: the findings as data, each with its words. */
export const jsonReporter: Reporter = (report) => {
  const findings = inReadingOrder(report.findings).map((finding) => ({ ...finding, message: messageOf(finding) }));
  return {
    output: JSON.stringify({ files: report.files, campaigns: report.campaigns, findings }, undefined, 2),
    exitCode: isBuildable(report) ? 0 : 1,
  };
};
