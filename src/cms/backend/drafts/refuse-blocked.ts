import path from 'node:path';
import { checkProposal } from '../../../corpus/check-content.ts';
import { withContentAt } from '../../../corpus/history/content-at.ts';
import type { Finding } from '../../../domain/finding.ts';
import { messageOf } from '../../../domain/rules/index.ts';
import { treeOf } from '../git/trees.ts';
import type { Repository } from '../git/repository.ts';
import type { EntryPath } from '../protocol/entry-path.ts';
import { Refusal } from '../protocol/refusal.ts';

/**
 * Refuses to publish a draft that brings files which cannot be read, or a step that something stands before: what a proposal on a git
 * host is held to as well. What was there before stops nobody.
 *
 * @param from the commit that is published; undefined when there is none yet
 * @param tree what would be published
 * @throws {Refusal} 422, with the list in plain words
 */
export async function refuseBlocked(repository: Repository, from: string | undefined, tree: string): Promise<void> {
  const before = await treeOf(repository, from);
  const folder = path.join(repository.root, repository.trackedAs('' as EntryPath));
  const today = new Date().toISOString().slice(0, 10);
  const { proposal } = withContentAt(folder, before, (base) =>
    withContentAt(folder, tree, (root) => checkProposal(root, base, today)),
  );
  if (!proposal) return;
  const unreadable = proposal.introduced.filter(({ severity }) => severity === 'shape');
  const stopped = proposal.campaigns.filter(({ blocking }) => blocking.length > 0);
  const findings = [...unreadable, ...stopped.flatMap(({ blocking }) => blocking)];
  if (findings.length === 0) return;
  const steps = stopped.map(({ title, step }) => `“${title}” cannot be ${step} with this text.`);
  throw new Refusal(422, [...steps, 'Nothing was published.', ...listed(findings)].join(' '));
}

const LISTED_AT_MOST = 5;

function listed(findings: readonly Finding[]): string[] {
  const more = findings.length - LISTED_AT_MOST;
  const shown = findings.slice(0, LISTED_AT_MOST).map((finding) => `${finding.file}: ${messageOf(finding)}`);
  return more > 0 ? [...shown, `And ${more} more.`] : shown;
}
