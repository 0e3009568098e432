import path from 'node:path';
import { judgeBrief } from '../../corpus/read-file.ts';
import type { ContentDisk } from './disk/content-disk.ts';
import { sentPath, type EntryPath } from './protocol/entry-path.ts';
import { digestOf, textOf } from './disk/entry-text.ts';
import type { Actions } from './protocol/protocol.ts';
import { Refusal } from './protocol/refusal.ts';

/** The actions that read entries as they stand on the disk. The `id` of a file is the digest of its bytes. */
export function publishedEntries(disk: Pick<ContentDisk, 'read' | 'readAll'>): PublishedActions {
  const entry = async (file: EntryPath, label?: string | null) => described(file, await disk.read(file), label);
  return {
    entriesByFolder: async ({ folder, extension, depth }) => {
      const ending = `.${extension.replace(/^\./, '')}`;
      const entries = await disk.readAll(folder, depth);
      return entries.filter((found) => found.path.endsWith(ending)).map((found) => listed(found.path, found.bytes));
    },
    entriesByFiles: ({ files }) => Promise.all(files.map((file) => entry(file.path, file.label))),
    getEntry: ({ path: file }) => entry(file),
    // Pictures are kept elsewhere and linked to, so there is no folder of them.
    getMedia: () => [],
    getMediaFile: async ({ path: file }) => mediaFile(file, await disk.read(file)),
    persistMedia: () => {
      throw new Refusal(422, 'Samepage keeps no pictures beside its entries. Link to where the picture is kept.');
    },
    getDeployPreview: () => null,
    judgeBrief: ({ file, body, firstLine }) => judgeBrief({ file, body, firstLine }),
  };
}

/** A file as the CMS takes pictures and other attachments. */
export function mediaFile(file: EntryPath, bytes: Buffer | undefined): object {
  if (!bytes) throw new Refusal(404, `There is no file ${sentPath(file)}.`);
  const content = bytes.toString('base64');
  return { id: digestOf(bytes), content, encoding: 'base64', path: sentPath(file), name: path.posix.basename(file) };
}

/** One file that cannot be read as text must not keep a whole list from showing; opening it says what is wrong with it. */
function listed(file: EntryPath, bytes: Buffer): object {
  try {
    return described(file, bytes);
  } catch {
    return { data: null, file: { path: sentPath(file), id: digestOf(bytes) } };
  }
}

function described(file: EntryPath, bytes: Buffer | undefined, label?: string | null): object {
  const named = { path: sentPath(file), ...(label ? { label } : {}) };
  return bytes
    ? { data: textOf(file, bytes), file: { ...named, id: digestOf(bytes) } }
    : { data: null, file: { ...named, id: null } };
}

type PublishedActions = Pick<
  Actions,
  | 'entriesByFolder'
  | 'entriesByFiles'
  | 'getEntry'
  | 'getMedia'
  | 'getMediaFile'
  | 'persistMedia'
  | 'getDeployPreview'
  | 'judgeBrief'
>;
