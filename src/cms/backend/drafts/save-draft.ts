import { refuseCheckedOut, findDraft, setStatus, draftBytes, type Draft } from './drafts.ts';
import { draftRef, type DraftKey } from '../protocol/draft-key.ts';
import type { FileChanges, ReadNow } from '../file-changes.ts';
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
  { key, status, message, published, readPublished, changesOf }: DraftToSave,
): Promise<FileChanges> {
  const draft = await findDraft(repository, key);
  if (draft) await refuseCheckedOut(repository, draft);
  const changes = await changesOf(draft ? (path) => draftBytes(repository, draft, path) : readPublished);
  const base = draft?.tip ?? (await tipOf(repository, published));
  const before = await treeOf(repository, base);
  const tree = await changedTree(repository, before, changes);
  const parents = base === undefined ? [] : [base];
  const tip = tree === before && base !== undefined ? base : await commitTree(repository, { tree, parents, message });
  // First the status: a branch that is there always says where it stands, also when this process ends here.
  if (!draft) await setStatus(repository, key, status);
  await moveDraft(repository, draft, draftRef(key), tip);
  return changes;
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
  readonly readPublished: ReadNow;
  /** What shall become of files, told from how they are read now: in the draft where there is one, else as published. */
  readonly changesOf: (readNow: ReadNow) => Promise<FileChanges>;
}
