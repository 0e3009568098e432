import { settledTree } from './merge-draft.ts';
import { Refusal } from '../protocol/refusal.ts';
import { refuseCheckedOut, findDraft, setStatus, draftBytes, type Draft } from './drafts.ts';
import { draftRef, type DraftKey } from '../protocol/draft-key.ts';
import type { FileChanges, ReadNow } from '../file-changes.ts';
import { refuseChangedRecords } from '../published-records.ts';
import { commitTree, tipOf, type Repository } from '../git/repository.ts';
import { changedTree, treeOf } from '../git/trees.ts';

/**
 * Saves a draft as a commit on its own branch, which begins at the published branch. Working tree, index and the branch that is checked
 * out stay as they are. Saving what is there already adds no commit.
 *
 * @returns what became of files.
 */
export async function saveDraft(
  repository: Repository,
  { key, status, message, published, settles, readPublished, changesOf }: DraftToSave,
): Promise<FileChanges> {
  const draft = await findDraft(repository, key);
  if (draft) await refuseCheckedOut(repository, draft);
  const changes = draft ? await changesOfDraft(repository, draft, changesOf) : await changesOf(readPublished);
  await refuseChangedRecords(changes, readPublished);
  const base = draft?.tip ?? (await tipOf(repository, published));
  const before = await treeOf(repository, base);
  const start = draft && settles !== undefined ? await settling(repository, draft, { published, settles }, changes) : before;
  const tree = await changedTree(repository, start, changes);
  const parents = [base, settles].filter((parent) => parent !== undefined);
  const isSame = tree === before && settles === undefined && base !== undefined;
  const tip = isSame ? base : await commitTree(repository, { tree, parents, message });
  // First the status: a branch that is there always says where it stands, also when this process ends here.
  if (!draft) await setStatus(repository, key, status);
  await moveDraft(repository, draft, draftRef(key), tip);
  return changes;
}

/** Whoever is refused because somebody saved the draft meanwhile is told who that was. */
async function changesOfDraft(repository: Repository, draft: Draft, changesOf: DraftToSave['changesOf']): Promise<FileChanges> {
  try {
    return await changesOf((path) => draftBytes(repository, draft, path));
  } catch (error) {
    if (!(error instanceof Refusal) || error.details.kind !== 'changed-underneath') throw error;
    const by = await repository.text(['log', '-1', '--format=%an', draft.tip]);
    throw new Refusal(error.status, error.message, { ...error.details, by });
  }
}

/** What was seen while settling must still be what is published. */
async function settling(
  repository: Repository,
  draft: Draft,
  { published, settles }: Required<Pick<DraftToSave, 'published' | 'settles'>>,
  changes: FileChanges,
): Promise<string> {
  if ((await tipOf(repository, published)) === settles)
    return settledTree(repository, draft, settles, [...changes.keys()].map(repository.trackedAs));
  throw new Refusal(409, 'Something else was published in this moment. Publish again, and look at what changed.');
}

/** Git itself makes sure that nobody else moved or began the draft meanwhile. */
async function moveDraft(repository: Repository, draft: Draft | undefined, ref: string, tip: string): Promise<void> {
  const before = draft?.tip ?? '0'.repeat(tip.length);
  if (tip !== before) await repository.call(['update-ref', '-m', 'cms: draft saved', ref, tip, before]);
}

/** What is to be saved, and where it begins. */
export interface DraftToSave {
  readonly key: DraftKey;
  /** Where a new draft stands. */
  readonly status: string;
  readonly message: string;
  /** The published branch, in full. */
  readonly published: string;
  /** The published commit that the draft takes into account from now on, when it was in conflict with it. */
  readonly settles?: string | undefined;
  readonly readPublished: ReadNow;
  /** What shall become of files, told from how they are read now: in the draft where there is one, else as published. */
  readonly changesOf: (readNow: ReadNow) => Promise<FileChanges>;
}
