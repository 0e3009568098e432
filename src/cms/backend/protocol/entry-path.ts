import { entryAt, SIGNED_FOLDER } from '../../../corpus/content-files.ts';
import { contentTypes } from '../../../domain/schema/index.ts';

/** What the content folder is called in every path that the CMS sends, wherever it is on this machine. */
export const CONTENT_NAME = 'content';

/** A path inside the content folder under which an entry of the CMS may stand, for example `campaigns/aurora.mdx`. */
export type EntryPath = string & { readonly __entryPath: true };

/** The path of a signed text inside the content folder. The server alone writes it: no request can name it. */
export type SignedPath = string & { readonly __signedPath: true };

/** A path inside the content folder at which this server may write. */
export type ContentPath = EntryPath | SignedPath;

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

/** Where the signed text with this hash is kept. */
export function signedPath(hash: string): SignedPath {
  return `${SIGNED_FOLDER}/${hash}.json` as SignedPath;
}

/** The entry or the signed text at a path inside the content folder, or undefined. */
export function contentPath(file: string): ContentPath | undefined {
  return isSigned(file) ? (file as SignedPath) : entryPath(`${CONTENT_NAME}/${file}`);
}

/** Whether a file is of a kind that is added to and never changed: a report, a signature with its text, a version of a playbook. */
export function isRecord(path: ContentPath): boolean {
  if (isSigned(path)) return true;
  const entry = entryAt(path);
  return entry !== undefined && contentTypes[entry.type].appendOnly;
}

/** A path as the CMS names it. */
export function sentPath(path: ContentPath): string {
  return `${CONTENT_NAME}/${path}`;
}

function isSigned(file: string): boolean {
  const [folder, name = '', ...deeper] = file.split('/');
  return folder === SIGNED_FOLDER && deeper.length === 0 && SIGNED_NAME.test(name);
}

const SIGNED_NAME = /^[0-9a-f]{64}\.json$/;

function insideContent(sent: string): string | undefined {
  return sent.startsWith(`${CONTENT_NAME}/`) ? sent.slice(CONTENT_NAME.length + 1) : undefined;
}
