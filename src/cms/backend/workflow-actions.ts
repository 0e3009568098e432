import path from 'node:path';
import type { ContentDisk } from './disk/content-disk.ts';
import { draftActions } from './drafts/draft-actions.ts';
import { digestOf } from './disk/entry-text.ts';
import { changesOfDeleting, changesOfSaving, digestsAfter, type FileChanges, type ReadNow } from './file-changes.ts';
import { land } from './drafts/land.ts';
import type { Actions } from './protocol/protocol.ts';
import { publishedEntries } from './published-entries.ts';
import type { SignedTexts } from './signed-texts.ts';
import { refuseChangedRecords } from './published-records.ts';
import { Refusal } from './protocol/refusal.ts';
import { refuseBrokenTree } from './git/broken-tree.ts';
import { checkedOutRef, tipOf, type Repository } from './git/repository.ts';
import type { Deed } from './refuse-broken.ts';
import { saveDraft } from './drafts/save-draft.ts';
import { publishedText } from './git/published-text.ts';
import { changedTree, treeOf } from './git/trees.ts';

/**
 * The way with drafts: each draft is a branch, and publishing gives the published branch a commit. What Decap does without a draft, such
 * as deleting an entry, is a commit on the published branch too.
 */
export function workflowActions({ disk, texts, repository, branch }: Workflow): Actions {
  const published = `refs/heads/${branch}`;
  const shown = whileCheckedOut(publishedText(repository, disk, published), repository, branch);

  async function commit(changes: FileChanges, message: string, deed: Deed): Promise<void> {
    const from = await tipOf(repository, published);
    const tree = await changedTree(repository, await treeOf(repository, from), changes);
    await refuseBrokenTree(repository, from, tree, deed);
    await land(repository, disk, { published, from, tree, message, about: [...changes.keys()] });
  }
  const remove: Actions['deleteFiles'] = async (params) => {
    await commit(await changesOfDeleting(params, shown.read), params.options.commitMessage, 'deleted');
    return { message: 'deleted' };
  };

  return {
    ...publishedEntries(shown),
    ...draftActions(disk, repository, published),
    info: () => ({ repo: path.basename(repository.root), publish_modes: ['editorial_workflow'], type: 'local_git', branch }),
    textToSign: (params) => shown.whileShown(() => texts.toSign(params)),
    persistEntry: async (params) => {
      const { key, options } = params;
      const { commitMessage: message, status, settles } = options;
      const changesOf = async (readNow: ReadNow) => {
        const asked = await changesOfSaving(params, readNow);
        await refuseChangedRecords(asked, shown.read);
        return texts.keep(asked, readNow);
      };
      const changes = key
        ? await saveDraft(repository, {
            key,
            status: status ?? 'draft',
            message,
            published,
            settles,
            readPublished: shown.read,
            changesOf,
          })
        : await changesOf(shown.read);
      if (!key) await commit(changes, message, 'published');
      return { message: 'entry persisted', files: digestsAfter(changes, digestOf) };
    },
    deleteFile: remove,
    deleteFiles: remove,
  };
}

/** Where entries are, and what they are published on. */
interface Workflow {
  readonly disk: ContentDisk;
  readonly texts: SignedTexts;
  readonly repository: Repository;
  /** The short name of the published branch. */
  readonly branch: string;
}

/** Files that were never committed belong to the branch that is checked out; another one must not pass for the one that is published. */
function whileCheckedOut(text: Pick<ContentDisk, 'read' | 'readAll'>, repository: Repository, branch: string): ShownDisk {
  const requireBranch = async () => {
    if ((await checkedOutRef(repository)) === `refs/heads/${branch}`) return;
    throw new Refusal(
      409,
      `The branch “${branch}”, which is published, is no longer checked out on this machine. Check it out, or start npm start again.`,
    );
  };
  return {
    read: async (entry) => requireBranch().then(() => text.read(entry)),
    readAll: async (folder, depth) => requireBranch().then(() => text.readAll(folder, depth)),
    whileShown: async (work) => requireBranch().then(work),
  };
}

interface ShownDisk extends Pick<ContentDisk, 'read' | 'readAll'> {
  /** Does something with the content folder itself, as long as it shows what is published. */
  readonly whileShown: <T>(work: () => T) => Promise<T>;
}
