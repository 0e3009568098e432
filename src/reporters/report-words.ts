import type { Crash } from '../domain/check.ts';
import type { Acceptance, Finding, Place, Reweighing, Severity } from '../domain/finding.ts';
import type { ProposedCampaign } from '../domain/proposal/proposal.ts';
import type { Report } from '../domain/report.ts';
import type { Weights } from '../domain/weights.ts';

/** `1 file`, `3 files`. */
export function counted(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What a proposed change comes to, in sentences; none where the content was held against nothing. */
export function verdictOf({ proposal }: Pick<Report, 'proposal'>): string[] {
  if (!proposal) return [];
  const { introduced, mended, blocking, campaigns } = proposal;
  const steps = campaigns.flatMap((campaign) => stepSentence(campaign) ?? []);
  return [
    blocking.length === 0
      ? 'Nothing stops this change.'
      : `${counted(blocking.length, ['finding stops', 'findings stop'])} this change.`,
    `It brings ${counted(introduced.length, ['finding', 'findings'])} and mends ${mended.length}.`,
    ...steps,
  ];
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
