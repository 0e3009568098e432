import type { ContentDisk } from '../disk/content-disk.ts';
import { sentPath, type ContentPath, type EntryPath } from '../protocol/entry-path.ts';
import { Refusal } from '../protocol/refusal.ts';
import { tipOf, type Repository } from './repository.ts';
import { bytesOf, fileAt, isPlain } from './trees.ts';

/**
 * Reads entries as the published branch has them: edits in the working tree that nobody has committed are not part of what an editor
 * opens, so no draft takes them along. What was never committed is read from the disk.
 *
 * @param published the published branch, in full; it is the one that is checked out
 */
export function publishedText(repository: Repository, disk: ContentDisk, published: string): Pick<ContentDisk, 'read' | 'readAll'> {
  async function committed(tip: string | undefined, entry: ContentPath): Promise<Buffer | undefined> {
    const tracked = repository.trackedAs(entry);
    const file = tip === undefined ? undefined : await fileAt(repository, tip, tracked);
    if (!file) return undefined;
    if (!isPlain(file)) throw new Refusal(422, `${sentPath(entry)} is a link and no plain file, so the CMS does not open it.`);
    return bytesOf(repository, tracked, file);
  }
  return {
    read: async (entry) => (await committed(await tipOf(repository, published), entry)) ?? disk.read(entry),
    readAll: async (folder, depth) => {
      const tip = await tipOf(repository, published);
      const onDisk = new Map((await disk.readAll(folder, depth)).map((entry) => [entry.path, entry.bytes]));
      for (const entry of tip === undefined ? [] : await edited(repository, tip, folder)) {
        const bytes = await committed(tip, entry).catch(() => undefined);
        if (bytes && entry.split('/').length - 1 <= depth) onDisk.set(entry, bytes);
      }
      const inOrder = [...onDisk].toSorted(([one], [other]) => (one < other ? -1 : 1));
      return inOrder.map(([path, bytes]) => ({ path, bytes }));
    },
  };
}

/** The entries in a folder that stand otherwise in the working tree than in a commit, or no longer at all. */
async function edited(repository: Repository, tip: string, folder: string): Promise<EntryPath[]> {
  const place = repository.trackedAs(folder as EntryPath);
  const names = await repository.text(['diff', '--name-only', '--no-renames', '-z', tip, '--', place]);
  return names.split('\0').flatMap((tracked) => repository.entryOf(tracked) ?? []);
}
