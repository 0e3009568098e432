import path from 'node:path';
import type { ContentDisk } from './disk/content-disk.ts';
import { digestOf } from './disk/entry-text.ts';
import { changesOfDeleting, changesOfSaving, digestsAfter, type FileChanges } from './file-changes.ts';
import type { Actions } from './protocol/protocol.ts';
import { publishedEntries } from './published-entries.ts';
import { refuseChangedRecords } from './published-records.ts';
import type { SignedTexts } from './signed-texts.ts';
import { Refusal } from './protocol/refusal.ts';

/** The simple way: what is saved stands in the file at once, and nothing is committed. There are no drafts. */
export function simpleActions(disk: ContentDisk, contentFolder: string, texts: SignedTexts): Actions {
  const remove: Actions['deleteFiles'] = async (params) => {
    await write(disk, await changesOfDeleting(params, disk.read));
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

async function write(disk: ContentDisk, changes: FileChanges): Promise<void> {
  await refuseChangedRecords(changes, disk.read);
  for (const [file, bytes] of changes) await (bytes ? disk.write(file, bytes) : disk.remove(file));
}

function refuseDrafts(): never {
  throw noDrafts();
}

function noDrafts(): Refusal {
  return new Refusal(422, 'There are no drafts here: what is saved stands in the file at once.');
}
