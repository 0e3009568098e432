import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readBlobs } from './blobs.ts';
import { git } from './git.ts';

/**
 * Puts a content folder as it was at a revision, or as a tree has it, into a folder that lives as long as `use` runs. Working tree, index and branches of the
 * repository stay as they are. Throws with a plain sentence when there is no repository, or no such revision in it.
 */
export function withContentAt<T>(root: string, revision: string, use: (folder: string) => T): T {
  const commit = commitOf(root, revision);
  const folder = mkdtempSync(path.join(tmpdir(), 'samepage-base-'));
  try {
    writeFiles(root, commit, folder);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function commitOf(root: string, revision: string): string {
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{tree}`];
  const inside = attempt(() => git(root, ['rev-parse', '--is-inside-work-tree']));
  if (inside === undefined)
    throw new Error(`The folder "${root}" is in no git repository, so there is nothing to compare it with.`);
  const found = attempt(() => git(root, asked));
  if (found === undefined)
    throw new Error(
      `There is no revision "${revision}" in the repository of "${root}". Name a branch, a tag or a commit, or fetch it first.`,
    );
  return found.toString().trim();
}

/** Links and submodules are left out: the content has none, and what a link points at is not part of a revision. */
function writeFiles(root: string, commit: string, folder: string): void {
  const listing = git(root, ['ls-tree', '-r', '-z', commit, '--', '.']).toString();
  const files = listing.split('\0').flatMap((line) => {
    const match = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line);
    return match?.[1] && match[2] && isInside(match[2]) ? [{ blob: match[1], file: match[2] }] : [];
  });
  const bytes = readBlobs(
    root,
    files.map(({ blob }) => blob),
  );
  for (const { blob, file } of files) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes.get(blob) ?? '');
  }
}

/** A tree that somebody made by hand may hold any name. */
function isInside(file: string): boolean {
  return !path.isAbsolute(file) && !file.split(/[/\\]/).includes('..');
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
