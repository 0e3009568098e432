import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Stands for a package that holds `eval` for another environment. */
export function sha256(content: string | ArrayBuffer): string {
  return bytesToHex(digest(typeof content === 'string' ? utf8ToBytes(content) : new Uint8Array(content)));
}
