import { git } from './git.ts';

/**
 * The bytes of blobs of the repository that a folder is in, by hash; hashes of anything else are left out. One process for all of them:
 * the answer is `<hash> blob <size>`, a line break, the bytes and a line break, for each in turn.
 */
export function readBlobs(folder: string, blobs: readonly string[]): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  if (blobs.length === 0) return found;
  const output = git(folder, ['cat-file', '--batch'], `${blobs.join('\n')}\n`);
  let at = 0;
  for (const blob of blobs) {
    const end = output.indexOf('\n', at);
    const [, type, size] = output.subarray(at, end).toString().split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    const length = Number(size);
    found.set(blob, output.subarray(at, at + length));
    at += length + 1;
  }
  return found;
}
