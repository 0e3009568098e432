import { entryAt } from '../../../corpus/content-files.ts';
import { contentTypes } from '../../../domain/schema/index.ts';

/** What the content folder is called in every path that the CMS sends, wherever it is on this machine. */
export const CONTENT_NAME = 'content';

/** A path inside the content folder under which an entry of the CMS may stand, for example `campaigns/aurora.mdx`. */
export type EntryPath = string & { readonly __entryPath: true };

/** A folder of the content whose entries the CMS edits, for example `campaigns`. */
export type EntryFolder = string & { readonly __entryFolder: true };

/** The folders whose entries the CMS edits, in alphabetical order. Holidays are left out: a command writes them. */
export const entryFolders: readonly string[] = Object.values(contentTypes)
  .map(({ folder }): string => folder)
  .filter((folder) => folder !== contentTypes.holidays.folder)
  .toSorted();

/**
 * The entry that a path of the CMS names, or undefined. Only paths that the check takes for entries count, spelled in the one way that
 * needs no repair, so nothing hidden, absolute, doubled, climbing, encoded, or special to some system can be named.
 */
export function entryPath(sent: string): EntryPath | undefined {
  const file = insideContent(sent);
  const entry = file === undefined ? undefined : entryAt(file);
  return entry !== undefined && entry.type !== 'holidays' ? (entry.file as EntryPath) : undefined;
}

/** The folder of entries that a path of the CMS names, or undefined. */
export function entryFolder(sent: string): EntryFolder | undefined {
  const folder = insideContent(sent);
  return folder !== undefined && entryFolders.includes(folder) ? (folder as EntryFolder) : undefined;
}

/** Whether an entry is of a kind that is added to and never changed: a report, a signature, a version of a playbook. */
export function isRecord(path: EntryPath): boolean {
  const entry = entryAt(path);
  return entry !== undefined && contentTypes[entry.type].appendOnly;
}

/** A path of an entry as the CMS names it. */
export function sentPath(path: EntryPath): string {
  return `${CONTENT_NAME}/${path}`;
}

function insideContent(sent: string): string | undefined {
  return sent.startsWith(`${CONTENT_NAME}/`) ? sent.slice(CONTENT_NAME.length + 1) : undefined;
}
