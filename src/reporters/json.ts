import type { Finding } from '../domain/finding.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import { inReadingOrder, exitCodeOf } from '../domain/report.ts';
import { messageOf } from '../domain/rules/index.ts';
import type { Reporter } from './reporter.ts';

/** For programs: the whole report as data, each finding with its words. */
export const jsonReporter: Reporter = (report) => {
  const { files, campaigns, findings, crashes, silenced, proposal, comparedWith } = report;
  const output = {
    files,
    campaigns,
    findings: worded(findings),
    crashes,
    silenced,
    ...(proposal && { proposal: wordedProposal(proposal) }),
    ...(comparedWith && { comparedWith }),
  };
  return { output: JSON.stringify(output, undefined, 2), exitCode: exitCodeOf(report) };
};

function worded(found: readonly Finding[]) {
  return inReadingOrder(found).map((finding) => ({ ...finding, message: messageOf(finding) }));
}

function wordedProposal(proposal: Proposal) {
  const { settings, campaigns, introduced, accepted, mended, blocking } = proposal;
  return {
    ...proposal,
    settings: { ...settings, weights: settings.weights.map((weight) => ({ ...weight, findings: worded(weight.findings) })) },
    campaigns: campaigns.map((campaign) => ({ ...campaign, blocking: worded(campaign.blocking) })),
    introduced: worded(introduced),
    accepted: worded(accepted),
    mended: worded(mended),
    blocking: worded(blocking),
  };
}
