import { sentPath, type ContentPath } from './protocol/entry-path.ts';
import { refuseChanged, textOf } from './disk/entry-text.ts';
import type { ParametersOf } from './protocol/protocol.ts';
import { Refusal } from './protocol/refusal.ts';

/** What shall become of files: their new bytes, or null for those that go. What is written comes before what goes. */
export type FileChanges = ReadonlyMap<ContentPath, Buffer | null>;

/** The bytes of a file as they are now, or undefined. */
export type ReadNow = (path: ContentPath) => Promise<Buffer | undefined>;

/**
 * What saving an entry does to files.
 *
 * @throws {Refusal} when a file is not what the editor opened, or when a new name is taken. A new entry expects that there is no file.
 */
export async function changesOfSaving({ files, options }: ParametersOf<'persistEntry'>, readNow: ReadNow): Promise<FileChanges> {
  const written = new Map<ContentPath, Buffer | null>();
  const gone = new Map<ContentPath, null>();
  for (const { path, newPath = path, raw } of files) {
    const now = await readNow(path);
    refuseChanged(path, now, options.startedFrom?.has(path) ? options.startedFrom.get(path) : options.newEntry ? null : undefined);
    // What cannot be read as text cannot have been opened, so it is never written over.
    if (now) textOf(path, now);
    if (newPath !== path) {
      refuseChanged(newPath, await readNow(newPath), null);
      gone.set(path, null);
    }
    written.set(newPath, Buffer.from(raw));
  }
  return new Map([...written, ...gone]);
}

/**
 * What deleting entries does to files.
 *
 * @throws {Refusal} when there is no such file, or when one is not what the editor opened.
 */
export async function changesOfDeleting({ paths, options }: ParametersOf<'deleteFiles'>, readNow: ReadNow): Promise<FileChanges> {
  for (const path of paths) {
    const now = await readNow(path);
    refuseChanged(path, now, options.startedFrom?.get(path));
    if (!now) throw new Refusal(404, `There is no file ${sentPath(path)} any more.`);
  }
  return new Map(paths.map((path) => [path, null]));
}

/** The digests that an editor names when it saves these files again, by the names that the CMS has for them. */
export function digestsAfter(changes: FileChanges, digestOf: (bytes: Buffer) => string): Readonly<Record<string, string | null>> {
  return Object.fromEntries([...changes].map(([path, bytes]) => [sentPath(path), bytes && digestOf(bytes)]));
}
