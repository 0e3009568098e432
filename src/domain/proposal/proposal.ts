import type { Agreement } from '../agreement/agreement.ts';
import { signaturesOf } from '../agreement/signatures.ts';
import type { Corpus } from '../corpus.ts';
import type { Finding, PositionOrUnavailable } from '../finding.ts';
import { UNKNOWN } from '../schema/values.ts';
import { changedCampaigns, type ChangedCampaign } from './changed-campaigns.ts';
import { clauseChanges, wholeClauses, type ClauseChange } from './clause-changes.ts';
import { compareFindings } from './compare-findings.ts';
import type { ContentState, HiddenFile } from './content-state.ts';
import { settingsChanges, type SettingsChanges } from './settings-changes.ts';
import { blockersOf, type Step } from './steps.ts';

/** What a change of the content proposes, held against what is there. */
export interface Proposal {
  /** What it changes in the settings of the site. It is itself held to the weights of rules from before. */
  readonly settings: SettingsChanges;
  /** Campaigns whose agreement changes, new ones and those that go away included, in the order of ids. */
  readonly campaigns: readonly ProposedCampaign[];
  /** Facts and records that one of the two states cannot be read in, so that nothing is told of them; in the order of files. */
  readonly notCompared: readonly NotCompared[];
  /** Files in the content folder that are no content. */
  readonly hidden: readonly HiddenFile[];
  /** Findings of the later state that the earlier one has not, in its order, without those that are accepted. */
  readonly introduced: readonly Finding[];
  /** Findings that the later state accepts, and the earlier one did not. */
  readonly accepted: readonly Finding[];
  /** Findings of the earlier state that the later one has not any more, as far as their files are still there to be read. */
  readonly mended: readonly Finding[];
  /** How many findings both have. */
  readonly kept: number;
  /** Findings that stop it: of shape, wherever they are, and what stops the step that a campaign proposes. */
  readonly blocking: readonly Finding[];
  /** Names of the parties that are spoken of, by id. */
  readonly names: Readonly<Record<string, string>>;
}

/** A file that cannot be held against its earlier state. */
export interface NotCompared {
  readonly file: string;
  /** Whether it can be read now, and could not before. */
  readonly isReadable: boolean;
}

/** What happens to one campaign. */
export interface ProposedCampaign extends Pick<ChangedCampaign, 'id' | 'file' | 'kind'> {
  readonly title: string;
  /** Where it stood before, when its file has another name now. */
  readonly formerFile: string | undefined;
  /** The step that it takes, or the one that it has taken already and that its new text is held to. */
  readonly step: Step | undefined;
  /** Where its status is written, once the corpus has added it. */
  readonly statusAt?: PositionOrUnavailable;
  /** Whether the step itself is part of the change. */
  readonly isStepNew: boolean;
  /** The step that it had taken before. */
  readonly formerStep: Step | undefined;
  /** For a campaign that is new or gone all that it has, without values; none where a text cannot be read. */
  readonly clauses: readonly ClauseChange[];
  /** Parties whose signature was good for the earlier text and is not for the later one, in the order of the roles. */
  readonly signAgain: readonly string[];
  /** How many findings went with a campaign that goes away; mended is none of them. */
  readonly lostFindings: number;
  /** Findings that stop the step. */
  readonly blocking: readonly Finding[];
}

/** What the later state would find under its own weights; the same as what is found where no rule is switched on. */
export interface ProposalContext {
  readonly switchedOn: readonly Finding[];
  readonly hidden: readonly HiddenFile[];
}

/**
 * Holds two states of the content against each other, both under the weights from before. Where a text takes a step, everything that stops
 * the step counts; where it has taken the step already, only what the change brings: nothing that time alone did ever stops anybody.
 */
