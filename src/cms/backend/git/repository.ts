import path from 'node:path';
import { CONTENT_NAME, contentPath, entryPath, type ContentPath, type EntryPath } from '../protocol/entry-path.ts';
import { callGit, type GitAnswer, type GitCall } from './git-call.ts';

/** A git repository with a content folder in it. */
export interface Repository {
  /** Calls git at the root of the working tree. */
  readonly call: (args: readonly string[], call?: GitCall) => Promise<GitAnswer>;
  /** Calls git and gives what it printed as text, without the line break at its end. */
  readonly text: (args: readonly string[], call?: GitCall) => Promise<string>;
  /** Where git keeps a file of the content, from the root of the repository. */
  readonly trackedAs: (file: ContentPath) => string;
  /** The entry that git keeps at a path, or undefined when the CMS edits nothing there. */
  readonly entryOf: (tracked: string) => EntryPath | undefined;
  /** The entry or signed text that git keeps at a path, or undefined when this server writes nothing there. */
  readonly contentOf: (tracked: string) => ContentPath | undefined;
  /** The root of the working tree on this machine. */
  readonly root: string;
}

/** Opens a repository by the root of its working tree. Both folders are given in full, with links resolved. */
export function openRepository(root: string, contentFolder: string): Repository {
  const inside = path.relative(root, contentFolder).split(path.sep).join('/');
  const prefix = inside === '' ? '' : `${inside}/`;
  const call: Repository['call'] = (args, options) => callGit(root, args, options);
  return {
    root,
    call,
    text: async (args, options) => (await call(args, options)).output.toString().replace(/\n$/, ''),
    trackedAs: (file) => prefix + file,
    contentOf: (tracked) => (tracked.startsWith(prefix) ? contentPath(tracked.slice(prefix.length)) : undefined),
    entryOf: (tracked) => (tracked.startsWith(prefix) ? entryPath(`${CONTENT_NAME}/${tracked.slice(prefix.length)}`) : undefined),
  };
}

/** The commit that a ref stands at, or undefined when there is no such ref. */
export async function tipOf(repository: Repository, ref: string): Promise<string | undefined> {
  const { status, output } = await repository.call(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], { answers: [0, 1] });
  return status === 0 ? output.toString().trim() : undefined;
}

/** The branch that is checked out in this working tree, in full; undefined when none is. It may have no commit yet. */
export async function checkedOutRef(repository: Repository): Promise<string | undefined> {
  const { status, output } = await repository.call(['symbolic-ref', '--quiet', 'HEAD'], { answers: [0, 1] });
  return status === 0 ? output.toString().trim() : undefined;
}

/** Who changed an entry last, as of a commit; undefined when nobody is named. */
export async function authorOf(repository: Repository, commit: string, entry: EntryPath): Promise<string | undefined> {
  const name = await repository.text(['log', '-1', '--format=%an', commit, '--', repository.trackedAs(entry)]);
  return name === '' ? undefined : name;
}

/** Whether a branch is checked out in some working tree of the repository, this one included. */
export async function isCheckedOut(repository: Repository, ref: string): Promise<boolean> {
  return (await repository.text(['for-each-ref', '--format=%(worktreepath)', ref])) !== '';
}

/** Makes a commit. Its message is taken as it is. */
export function commitTree(repository: Repository, { tree, parents, message, author }: NewCommit): Promise<string> {
  const env: GitCall['env'] = author && { GIT_AUTHOR_NAME: author.name, GIT_AUTHOR_EMAIL: author.email };
  // Without the setting git makes up an address from the names of the user and the machine.
  const args = ['-c', 'user.useConfigOnly=true', '-c', 'i18n.commitEncoding=UTF-8', 'commit-tree', tree];
  return repository.text([...args, ...parents.flatMap((parent) => ['-p', parent]), '-F', '-'], {
    input: `${message}\n`,
    env,
  });
}

/** A commit to be made. Without an author, whoever is configured is the author. */
export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author?: Person;
}

/** Who wrote something. */
export interface Person {
  readonly name: string;
  readonly email: string;
}
