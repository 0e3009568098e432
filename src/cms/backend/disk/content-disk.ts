import { constants, open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { CONTENT_NAME, entryPath, type ContentPath, type EntryFolder, type EntryPath } from '../protocol/entry-path.ts';
import { plainPath } from './plain-path.ts';
import { removeFile, replaceFile } from './replace-file.ts';

/** The entries in a content folder on this machine. Everything else in it does not exist here. */
export interface ContentDisk {
  /** The entries in a folder, at most `depth` levels deep, in alphabetical order. Empty when there is no such folder. */
  readonly readAll: (folder: EntryFolder, depth: number) => Promise<readonly StoredEntry[]>;
  /** The bytes of an entry or a signed text, or undefined when there is none. Refuses links and what is no plain file. */
  readonly read: (entry: ContentPath) => Promise<Buffer | undefined>;
  /** Writes a file, whole or not at all. */
  readonly write: (entry: ContentPath, bytes: Uint8Array) => Promise<void>;
  /** Removes a file; that there is none is fine. */
  readonly remove: (entry: ContentPath) => Promise<void>;
}

/** An entry with its bytes. */
export interface StoredEntry {
  readonly path: EntryPath;
  readonly bytes: Buffer;
}

/** Opens the entries of a content folder. The folder itself may be reached through links, nothing in it. */
export function contentDisk(root: string): ContentDisk {
  return {
    readAll: (folder, depth) => readAll(root, folder, depth),
    read: async (entry) => {
      const { place, exists } = await plainPath(root, entry);
      return exists ? readPlain(place) : undefined;
    },
    write: async (entry, bytes) => replaceFile((await plainPath(root, entry)).place, bytes),
    remove: async (entry) => {
      const { place, exists } = await plainPath(root, entry);
      if (exists) await removeFile(place);
    },
  };
}

/** One after the other: thousands of files at once are more than a system lets one process open. */
async function readAll(root: string, folder: EntryFolder, depth: number): Promise<StoredEntry[]> {
  const entries: StoredEntry[] = [];
  for (const name of await namesBelow(root, '', depth + 1, (top) => top === folder)) {
    const entry = entryPath(`${CONTENT_NAME}/${name}`);
    if (entry !== undefined) entries.push({ path: entry, bytes: await readPlain(path.join(root, name)) });
  }
  return entries;
}

/** Links are neither files nor folders here, so they are passed over as the check passes them over. */
async function namesBelow(root: string, folder: string, depth: number, counts: (name: string) => boolean): Promise<string[]> {
  const items = (await readdir(path.join(root, folder), { withFileTypes: true })).filter((item) => counts(item.name));
  const names: string[] = [];
  for (const item of items.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = folder === '' ? item.name : `${folder}/${item.name}`;
    if (item.isDirectory() && depth > 1) names.push(...(await namesBelow(root, name, depth - 1, () => true)));
    if (item.isFile()) names.push(name);
  }
  return names;
}

/** Should the file have become a link just now, the system refuses to open it. Windows has no such flag. */
async function readPlain(place: string): Promise<Buffer> {
  const handle = await open(place, constants.O_RDONLY | ((constants.O_NOFOLLOW as number | undefined) ?? 0));
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
