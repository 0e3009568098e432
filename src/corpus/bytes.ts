import { readFileSync } from 'node:fs';

/** The bytes of a file, or the code of the reason why they cannot be had (`EACCES`). */
export function bytesOf(file: string): Uint8Array | string {
  try {
    return readFileSync(file);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown reason';
  }
}
