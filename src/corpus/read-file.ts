import { createHash } from 'node:crypto';
import { gateProse } from '../prose/gate.ts';
import { normaliseBrief } from '../prose/text.ts';
import { checkedEntry, type FreshFile, type ProseReader } from './checked-entry.ts';
import type { ContentFile } from './content-files.ts';

/** SHA-256 of a file's bytes, hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Reads and checks one file, the text below its fields too. Never throws on bad content. */
export function readFile(file: ContentFile, bytes: Uint8Array, digest: string): FreshFile {
  return checkedEntry(file, { bytes, digest, reader });
}

/** Everything in a brief that may not be shown. */
export const judgeBrief: ProseReader['gate'] = (source) => gateProse(source);

const reader: ProseReader = { gate: gateProse, canonical: normaliseBrief };
