import type { ContentDisk } from '../disk/content-disk.ts';
import { sentPath, type ContentPath } from '../protocol/entry-path.ts';
import { Refusal } from '../protocol/refusal.ts';
import type { Repository } from '../git/repository.ts';
import type { TreeFile } from '../git/trees.ts';

/** An entry that a commit will change; undefined where there is no file. */
export interface EntryDifference {
  readonly entry: ContentPath;
  readonly before: TreeFile | undefined;
  readonly after: TreeFile | undefined;
}

/**
 * Makes sure that the working tree and its index hold these entries as they were, or already as they will be: so it is when an earlier
 * attempt was cut off, and trying again finishes it.
 *
 * @throws {Refusal} when somebody edited one of them and has not committed it, or when git is in the middle of a merge.
 */
export async function refuseUnsavedEdits(
  repository: Repository,
  disk: ContentDisk,
  changes: readonly EntryDifference[],
): Promise<void> {
  await refuseHalfDoneMerge(repository);
  const indexed = await indexedFiles(repository, changes);
  for (const { entry, before, after } of changes) {
    const allowed = [before?.blob, after?.blob];
    const staged = indexed.get(repository.trackedAs(entry)) ?? [undefined];
    const isClean = staged.every((blob) => allowed.includes(blob)) && allowed.includes(await blobOnDisk(repository, disk, entry));
    if (!isClean) throw unsaved(entry);
  }
}

function unsaved(entry: ContentPath): Refusal {
  const path = sentPath(entry);
  const sentence = `${path} has edits on this machine that are not committed. Commit or undo them, then try again.`;
  return new Refusal(409, sentence, { kind: 'unsaved-edits', path });
}

/** What the index holds of each file; several blobs, none of which counts as clean, when a merge left it undecided. */
async function indexedFiles(repository: Repository, changes: readonly EntryDifference[]): Promise<ReadonlyMap<string, string[]>> {
  const tracked = changes.map(({ entry }) => repository.trackedAs(entry));
  const files = new Map<string, string[]>();
  if (tracked.length === 0) return files;
  const output = await repository.text(['ls-files', '--stage', '-z', '--', ...tracked]);
  for (const line of output.split('\0')) {
    const [, blob = '', stage = '', file = ''] = /^\d+ ([0-9a-f]+) (\d)\t(.+)$/s.exec(line) ?? [];
    if (file !== '') files.set(file, [...(files.get(file) ?? []), stage === '0' ? blob : `undecided ${blob}`]);
  }
  return files;
}

/** The blob that git would make of the file now, line endings as the repository says. */
async function blobOnDisk(repository: Repository, disk: ContentDisk, entry: ContentPath): Promise<string | undefined> {
  const bytes = await disk.read(entry);
  return bytes && repository.text(['hash-object', '--stdin', `--path=${repository.trackedAs(entry)}`], { input: bytes });
}

async function refuseHalfDoneMerge(repository: Repository): Promise<void> {
  for (const name of ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD']) {
    const { status } = await repository.call(['rev-parse', '--verify', '--quiet', name], { answers: [0, 1] });
    if (status === 0)
      throw new Refusal(409, 'Git is in the middle of a merge on this machine. Finish or abandon it, then try again.');
  }
}
