import { inReadingOrder, type Report } from '../domain/report.ts';
import { proposalOf, type Proposal } from '../domain/proposal/proposal.ts';
import { judgementsOf } from './judgements.ts';
import { loadCorpus, type LoadedCorpus, type ReadFiles } from './load-corpus.ts';
import { positionAt, withPositions } from './positions.ts';

/**
 * Checks a content folder: the shape of every file, then every rule on every campaign that has its shape.
 * `asOf` is the calendar date of the check. Throws when the folder cannot be read.
 */
export function checkContent(root: string, asOf: string, known?: ReadFiles): Report {
  return reportOn(loadCorpus(root, known), root, asOf);
}

/**
 * Checks a content folder and holds it against an earlier state of the same content, in the folder `base`. Both are judged on the same day.
 * Throws when one of the folders cannot be read.
 */
export function checkProposal(root: string, base: string, asOf: string): Report {
  // Most files are the same in both, and are read once.
  const known: ReadFiles = new Map();
  const [before, after] = [loadCorpus(base, known), loadCorpus(root, known)];
  const [earlier, report] = [reportOn(before, base, asOf), reportOn(after, root, asOf)];
  const states = [
    { corpus: before.corpus, findings: earlier.findings },
    { corpus: after.corpus, findings: report.findings },
  ] as const;
  return { ...report, proposal: withStatusPlaces(proposalOf(...states), root) };
}

/** A step is taken by one word, and what is said about it stands beside that word. */
function withStatusPlaces(proposal: Proposal, root: string): Proposal {
  const campaigns = proposal.campaigns.map((campaign) =>
    campaign.step ? { ...campaign, statusAt: positionAt(root, { file: campaign.file, path: ['status'] }) } : campaign,
  );
  return { ...proposal, campaigns };
}

/** The report on a corpus that is loaded already. */
export function reportOn({ corpus, findings, fileCount }: LoadedCorpus, root: string, asOf: string): Report {
  const judgements = judgementsOf(corpus, asOf);
  const judged = [...judgements.findings.values()].flat();
  const placed = inReadingOrder(withPositions([...findings, ...judged], root));
  const silenced = (corpus.site.severities ?? []).filter(({ severity }) => severity === 'off');
  return { findings: placed, files: fileCount, campaigns: corpus.entries.campaign.size, crashes: judgements.crashes, silenced };
}
