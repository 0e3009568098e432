import type { ContentDisk } from '../disk/content-disk.ts';
import type { Draft } from './drafts.ts';
import { Refusal } from '../protocol/refusal.ts';
import { checkedOutRef, commitTree, isCheckedOut, type Person, type Repository } from '../git/repository.ts';
import { isRecord, type ContentPath } from '../protocol/entry-path.ts';
import { changedRecord } from '../published-records.ts';
import { bytesOf, differences, fileAt, indexLines, treeOf } from '../git/trees.ts';
import { refuseUnsavedEdits, type EntryDifference } from './unsaved-edits.ts';

/**
 * Gives the published branch a new commit with this tree. Where the branch is checked out here, index and files follow: first they, then
 * the branch, so that an attempt that is cut off shows as edits that the next attempt recognises, and never as the reverse of what was
 * published. When a step fails, the steps before it are taken back.
 *
 * @throws {Refusal} when files that change have edits that are not committed, or when the branch is checked out elsewhere.
 */
export async function land(repository: Repository, disk: ContentDisk, landing: Landing): Promise<void> {
  const { published, from, tree, message, author, removing } = landing;
  const before = await treeOf(repository, from);
  const changes = await entriesOf(repository, before, tree, landing.about ?? []);
  const record = changes.find(({ entry, before: was, after }) => isRecord(entry) && was && was.blob !== after?.blob);
  if (record) throw changedRecord(record.entry);
  const isHere = (await checkedOutRef(repository)) === published;
  if (isHere) await refuseUnsavedEdits(repository, disk, changes);
  else if (await isCheckedOut(repository, published)) throw elsewhere(published);
  const parents = from === undefined ? [] : [from];
  const commit = tree === before ? from : await commitTree(repository, { tree, parents, message, author });
  const moveBranches = () => moveTogether(repository, published, from, commit, removing);
  if (!isHere || commit === from) return moveBranches();
  try {
    await show(repository, disk, changes, 'after', tree.length);
    await moveBranches();
  } catch (error) {
    await show(repository, disk, changes, 'before', tree.length).catch(() => undefined);
    throw error;
  }
}

/** Puts entries as they were before or will be after into the index and the working tree. */
async function show(
  repository: Repository,
  disk: ContentDisk,
  changes: readonly EntryDifference[],
  side: 'before' | 'after',
  idLength: number,
): Promise<void> {
  const files = changes.map((change) => ({ tracked: repository.trackedAs(change.entry), file: change[side] }));
  await repository.call(['update-index', '-z', '--index-info'], { input: indexLines(files, idLength) });
  for (const change of changes) {
    const file = change[side];
    if (file) await disk.write(change.entry, await bytesOf(repository, repository.trackedAs(change.entry), file));
    else await disk.remove(change.entry);
  }
}

/** The published branch moves and the draft goes in one step, or neither; git refuses when one of them is not where it was. */
async function moveTogether(
  repository: Repository,
  published: string,
  from: string | undefined,
  to: string | undefined,
  draft: Draft | undefined,
): Promise<void> {
  const steps = [];
  if (to !== undefined && to !== from) steps.push(`update ${published} ${to} ${from ?? '0'.repeat(to.length)}`);
  if (draft) steps.push(`delete ${draft.ref} ${draft.tip}`);
  if (steps.length === 0) return;
  const input = ['start', ...steps, 'prepare', 'commit', ''].join('\n');
  await repository.call(['update-ref', '-m', 'cms: published', '--stdin'], { input });
}

/** Changes outside the entries cannot be: whoever made the tree has seen to it. */
async function entriesOf(
  repository: Repository,
  before: string,
  after: string,
  about: readonly ContentPath[],
): Promise<EntryDifference[]> {
  const found = (await differences(repository, before, after)).flatMap((change) => {
    const entry = repository.contentOf(change.tracked);
    return entry ? [{ entry, before: change.before, after: change.after }] : [];
  });
  const unchanged = about.filter((entry) => !found.some((change) => change.entry === entry));
  const others = unchanged.map(async (entry) => {
    const file = await fileAt(repository, after, repository.trackedAs(entry));
    return { entry, before: file, after: file };
  });
  return [...found, ...(await Promise.all(others))];
}

function elsewhere(published: string): Refusal {
  const branch = published.replace('refs/heads/', '');
  return new Refusal(
    409,
    `The branch “${branch}” is checked out in another working folder of this repository. Publish from there.`,
  );
}

/** What shall be published. */
export interface Landing {
  /** The published branch, in full. */
  readonly published: string;
  /** The commit that it stands at; undefined when it has none yet. */
  readonly from: string | undefined;
  readonly tree: string;
  readonly message: string;
  readonly author?: Person;
  /** The draft that goes when the branch moves. */
  readonly removing?: Draft;
  /** Entries that the change is about, also when the tree has them as before: edits that are not committed count for them too. */
  readonly about?: readonly ContentPath[];
}
