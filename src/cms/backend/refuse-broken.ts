import { checkProposal } from '../../corpus/check-content.ts';
import type { Finding } from '../../domain/finding.ts';
import { messageOf } from '../../domain/rules/index.ts';
import { Refusal } from './protocol/refusal.ts';

/** What would be done, in the word that says that it was not. */
export type Deed = 'saved' | 'published' | 'deleted';

/**
 * Refuses what brings files that cannot be read, here or where something refers to them, or a step that something stands before: what a
 * proposal on a git host is held to as well. What was there before stops nobody.
 *
 * @param before the content folder as it is
 * @param after the content folder as it would be
 * @throws {Refusal} 422, with the list in plain words
 */
export function refuseBroken(before: string, after: string, deed: Deed): void {
  const today = new Date().toISOString().slice(0, 10);
  const { proposal } = checkProposal(after, before, today);
  if (!proposal) return;
  const unreadable = proposal.introduced.filter(({ severity }) => severity === 'shape');
  const stopped = proposal.campaigns.filter(({ blocking }) => blocking.length > 0);
  const findings = [...unreadable, ...stopped.flatMap(({ blocking }) => blocking)];
  if (findings.length === 0) return;
  const steps = stopped.map(({ title, step }) => `“${title}” cannot be ${step} with this text.`);
  throw new Refusal(422, [...steps, `Nothing was ${deed}.`, ...listed(findings)].join(' '));
}

const LISTED_AT_MOST = 5;

function listed(findings: readonly Finding[]): string[] {
  const more = findings.length - LISTED_AT_MOST;
  const shown = findings.slice(0, LISTED_AT_MOST).map((finding) => `${finding.file}: ${messageOf(finding)}`);
  return more > 0 ? [...shown, `And ${more} more.`] : shown;
}
