import type { Agreement } from '../agreement/agreement.ts';
import { signaturesOf } from '../agreement/signatures.ts';
import type { Corpus } from '../corpus.ts';
import type { Finding, PositionOrUnavailable } from '../finding.ts';
import { UNKNOWN } from '../schema/values.ts';
import { changedCampaigns, type ChangedCampaign } from './changed-campaigns.ts';
import { clauseChanges, type ClauseChange } from './clause-changes.ts';
import { compareFindings } from './compare-findings.ts';
import { blockersOf, type Step } from './steps.ts';

/** One state of the content: what it says, and what was found in it. */
export interface ContentState {
  readonly corpus: Corpus;
  readonly findings: readonly Finding[];
}

/** What a change of the content proposes, held against what is there. */
export interface Proposal {
  /** Campaigns whose agreement changes, new ones and those that go away included, in the order of ids. */
  readonly campaigns: readonly ProposedCampaign[];
  /** Findings of the later state that the earlier one has not, in its order. */
  readonly introduced: readonly Finding[];
  /** Findings of the earlier state that the later one has not any more. */
  readonly mended: readonly Finding[];
  /** How many findings both have. */
  readonly kept: number;
  /** Findings that stop it: of shape, wherever they are, and what stops the step that a campaign proposes. */
  readonly blocking: readonly Finding[];
  /** Names of the parties that are spoken of, by id. */
  readonly names: Readonly<Record<string, string>>;
}

/** What happens to one campaign. */
export interface ProposedCampaign {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly kind: 'new' | 'changed' | 'gone';
  /** The step that it takes, or the one that it has taken already and that its new text is held to. */
  readonly step: Step | undefined;
  /** Where its status is written, once the corpus has added it. */
  readonly statusAt?: PositionOrUnavailable;
  /** Whether the step itself is part of the change. */
  readonly isStepNew: boolean;
  /** Empty for a campaign that is new or gone. */
  readonly clauses: readonly ClauseChange[];
  /** Parties whose signature was good for the earlier text and is not for the later one, in the order of the roles. */
  readonly signAgain: readonly string[];
  /** Findings that stop the step. */
  readonly blocking: readonly Finding[];
}

/**
 * Holds two states of the content against each other. Where a text takes a step, everything that stops the step counts; where it has taken
 * the step already, only what the change brings: nothing that time alone did ever stops anybody.
 */
export function proposalOf(before: ContentState, after: ContentState): Proposal {
  const changed = changedCampaigns(before.corpus, after.corpus);
  const { introduced, mended, kept } = compareFindings(before.findings, after.findings, changed);
  const isNew = new Set(introduced);
  const byFile = Map.groupBy(after.findings, ({ file }) => file);
  const campaigns = [...changed].flatMap(([id, pair]) => {
    const proposed = proposedCampaign(id, pair, [before.corpus, after.corpus]);
    if (!proposed) return [];
    const step = blockersOfStep(proposed, byFile.get(proposed.file) ?? [], isNew);
    return isWorthTelling(proposed, step) ? [{ ...proposed, blocking: step }] : [];
  });
  const shape = after.findings.filter(({ severity }) => severity === 'shape');
  const blocking = [...shape, ...campaigns.flatMap((campaign) => campaign.blocking)];
  return { campaigns, introduced, mended, kept, blocking, names: namesIn(campaigns, [after.corpus, before.corpus]) };
}

function namesIn(campaigns: readonly ProposedCampaign[], corpora: readonly Corpus[]): Record<string, string> {
  const ids = campaigns.flatMap(({ clauses, signAgain }) => [...signAgain, ...clauses.flatMap(({ concerns }) => concerns)]);
  const nameOf = (id: string) => corpora.map(({ entries }) => entries.party.get(id)?.data.name).find((name) => name !== undefined);
  return Object.fromEntries([...new Set(ids)].sort().map((id) => [id, nameOf(id) ?? id]));
}

function proposedCampaign(
  id: string,
  { before, after }: ChangedCampaign,
  [base, head]: readonly [Corpus, Corpus],
): Omit<ProposedCampaign, 'blocking'> | undefined {
  const agreement = after ?? before;
  if (!agreement) return undefined;
  const { file, campaign } = agreement;
  const step = after && stepOf(after);
  return {
    id,
    file,
    title: campaign.title === UNKNOWN ? id : campaign.title,
    kind: !before ? 'new' : !after ? 'gone' : 'changed',
    step,
    isStepNew: step !== (before && stepOf(before)),
    clauses: before && after ? clauseChanges(before, after) : [],
    signAgain: before && after ? partiesToSignAgain([before, base], [after, head]) : [],
  };
}

function isWorthTelling({ kind, clauses, isStepNew }: Omit<ProposedCampaign, 'blocking'>, blocking: readonly Finding[]): boolean {
  return kind !== 'changed' || clauses.length > 0 || isStepNew || blocking.length > 0;
}

function stepOf({ campaign: { status } }: Agreement): Step | undefined {
  return status === 'agreed' || status === 'live' ? status : undefined;
}

function blockersOfStep(
  { step, isStepNew }: Pick<ProposedCampaign, 'step' | 'isStepNew'>,
  findings: readonly Finding[],
  isNew: ReadonlySet<Finding>,
): Finding[] {
  if (!step) return [];
  const judged = findings.filter(({ severity }) => severity !== 'shape');
  return blockersOf(step, isStepNew ? judged : judged.filter((finding) => isNew.has(finding)));
}

type InCorpus = readonly [Agreement, Corpus];

function partiesToSignAgain(before: InCorpus, after: InCorpus): string[] {
  const signed = new Set(signedParties(before));
  const stillSigned = new Set(signedParties(after));
  return [...signed].filter((party) => !stillSigned.has(party));
}

function signedParties([agreement, { entries }]: InCorpus): string[] {
  const signoffs = [...entries.signoff.values()].filter(({ data }) => data.campaign === agreement.id);
  return signaturesOf(agreement, signoffs).flatMap(({ party, state }) => (state === 'signed' ? [party] : []));
}
