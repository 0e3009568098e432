import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { sentPath, type ContentPath } from '../protocol/entry-path.ts';
import { Refusal } from '../protocol/refusal.ts';

/** SHA-256 of a file's bytes, in hexadecimal digits: what an editor names to say which text it opened. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The text of an entry, every byte of it; a byte order mark stays.
 *
 * @throws {Refusal} when the bytes are not UTF-8: read all the same and saved, they would be lost.
 */
export function textOf(path: ContentPath, bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw new Refusal(422, `${sentPath(path)} is not written in UTF-8. Save it as UTF-8 in a text editor first.`);
  return Buffer.from(bytes).toString();
}

/**
 * Makes sure that a file is still what the editor opened.
 *
 * @param startedFrom the digest of what it opened, null when it saw that there was no file, undefined when it does not say.
 * @throws {Refusal} with the text of now, otherwise.
 */
export function refuseChanged(path: ContentPath, now: Uint8Array | undefined, startedFrom: string | null | undefined): void {
  if (startedFrom === undefined || startedFrom === (now ? digestOf(now) : null)) return;
  const file = sentPath(path);
  throw new Refusal(409, `${whatHappened(file, now, startedFrom)} Nothing was changed now.`, {
    kind: 'changed-underneath',
    path: file,
    now: now ? textOf(path, now) : null,
  });
}

function whatHappened(file: string, now: Uint8Array | undefined, startedFrom: string | null): string {
  if (!now) return `${file} was removed since you opened it.`;
  return startedFrom === null ? `There is a file ${file} already.` : `Somebody changed ${file} since you opened it.`;
}
