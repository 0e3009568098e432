import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { ContentPath } from '../protocol/entry-path.ts';
import { sentPath } from '../protocol/entry-path.ts';
import { Refusal } from '../protocol/refusal.ts';

/**
 * The place of an entry on this machine, for reading or writing. Every part of the way is looked at itself: a folder must be a folder,
 * a file a file, and nothing a link. On systems that do not tell capitals from small letters, a file of another spelling is another file
 * all the same.
 *
 * @throws {Refusal} when something else stands on the way.
 */
export async function plainPath(root: string, entry: ContentPath): Promise<PlainPath> {
  const parts = entry.split('/');
  let place = root;
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    if (!(await isThere(place, part, entry))) return { place: path.join(root, entry), exists: false };
    place = path.join(place, part);
    const found = await lstat(place);
    if (isLast ? !found.isFile() : !found.isDirectory()) throw notPlain(entry, isLast);
  }
  return { place, exists: true };
}

async function isThere(folder: string, name: string, entry: ContentPath): Promise<boolean> {
  const names = await readdir(folder);
  if (names.includes(name)) return true;
  const twin = names.find((other) => other.normalize('NFC').toLowerCase() === name);
  if (twin === undefined) return false;
  throw new Refusal(
    409,
    `“${twin}” stands where ${sentPath(entry)} would, and some computers cannot tell the two apart. Rename “${twin}” first.`,
  );
}

function notPlain(entry: ContentPath, isLast: boolean): Refusal {
  const what = isLast
    ? 'is a link, a folder or a device and no plain file'
    : 'stands behind a link or a file where a folder should be';
  return new Refusal(422, `${sentPath(entry)} ${what}, so the CMS does not open it.`);
}

/** Where an entry is, or would be. */
export interface PlainPath {
  /** The full path on this machine. */
  readonly place: string;
  readonly exists: boolean;
}
