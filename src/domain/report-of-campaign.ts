import type { Finding } from './finding.ts';
import type { Proposal } from './proposal/proposal.ts';
import type { Report } from './report.ts';

/**
 * What a report says about one campaign and the records about it, and what cannot be read, wherever it is: a party, a market or a setting
 * that is left out for that reason would be missed by nobody, and the site cannot be built.
 */
export function reportOfCampaign(report: Report, id: string): Report {
  const own = (findings: readonly Finding[]) => findings.filter(({ file, severity }) => severity === 'shape' || isOf(file, id));
  const { findings, crashes, proposal } = report;
  return {
    ...report,
    findings: own(findings),
    campaigns: 1,
    crashes: crashes.filter(({ file }) => isOf(file, id)),
    ...(proposal && { proposal: proposalOfCampaign(proposal, id, own) }),
  };
}

function proposalOfCampaign(proposal: Proposal, id: string, own: (findings: readonly Finding[]) => Finding[]): Proposal {
  const { campaigns, introduced, mended, blocking } = proposal;
  return {
    ...proposal,
    campaigns: campaigns.filter((campaign) => campaign.id === id),
    introduced: own(introduced),
    mended: own(mended),
    blocking: own(blocking),
    kept: 0,
  };
}

/** Whether a file is the campaign, its progress, or a report or a signature of it. */
function isOf(file: string, id: string): boolean {
  return (
    file === `campaigns/${id}.mdx` || file === `progress/${id}.yaml` || /^(?:reports|signoffs)\/([^/]+)\//.exec(file)?.[1] === id
  );
}
