import type { ComparedWith } from '../../domain/report.ts';
import { git } from './git.ts';

/**
 * The commit that content is held against when `revision` is named: where the branch that is checked out left it, so that what happened
 * there since is nobody's proposal. The revision itself where no branch is checked out, or where the two share no history.
 * Undefined where the revision names no commit.
 */
export function comparedCommit(root: string, revision: string): ComparedWith | undefined {
  const commit = lineOf(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (commit === undefined) return undefined;
  const isOnBranch = lineOf(root, ['symbolic-ref', '--quiet', 'HEAD']) !== undefined;
  const shared = isOnBranch ? lineOf(root, ['merge-base', commit, 'HEAD']) : undefined;
  return { revision, commit: shared ?? commit, isShared: shared !== undefined && shared !== commit };
}

function lineOf(root: string, args: readonly string[]): string | undefined {
  try {
    return git(root, args).toString().trim() || undefined;
  } catch {
    return undefined;
  }
}
