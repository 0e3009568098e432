import { git } from './git.ts';

/** Where a folder stands in its git repository, with forward slashes, empty at the root; undefined where there is no repository. */
export function folderInRepository(root: string): string | undefined {
  try {
    return git(root, ['rev-parse', '--show-prefix'])
      .toString()
      .replace(/\/?\n$/, '');
  } catch {
    return undefined;
  }
}
