import type { Crash } from '../domain/check.ts';
import type { Acceptance, Finding, Place, Reweighing, Severity } from '../domain/finding.ts';
import type { Proposal, ProposedCampaign } from '../domain/proposal/proposal.ts';
import type { WeightChange } from '../domain/proposal/settings-changes.ts';
import type { ValueChange } from '../domain/proposal/value-words.ts';
import type { ComparedWith, Report } from '../domain/report.ts';
import type { Weights } from '../domain/weights.ts';

/** `1 file`, `3 files`. */
export function counted(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What a proposed change comes to, in sentences; none where the content was held against nothing. */
export function verdictOf(report: Pick<Report, 'proposal' | 'crashes' | 'comparedWith'>): string[] {
  const { proposal, comparedWith } = report;
  if (!proposal) return [];
  const { settings, campaigns, notCompared, hidden } = proposal;
  return [
    leadOf(report),
    balanceOf(report),
    ...campaigns.flatMap((campaign) => [kindSentence(campaign), stepSentence(campaign)].filter((words) => words !== undefined)),
    ...(settings.isUnread ? [SETTINGS_UNREAD] : []),
    ...settings.weights.map(weightLine),
    ...settings.values.map(settingLine),
    ...notCompared.map(notComparedLine),
    ...hidden.map(({ file, kind }) => `${file} is no content: ${HIDDEN[kind]}.`),
    ...(comparedWith ? [comparedLine(comparedWith)] : []),
  ];
}

/** Whether a change may be made, in one sentence. */
export function leadOf({ proposal, crashes }: Pick<Report, 'proposal' | 'crashes'>): string {
  const count = proposal?.blocking.length ?? 0;
  if (count > 0) return `${counted(count, ['finding stops', 'findings stop'])} this change.`;
  return crashes.length > 0 ? 'A rule failed, so this change could not be judged.' : 'Nothing stops this change.';
}

/** How many findings a change brings, settles and accepts, and whether it changes what rules weigh. */
export function balanceOf({ proposal }: Pick<Report, 'proposal'>): string {
  const { introduced = [], mended = [], accepted = [], settings } = proposal ?? {};
  const balance = `It brings ${counted(introduced.length, ['finding', 'findings'])} and mends ${mended.length}`;
  const weights = settings?.weights.length ?? 0;
  return [
    `${balance}${accepted.length > 0 ? `, and accepts ${accepted.length}` : ''}.`,
    ...(weights > 0 ? [`It changes what ${counted(weights, ['rule weighs', 'rules weigh'])}.`] : []),
  ].join(' ');
}

/** What happens to a campaign as a whole; undefined where its text changes. */
export function kindSentence({ title, file, kind, formerFile, formerStep, lostFindings }: ProposedCampaign): string | undefined {
  const lost =
    lostFindings === 0 ? '' : ` ${counted(lostFindings, ['finding goes', 'findings go'])} with it, and nothing is mended.`;
  switch (kind) {
    case 'changed':
      return undefined;
    case 'new':
      return `“${title}” is a new campaign.`;
    case 'renamed':
      return `“${title}” has the same text under another name: ${formerFile ?? ''} is now ${file}. Its address changes, and links to the old one break.`;
    case 'gone':
      return `“${title}” is taken out${formerStep ? `; it was ${formerStep}` : ''}.${lost}`;
    case 'unread':
      return `“${title}” cannot be read, so it is not compared, and nothing in it counts as mended.`;
    case 'unread-before':
      return `“${title}” could not be read before, so it is not compared.`;
  }
}

/** `“Aurora” becomes agreed.`, or what stops that; undefined where a campaign takes no step. */
export function stepSentence({ title, step, isStepNew, blocking }: ProposedCampaign): string | undefined {
  if (!step) return undefined;
  const stopped = blocking.length > 0;
  if (!isStepNew) return stopped ? `“${title}” is ${step} already, and its new text would not have become so.` : undefined;
  return stopped ? `“${title}” cannot become ${step} like this.` : `“${title}” becomes ${step}.`;
}

/** Why a finding is accepted, and until when. */
export function acceptedLine({ why, until }: Acceptance): string {
  return `Accepted${until === undefined ? '' : ` until ${until}`}: ${why}`;
}

/** What a rule weighs on this site, and why. */
export function reweighedLine(severity: Severity, { from, why }: Reweighing): string {
  return `Weighs ${SEVERITY[severity]} instead of ${SEVERITY[from]} here: ${why}`;
}

/** `campaigns/aurora.mdx:7:3`; the file alone where the place in it is not known. */
export function placeLine({ file, position }: Pick<Place, 'file' | 'position'>): string {
  return position === 'unavailable' ? file : `${file}:${position.line}:${position.column}`;
}

/** The other places that take part in a finding; none when there are none. Of many, the first ones. */
export function relatedLines({ related = [] }: Finding, nameOf: (file: string) => string = (file) => file): string[] {
  const places = related.map(({ file, position }) => placeLine({ file: nameOf(file), position }));
  const shown = [...new Set(places)];
  if (shown.length === 0) return [];
  const left = shown.length - MOST_PLACES;
  return [`Also: ${shown.slice(0, MOST_PLACES).join(', ')}${left > 0 ? `, and ${left} more` : ''}`];
}

/** What is wrong with twenty pieces alike needs no twenty places. */
const MOST_PLACES = 6;

/** A file of the content folder as the repository names it; `folder` is empty where the content folder is the repository. */
export function fileIn(folder: string, file: string): string {
  return folder === '' ? file : `${folder}/${file}`;
}

/** What a severity is called. */
export const SEVERITY: Readonly<Record<Severity, string>> = {
  shape: 'broken',
  error: 'error',
  warning: 'warning',
  advice: 'advice',
};

/** A rule whose weight a change changes, with the reason, and what the change itself is held to. */
export function weightLine({ rule, from, to, why, findings }: WeightChange): string {
  const reason = why === undefined ? 'nothing is said of it any more' : `“${why}”`;
  const count = counted(findings.length, ['finding weighs', 'findings weigh']);
  return `samepage.yaml changed: the rule “${rule}” weighs ${WEIGHTS[to]} instead of ${WEIGHTS[from]} (${reason}). ${count} otherwise once this is merged; the change itself is held to the weight from before.`;
}

/** A setting that a change changes. */
export function settingLine({ name, before = 'nothing', after = 'nothing' }: ValueChange): string {
  return `samepage.yaml changed: ${name}: ${before} → ${after}.`;
}

/** A file of which one of two states is not known. */
export function notComparedLine({ file, isReadable }: Proposal['notCompared'][number]): string {
  return `${file} ${isReadable ? 'could not be read before' : 'cannot be read'}, so it is not compared.`;
}

/** Said where nothing is known of the settings. */
export const SETTINGS_UNREAD = 'samepage.yaml cannot be read, so it is not compared.';

/** Which commit a change is held against. */
export function comparedLine({ revision, commit, isShared }: ComparedWith): string {
  const which = isShared ? `the last one that this branch shares with \`${revision}\`` : `\`${revision}\``;
  return `Held against commit \`${shortHash(commit)}\`, ${which}.`;
}

/** As much of a commit's hash as tells it from all others. */
export function shortHash(commit: string): string {
  return commit.slice(0, 10);
}

/** A rule that the site does not use, with its reason. */
export function silencedLine({ rule, why }: Weights[number]): string {
  return `The rule “${rule}” is switched off here: ${why}`;
}

/** A rule that weighs something else on this site, with the reason. */
export function reweighedRuleLine(rule: string, severity: Severity, { from, why }: Reweighing): string {
  return `The rule “${rule}” weighs ${SEVERITY[severity]} instead of ${SEVERITY[from]} here: ${why}`;
}

/** A rule that failed: a fault of the rule, not of the content. */
export function crashLine({ rule, code, file, message }: Crash): string {
  return `The rule “${rule}” (${code}) failed on ${file}: ${message} This is a fault of the rule; all other rules were run.`;
}

/** What a change does to a file that is no content. */
export const HIDDEN = { new: 'new', changed: 'changed', gone: 'taken out' } as const;

const WEIGHTS: Readonly<Record<Severity | 'off', string>> = { ...SEVERITY, off: 'off' };
