import { realpathSync } from 'node:fs';
import { callGit, GitFailure } from './git/git-call.ts';
import type { LocalBackendOptions } from './local-backend.ts';

/**
 * Chooses what becomes of what is saved: drafts where git can keep them, unless something else was asked for.
 *
 * @returns the options of the backend, and why there are no drafts where there are none although nobody asked for the simple way.
 * @throws an error with a plain sentence when drafts were asked for and cannot be.
 */
export async function chooseMode(content: string, asked: 'simple' | 'workflow' | undefined): Promise<ChosenMode> {
  const contentFolder = realpathSync(content);
  const simple = { mode: 'simple', contentFolder } as const;
  if (asked === 'simple') return { options: simple };
  const found = await findWorkflow(contentFolder).catch((error: unknown) => ({ why: reasonOf(error) }));
  if (!('why' in found)) return { options: { mode: 'workflow', contentFolder, ...found } };
  if (asked === 'workflow') throw new Error(`--cms workflow keeps drafts as branches, and cannot do so here: ${found.why}`);
  return { options: simple, why: found.why };
}

async function findWorkflow(
  contentFolder: string,
): Promise<{ readonly repository: string; readonly branch: string } | { readonly why: string }> {
  const version = await text(contentFolder, ['version']);
  if (!isRecentEnough(version)) return { why: `git 2.38 or newer is needed, and this is ${version.replace('version ', '')}.` };
  const repository = realpathSync(await text(contentFolder, ['rev-parse', '--show-toplevel']));
  const head = await callGit(contentFolder, ['symbolic-ref', '--quiet', 'HEAD'], { answers: [0, 1] });
  if (head.status === 1)
    return { why: 'no branch is checked out (git calls this a detached HEAD). Check out the branch that is published.' };
  // This command alone does not know paths that are taken word for word.
  const ignored = await callGit(contentFolder, ['--no-literal-pathspecs', 'check-ignore', '--quiet', '.'], { answers: [0, 1] });
  if (ignored.status === 0) return { why: 'git is told to ignore the content folder.' };
  return {
    repository,
    branch: head.output
      .toString()
      .trim()
      .replace(/^refs\/heads\//, ''),
  };
}

/** Merging without a working tree came with 2.38. */
function isRecentEnough(version: string): boolean {
  const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(version) ?? []).map(Number);
  return major > 2 || (major === 2 && minor >= 38);
}

function reasonOf(error: unknown): string {
  const reasons = error instanceof GitFailure ? error.reasons : '';
  if (reasons.includes('ENOENT')) return 'there is no git on this machine.';
  if (reasons.includes('dubious ownership')) return 'git does not trust this folder, because it belongs to another user.';
  return 'the content folder is in no git repository.';
}

async function text(folder: string, args: readonly string[]): Promise<string> {
  return (await callGit(folder, args)).output.toString().trim();
}

/** How the local backend is to run. */
export interface ChosenMode {
  readonly options: LocalBackendOptions;
  /** A clause that ends with a full stop. */
  readonly why?: string;
}
