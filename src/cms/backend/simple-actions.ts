import path from 'node:path';
import type { ContentDisk } from './disk/content-disk.ts';
import { digestOf } from './disk/entry-text.ts';
import { withChangedCopy } from './disk/changed-copy.ts';
import { changesOfDeleting, changesOfSaving, digestsAfter, type FileChanges, type ReadNow } from './file-changes.ts';
import { isRecord } from './protocol/entry-path.ts';
import type { Actions } from './protocol/protocol.ts';
import { publishedEntries } from './published-entries.ts';
import { refuseBroken } from './refuse-broken.ts';
import { refuseChangedRecords } from './published-records.ts';
import type { SignedTexts } from './signed-texts.ts';
import { Refusal } from './protocol/refusal.ts';

/** The simple way: what is saved stands in the file at once, and nothing is committed. There are no drafts. */
export function simpleActions(disk: ContentDisk, contentFolder: string, texts: SignedTexts): Actions {
  const remove: Actions['deleteFiles'] = async (params) => {
    const changes = await changesOfDeleting(params, disk.read);
    await refuseChangedRecords(changes, disk.read);
    withChangedCopy(contentFolder, changes, (copy) => refuseBroken(contentFolder, copy, 'deleted'));
    await write(disk, changes);
    return { message: 'deleted' };
  };
  return {
    ...publishedEntries(disk),
    textToSign: texts.toSign,
    info: () => ({ repo: path.basename(contentFolder), publish_modes: ['simple'], type: 'local_fs' }),
    persistEntry: async (params) => {
      if (params.options.useWorkflow) throw noDrafts();
      const asked = await changesOfSaving(params, disk.read);
      await refuseChangedRecords(asked, disk.read);
      const changes = await texts.keep(asked, disk.read);
      if (await isFinal(changes, disk.read))
        withChangedCopy(contentFolder, changes, (copy) => refuseBroken(contentFolder, copy, 'saved'));
      await write(disk, changes);
      return { message: 'entry persisted', files: digestsAfter(changes, digestOf) };
    },
    deleteFile: remove,
    deleteFiles: remove,
    unpublishedEntries: () => [],
    unpublishedEntry: () => {
      throw new Refusal(404, 'There is no such draft.');
    },
    unpublishedEntryDataFile: refuseDrafts,
    unpublishedEntryMediaFile: refuseDrafts,
    deleteUnpublishedEntry: refuseDrafts,
    updateUnpublishedEntryStatus: refuseDrafts,
    publishUnpublishedEntry: refuseDrafts,
  };
}

/**
 * Whether saving is publishing for good: a record, which is never changed afterwards, or the step to an agreed or a live campaign. Anything
 * else may be saved with every gap.
 */
async function isFinal(changes: FileChanges, readNow: ReadNow): Promise<boolean> {
  for (const [path, bytes] of changes) {
    if (bytes && isRecord(path)) return true;
    const step = bytes && STEP.exec(bytes.toString())?.[1];
    if (step && STEP.exec((await readNow(path))?.toString() ?? '')?.[1] !== step) return true;
  }
  return false;
}

/** More than it need find costs a look at the whole content; what counts is what that look says. */
const STEP = /^["']?status["']?:\s*["']?(agreed|live)\b/m;

async function write(disk: ContentDisk, changes: FileChanges): Promise<void> {
  for (const [file, bytes] of changes) await (bytes ? disk.write(file, bytes) : disk.remove(file));
}

function refuseDrafts(): never {
  throw noDrafts();
}

function noDrafts(): Refusal {
  return new Refusal(422, 'There are no drafts here: what is saved stands in the file at once.');
}
