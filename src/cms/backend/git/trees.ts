import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FileChanges } from '../file-changes.ts';
import type { Repository } from './repository.ts';

/** A file in a tree: its kind as git writes it (`100644` is a plain file) and the hash of its bytes. */
export interface TreeFile {
  readonly mode: string;
  readonly blob: string;
}

/** A file that differs between two trees; undefined where there is none. */
export interface TreeDifference {
  /** From the root of the repository. */
  readonly tracked: string;
  readonly before: TreeFile | undefined;
  readonly after: TreeFile | undefined;
}

/** The tree of a commit; of no commit, the tree without files. */
export async function treeOf(repository: Repository, commit: string | undefined): Promise<string> {
  if (commit === undefined) return repository.text(['hash-object', '-t', 'tree', '-w', '--stdin']);
  return repository.text(['rev-parse', '--verify', `${commit}^{tree}`]);
}

/** The tree that differs from another one in these files. Neither the working tree nor its index is touched. */
export async function changedTree(repository: Repository, tree: string, changes: FileChanges): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'samepage-index-'));
  const env = { GIT_INDEX_FILE: path.join(folder, 'index') };
  try {
    await repository.call(['read-tree', tree], { env });
    const files = await Promise.all(
      [...changes].map(([entry, bytes]) => storedFile(repository, repository.trackedAs(entry), bytes)),
    );
    await repository.call(['update-index', '-z', '--index-info'], { env, input: indexLines(files, tree.length) });
    return await repository.text(['write-tree'], { env });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Files as `git update-index --index-info` reads them. A file that goes comes first: a folder may take its name.
 *
 * @param idLength how many digits a hash has in this repository.
 */
export function indexLines(files: readonly IndexFile[], idLength: number): string {
  const gone = files.filter(({ file }) => file === undefined).map(({ tracked }) => `0 ${'0'.repeat(idLength)}\t${tracked}\0`);
  const there = files.flatMap(({ tracked, file }) => (file ? [`${file.mode} ${file.blob}\t${tracked}\0`] : []));
  return [...gone, ...there].join('');
}

/** A file that an index shall hold, or shall not hold any more. */
export interface IndexFile {
  readonly tracked: string;
  readonly file: TreeFile | undefined;
}

/** The files in which two trees differ, in order of path. A renamed file is one that went and one that came. */
export async function differences(repository: Repository, before: string, after: string): Promise<TreeDifference[]> {
  const output = await repository.text(['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--no-renames', before, after]);
  const tokens = output.split('\0');
  return tokens.flatMap((token, index) => {
    const [from = '', to = '', fromBlob = '', toBlob = ''] = token.split(' ');
    // Each difference is followed by its path.
    if (index % 2 === 1 || token === '') return [];
    return [{ tracked: tokens[index + 1] ?? '', before: fileOf(from.slice(1), fromBlob), after: fileOf(to, toBlob) }];
  });
}

/** The file at a path of a tree or commit, or undefined. A folder is no file. */
export async function fileAt(repository: Repository, treeish: string, tracked: string): Promise<TreeFile | undefined> {
  const line = await repository.text(['ls-tree', '-z', '--full-tree', treeish, '--', tracked]);
  const [, mode = '', blob = ''] = /^(\d+) blob ([0-9a-f]+)\t/.exec(line) ?? [];
  return blob === '' ? undefined : { mode, blob };
}

/** The bytes of a file as they stand in a working tree: line endings as the repository says. */
export async function bytesOf(repository: Repository, tracked: string, { blob }: TreeFile): Promise<Buffer> {
  return (await repository.call(['cat-file', '--filters', `--path=${tracked}`, blob])).output;
}

/** Whether git keeps this as a plain file, and not as a link or another repository. */
export function isPlain({ mode }: TreeFile): boolean {
  return mode === '100644' || mode === '100755';
}

async function storedFile(repository: Repository, tracked: string, bytes: Buffer | null): Promise<IndexFile> {
  if (bytes === null) return { tracked, file: undefined };
  const blob = await repository.text(['hash-object', '-w', '--stdin', `--path=${tracked}`], { input: bytes });
  return { tracked, file: { mode: '100644', blob } };
}

function fileOf(mode: string, blob: string): TreeFile | undefined {
  return mode === '000000' ? undefined : { mode, blob };
}
