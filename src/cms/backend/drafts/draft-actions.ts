import type { ContentDisk } from '../disk/content-disk.ts';
import { draftId } from '../protocol/draft-key.ts';
import {
  allDrafts,
  changesOf,
  draftBytes,
  forgetStatus,
  refuseCheckedOut,
  requireDraft,
  setStatus,
  statusOf,
  type Draft,
} from './drafts.ts';
import { sentPath, type EntryPath } from '../protocol/entry-path.ts';
import { digestOf, refuseChanged, textOf } from '../disk/entry-text.ts';
import type { Actions } from '../protocol/protocol.ts';
import { publishDraft } from './publish-draft.ts';
import { mediaFile } from '../published-entries.ts';
import { Refusal } from '../protocol/refusal.ts';
import { tipOf, type Repository } from '../git/repository.ts';

/** The actions on drafts that are there already. @param published the published branch, in full. */
export function draftActions(disk: ContentDisk, repository: Repository, published: string): DraftActions {
  return {
    unpublishedEntries: async () => (await allDrafts(repository)).map(draftId),
    unpublishedEntry: async ({ key }) => describe(repository, await requireDraft(repository, key), published),
    unpublishedEntryDataFile: async ({ key, path }) => {
      const bytes = await bytesIn(repository, await requireDraft(repository, key), path);
      return { data: textOf(path, bytes), id: digestOf(bytes) };
    },
    unpublishedEntryMediaFile: async ({ key, path }) =>
      mediaFile(path, await bytesIn(repository, await requireDraft(repository, key), path)),
    deleteUnpublishedEntry: async ({ key, startedFrom }) => {
      const draft = await requireDraft(repository, key);
      await refuseCheckedOut(repository, draft);
      for (const [path, digest] of startedFrom ?? []) refuseChanged(path, await draftBytes(repository, draft, path), digest);
      await repository.call(['update-ref', '-d', draft.ref, draft.tip]);
      await forgetStatus(repository, key);
      return { message: `The draft ${draftId(key)} is deleted. Its last commit was ${draft.tip}.` };
    },
    updateUnpublishedEntryStatus: async ({ key, newStatus }) => {
      await requireDraft(repository, key);
      await setStatus(repository, key, newStatus);
      return { message: `The draft ${draftId(key)} is now ${newStatus}.` };
    },
    publishUnpublishedEntry: async ({ key }) => {
      await publishDraft(repository, disk, published, key);
      return { message: `The draft ${draftId(key)} is published.` };
    },
  };
}

/** Only files that the draft has are told of: Decap opens each of them, and cannot open one that is gone. */
async function describe(repository: Repository, draft: Draft, published: string): Promise<object> {
  const changes = await changesOf(repository, draft, await tipOf(repository, published));
  const diffs = changes.flatMap(({ tracked, before, after }) => {
    const entry = repository.entryOf(tracked);
    if (!entry || !after) return [];
    const path = sentPath(entry);
    const status = before ? 'modified' : 'added';
    return [{ oldPath: before ? path : '', newPath: path, path, id: path, status, newFile: !before, binary: false }];
  });
  const [updatedAt, pullRequestAuthor] = (await repository.text(['log', '-1', '--format=%cI%n%an', draft.tip])).split('\n');
  return { ...draft.key, status: await statusOf(repository, draft.key), diffs, updatedAt, pullRequestAuthor };
}

async function bytesIn(repository: Repository, draft: Draft, path: EntryPath): Promise<Buffer> {
  const bytes = await draftBytes(repository, draft, path);
  if (!bytes) throw new Refusal(404, `The draft “${draftId(draft.key)}” has no file ${sentPath(path)}.`);
  return bytes;
}

type DraftActions = Pick<
  Actions,
  | 'unpublishedEntries'
  | 'unpublishedEntry'
  | 'unpublishedEntryDataFile'
  | 'unpublishedEntryMediaFile'
  | 'deleteUnpublishedEntry'
  | 'updateUnpublishedEntryStatus'
  | 'publishUnpublishedEntry'
>;
