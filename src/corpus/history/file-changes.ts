import type { FileChange, UnknownHistory } from '../../domain/history.ts';
import { git } from './git.ts';

/** A change of a file, with the text that it left. */
export interface FileVersion extends FileChange {
  /** Hash of the file's text after it; undefined when the commit took the file away. */
  readonly blob: string | undefined;
}

/** What git knows about a folder, or why it knows nothing. */
export type FolderHistory =
  | {
      readonly state: 'known';
      /** The changes of each file that is tracked, newest first, renames followed; by its path inside the folder. */
      readonly files: ReadonlyMap<string, readonly FileVersion[]>;
      /** Files that differ from the last commit. */
      readonly edited: ReadonlySet<string>;
    }
  | { readonly state: 'unknown'; readonly why: UnknownHistory };

/** Reads the history of a folder: one log for all its files. Never throws. */
export function folderHistory(folder: string): FolderHistory {
  try {
    if (git(folder, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true') return unknown('shallow');
    git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  } catch (error) {
    return unknown(isMissing(error) ? 'no-git' : 'no-repository');
  }
  try {
    const log = git(folder, [
      'log',
      '-z',
      '--raw',
      '--no-abbrev',
      '-M',
      '--no-ext-diff',
      '--relative',
      `--format=${FORMAT}`,
      '--',
      '.',
    ]);
    const edited = git(folder, ['diff', '-z', '--name-only', '--no-ext-diff', '--relative', 'HEAD', '--', '.']).toString();
    return { state: 'known', files: changesByFile(log.toString()), edited: new Set(edited.split('\0').filter(Boolean)) };
  } catch {
    return unknown('failed');
  }
}

/** A sign that no name, subject or path holds in its first place, then hash, date, author and subject. */
const MARK = '\u0001';
const FORMAT = '%x01%H%x00%aI%x00%aN%x00%s';

function unknown(why: UnknownHistory): FolderHistory {
  return { state: 'unknown', why };
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** Reads the log from the newest commit to the oldest: a file that was renamed keeps the name it has now. */
function changesByFile(log: string): Map<string, FileVersion[]> {
  const files = new Map<string, FileVersion[]>();
  const names = new Names();
  const tokens = log.split('\0');
  let commit: FileChange | undefined;
  for (let index = 0; index < tokens.length; index += 1) {
    // A line break stands between the subject and the first file.
    const token = (tokens[index] ?? '').replace(/^\n/, '');
    if (token.startsWith(MARK)) {
      const [at = '', by = '', subject = ''] = tokens.slice(index + 1, index + 4);
      commit = { commit: token.slice(1), at, by, subject };
      names.endCommit();
      index += 3;
    } else if (token.startsWith(':') && commit) {
      const [, , , blob = '', status = ''] = token.split(' ');
      const isMoved = /^[RC]/.test(status);
      const before = tokens[index + 1] ?? '';
      const path = isMoved ? (tokens[index + 2] ?? '') : before;
      index += isMoved ? 2 : 1;
      addTo(files, names.now(path), { ...commit, blob: status === 'D' ? undefined : blob });
      if (isMoved || status === 'A') names.began(path);
      if (status.startsWith('R')) names.moved(before, path);
    }
  }
  return files;
}

/** What the paths of earlier commits are called today. */
class Names {
  readonly #now = new Map<string, string>();
  readonly #pending: (readonly [string, string])[] = [];

  now(path: string): string {
    return this.#now.get(path) ?? path;
  }

  /** What stood at this path before is the past of another file. */
  began(path: string): void {
    this.#pending.push([path, `${path}${GONE}`]);
  }

  /** What stood at the old path is the past of this file. */
  moved(from: string, to: string): void {
    this.#pending.push([from, this.now(to)]);
  }

  /** Two files may have changed places in one commit, so new names hold from the commit before it on. */
  endCommit(): void {
    for (const [path, name] of this.#pending.splice(0)) this.#now.set(path, name);
  }
}

/** Marks the past of a path that an earlier file had, which no file of today can be called. */
const GONE = '\0';

function addTo(files: Map<string, FileVersion[]>, name: string, change: FileVersion): void {
  const known = files.get(name);
  if (known) known.push(change);
  else files.set(name, [change]);
}