export function proposalOf(before: ContentState, after: ContentState, { switchedOn, hidden }: ProposalContext): Proposal {
  const changed = changedCampaigns(before, after);
  const compared = compareFindings(before.findings, after.findings, changed);
  const goneFiles = new Set(changed.flatMap(({ kind, file }) => (kind === 'gone' ? [file] : [])));
  const introduced = compared.introduced.filter((finding) => isTold(finding, after));
  const isNew = new Set(introduced);
  const byFile = Map.groupBy(after.findings, ({ file }) => file);
  const campaigns = changed.flatMap((one) => {
    const proposed = proposedCampaign(one, [before, after]);
    const step = blockersOfStep(proposed, byFile.get(proposed.file) ?? [], isNew);
    return isWorthTelling(proposed, step) ? [{ ...proposed, blocking: step }] : [];
  });
  const shape = after.findings.filter(({ severity }) => severity === 'shape');
  return {
    settings: settingsChanges(before.settings, after.settings, { found: after.findings, switchedOn }),
    campaigns,
    notCompared: notCompared(before, after),
    hidden,
    introduced,
    accepted: compared.accepted.filter((finding) => isTold(finding, after)),
    mended: compared.mended.filter(({ file }) => !after.unread.has(file) && !goneFiles.has(file)),
    kept: compared.kept,
    blocking: [...shape, ...campaigns.flatMap((campaign) => campaign.blocking)],
    names: namesIn(campaigns, [after.corpus, before.corpus]),
  };
}

/** Of a file that cannot be read only that is told: what rules said of its earlier text is not said of this one. */
export function isTold({ file, severity }: Finding, { unread }: Pick<ContentState, 'unread'>): boolean {
  return severity === 'shape' || !unread.has(file);
}

/** Campaigns have a place of their own in a proposal; all other files that only one state can be read in. */
function notCompared(before: ContentState, after: ContentState): NotCompared[] {
  const others = [before, after].flatMap(({ unread }) => [...unread.values()].filter(({ type }) => type !== 'campaign'));
  const files = others.filter(({ file }) => before.unread.get(file)?.digest !== after.unread.get(file)?.digest);
  return [...new Set(files.map(({ file }) => file))].sort().map((file) => ({ file, isReadable: !after.unread.has(file) }));
}

function namesIn(campaigns: readonly ProposedCampaign[], corpora: readonly Corpus[]): Record<string, string> {
  const ids = campaigns.flatMap(({ clauses, signAgain }) => [...signAgain, ...clauses.flatMap(({ concerns }) => concerns)]);
  const nameOf = (id: string) => corpora.map(({ entries }) => entries.party.get(id)?.data.name).find((name) => name !== undefined);
  return Object.fromEntries([...new Set(ids)].sort().map((id) => [id, nameOf(id) ?? id]));
}

function proposedCampaign(
  { id, file, kind, before, after }: ChangedCampaign,
  [base, head]: readonly [ContentState, ContentState],
): Omit<ProposedCampaign, 'blocking'> {
  const { title = UNKNOWN } = (after ?? before)?.campaign ?? {};
  const [step, formerStep] = [after && stepOf(after), before && stepOf(before)];
  return {
    id,
    file,
    title: title === UNKNOWN ? id : title,
    kind,
    formerFile: kind === 'renamed' ? before?.file : undefined,
    step,
    isStepNew: step !== formerStep,
    formerStep,
    clauses: clausesIn({ kind, before, after }),
    signAgain: before && kind !== 'unread' ? partiesToSignAgain([before, base.corpus], after && [after, head.corpus]) : [],
    lostFindings: kind === 'gone' ? base.findings.filter((finding) => finding.file === file).length : 0,
  };
}

function clausesIn({ kind, before, after }: Pick<ChangedCampaign, 'kind' | 'before' | 'after'>): ClauseChange[] {
  if (before && after) return clauseChanges(before, after);
  if (kind === 'new' && after) return wholeClauses(after, 'new');
  return kind === 'gone' && before ? wholeClauses(before, 'gone') : [];
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

function partiesToSignAgain(before: InCorpus, after: InCorpus | undefined): string[] {
  const stillSigned = new Set(after ? signedParties(after) : []);
  return signedParties(before).filter((party) => !stillSigned.has(party));
}

function signedParties([agreement, { entries }]: InCorpus): string[] {
  const signoffs = [...entries.signoff.values()].filter(({ data }) => data.campaign === agreement.id);
  return signaturesOf(agreement, signoffs).flatMap(({ party, state }) => (state === 'signed' ? [party] : []));
}
