import { inReadingOrder, type Report } from '../domain/report.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Finding } from '../domain/finding.ts';
import { comparable, type ContentState } from '../domain/proposal/content-state.ts';
import { isTold, proposalOf, type Proposal } from '../domain/proposal/proposal.ts';
import { weightChanges } from '../domain/proposal/settings-changes.ts';
import type { Weights } from '../domain/weights.ts';
import { hiddenChanges, refusedFindings } from './hidden-files.ts';
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
 * Checks a content folder and holds it against an earlier state of the same content, in the folder `base`. Both are judged on the same day,
 * and under the weights of rules that the earlier state has. Throws when one of the folders cannot be read.
 */
export function checkProposal(root: string, base: string, asOf: string): Report {
  // Most files are the same in both, and are read once.
  const known: ReadFiles = new Map();
  const [earlier, later] = [loadCorpus(base, known), loadCorpus(root, known)];
  const hidden = hiddenChanges(base, root);
  const weights = earlier.corpus.site.severities;
  const before = stateOf(earlier, { root: base, asOf, weights, other: later.corpus });
  const after = stateOf(later, { root, asOf, weights, other: earlier.corpus, more: refusedFindings(hidden) });
  const switchedOn = speaksMore(earlier, later) ? findingsUnderOwnWeights(after, { root, asOf }) : [];
  const report = { ...after.report, campaigns: later.corpus.entries.campaign.size };
  return {
    ...report,
    findings: report.findings.filter((finding) => isTold(finding, later)),
    proposal: withStatusPlaces(proposalOf(before, after, { switchedOn, hidden }), root),
  };
}

/** A step is taken by one word, and what is said about it stands beside that word. */
function withStatusPlaces(proposal: Proposal, root: string): Proposal {
  const campaigns = proposal.campaigns.map((campaign) =>
    campaign.step ? { ...campaign, statusAt: positionAt(root, { file: campaign.file, path: ['status'] }) } : campaign,
  );
  return { ...proposal, campaigns };
}

interface StateOptions {
  readonly root: string;
  readonly asOf: string;
  readonly weights: Weights | undefined;
  readonly other: Corpus;
  /** Findings that only a proposal has. */
  readonly more?: readonly Finding[];
}

function stateOf(loaded: LoadedCorpus, { root, asOf, weights, other, more = [] }: StateOptions): ContentState & { report: Report } {
  const corpus = comparable(loaded.corpus, loaded.unread, { other, weights });
  const report = reportOn({ ...loaded, corpus, findings: [...loaded.findings, ...more] }, root, asOf);
  const settings = loaded.isSiteRead ? loaded.corpus.site : undefined;
  return { corpus, findings: report.findings, unread: loaded.unread, settings, report };
}

/** Whether rules speak in the later state that the earlier one had switched off. */
function speaksMore(earlier: LoadedCorpus, later: LoadedCorpus): boolean {
  const changes = weightChanges(earlier.corpus.site.severities, later.corpus.site.severities);
  return later.isSiteRead && changes.some(({ from }) => from === 'off');
}

function findingsUnderOwnWeights(
  { corpus, settings }: ContentState,
  { root, asOf }: Pick<StateOptions, 'root' | 'asOf'>,
): readonly Finding[] {
  const { findings } = judgementsOf({ ...corpus, site: settings ?? corpus.site }, asOf);
  return inReadingOrder(withPositions([...findings.values()].flat(), root));
}

/** The report on a corpus that is loaded already. */
export function reportOn({ corpus, findings, fileCount }: LoadedCorpus, root: string, asOf: string): Report {
  const judgements = judgementsOf(corpus, asOf);
  const judged = [...judgements.findings.values()].flat();
  const placed = inReadingOrder(withPositions([...findings, ...judged], root));
  const silenced = (corpus.site.severities ?? []).filter(({ severity }) => severity === 'off');
  return { findings: placed, files: fileCount, campaigns: corpus.entries.campaign.size, crashes: judgements.crashes, silenced };
}
