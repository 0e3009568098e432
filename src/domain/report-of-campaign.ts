import type { Finding } from './finding.ts';
import { NO_FACTS } from './proposal/changed-campaigns.ts';
import type { Proposal } from './proposal/proposal.ts';
import type { Report } from './report.ts';
import { contentTypes } from './schema/index.ts';

/**
 * What a report says about one campaign and the records about it, and what cannot be read, wherever it is: a party, a market or a setting
 * that is left out for that reason would be missed by nobody, and the site cannot be built. A campaign that a change gives another name is
 * told by either.
 */
export function reportOfCampaign(report: Report, asked: string): Report {
  const { proposal, crashes } = report;
  const campaign = proposal?.campaigns.find((one) => one.id === asked || one.formerFile === fileOf(asked));
  const ids = [...new Set([asked, campaign?.id ?? asked, ...(campaign?.formerFile ? [idOf(campaign.formerFile)] : [])])];
  const own = (findings: readonly Finding[]) =>
    findings.filter(({ file, severity }) => severity === 'shape' || ids.some((id) => isOf(file, id)));
  return {
    ...report,
    findings: own(report.findings),
    campaigns: campaign?.kind === 'gone' ? 0 : 1,
    crashes: crashes.filter(({ file }) => ids.some((id) => isOf(file, id))),
    ...(proposal && { proposal: proposalOfCampaign(proposal, campaign, own) }),
  };
}

function proposalOfCampaign(
  proposal: Proposal,
  campaign: Proposal['campaigns'][number] | undefined,
  own: (findings: readonly Finding[]) => Finding[],
): Proposal {
  const { settings, notCompared, introduced, accepted, mended, blocking } = proposal;
  return {
    ...proposal,
    settings: { ...settings, weights: settings.weights.map((weight) => ({ ...weight, findings: own(weight.findings) })) },
    campaigns: campaign ? [campaign] : [],
    notCompared: notCompared.filter(({ file }) => isShared(file)),
    introduced: own(introduced),
    accepted: own(accepted),
    mended: own(mended),
    blocking: own(blocking),
    kept: 0,
  };
}

/** Whether a file is the campaign, its progress, or a report or a signature of it. */
function isOf(file: string, id: string): boolean {
  return file === fileOf(id) || file === `progress/${id}.yaml` || /^(?:reports|signoffs)\/([^/]+)\//.exec(file)?.[1] === id;
}

/** Whether a file belongs to no campaign and to no playbook, so that all campaigns may read it. */
function isShared(file: string): boolean {
  return !NO_FACTS.some((type) => file.startsWith(`${contentTypes[type].folder}/`));
}

function fileOf(id: string): string {
  return `campaigns/${id}.mdx`;
}

function idOf(file: string): string {
  return file.slice('campaigns/'.length, -'.mdx'.length);
}
