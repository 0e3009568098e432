import type { Crash } from '../domain/check.ts';
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

/** A rule that the site does not use, with its reason. */
export function silencedLine({ rule, why }: Weights[number]): string {
  return `The rule “${rule}” is switched off here: ${why}`;
}

/** A rule that failed: a fault of the rule, not of the content. */
export function crashLine({ rule, code, file, message }: Crash): string {
  return `The rule “${rule}” (${code}) failed on ${file}: ${message} This is a fault of the rule; all other rules were run.`;
}
