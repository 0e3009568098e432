import path from 'node:path';
import type { Corpus, Entries, Entry } from '../domain/corpus.ts';
import type { Finding } from '../domain/finding.ts';
import { findingOf } from '../domain/rules/rule.ts';
import { misplacedFile } from '../domain/rules/shape/misplaced-file.ts';
import { contentTypes, type ContentType } from '../domain/schema/index.ts';
import { bytesOf } from './bytes.ts';
import { listContent, type ContentFile, type ContentListing } from './content-files.ts';
import { crossFileFindings, type FileRead } from './cross-file.ts';
import { digestOf, readFile, type ReadFile } from './read-file.ts';
import { signedTextFindings, signedTextIn } from './signed-texts.ts';
import { readSite } from './site-file.ts';

/** What a content folder says, and everything about it that does not have the shape it claims. */
export interface LoadedCorpus {
  readonly corpus: Corpus;
  /** Shape findings of all files, in the order of files; without positions, see `withPositions`. */
  readonly findings: readonly Finding[];
  /** How many files were looked at. */
  readonly fileCount: number;
}

/** Files already read, by path. Give the same one to `loadCorpus` again, and only files whose digest changed are parsed again. */
export type ReadFiles = Map<string, ReadFile>;

/**
 * Reads a whole content folder: all problems of all files in one run. Never throws on bad content.
 * Throws with a plain sentence when the folder does not exist or is no folder.
 */
export function loadCorpus(root: string, known: ReadFiles = new Map()): LoadedCorpus {
  const listing = listed(root);
  const site = readSite(root, listing.hasSite);
  // By id: the endings of the names would put "es-ct" before "es", and a copy before its original.
  const ordered = [...listing.files].sort((a, b) => (a.id < b.id ? -1 : 1));
  const read = ordered.map((file) => ({ file, read: readKnown(root, file, known) }));
  forgetOthers(known, new Set(listing.files.map(({ file }) => file)));
  const entries = entriesOf(read);
  const findings = [
    ...listing.findings,
    ...site.findings,
    ...read.flatMap((item) => item.read.findings),
    ...copies(read),
    ...crossFileFindings(read, entries, (hash) => signedTextIn(root, listing.signedTexts, hash)),
    ...signedTextFindings(root, listing.signedTexts, entries.signoff),
  ];
  return { corpus: { site: site.site, entries }, findings: byFile(findings), fileCount: listing.files.length };
}

function listed(root: string): ContentListing {
  try {
    return listContent(root);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? 'is not a folder' : 'does not exist or cannot be read';
    throw new Error(`The content folder "${root}" ${reason}. Name another one with --content DIR or SAMEPAGE_CONTENT.`, {
      cause: error,
    });
  }
}

function readKnown(root: string, file: ContentFile, known: ReadFiles): ReadFile {
  const bytes = bytesOf(path.join(root, file.file));
  if (typeof bytes === 'string')
    return { digest: '', entry: undefined, findings: [findingOf(misplacedFile, 'unreadable', file, { reason: bytes })] };
  const digest = digestOf(bytes);
  const before = known.get(file.file);
  if (before?.digest === digest) return before;
  const read = readFile(file, bytes, digest);
  known.set(file.file, read);
  return read;
}

function forgetOthers(known: ReadFiles, present: ReadonlySet<string>): void {
  for (const file of known.keys()) if (!present.has(file)) known.delete(file);
}

function entriesOf(read: readonly FileRead[]): Entries {
  const entries = Object.fromEntries(Object.keys(contentTypes).map((type) => [type, new Map<string, Entry>()])) as Record<
    ContentType,
    Map<string, Entry>
  >;
  for (const { file, read: one } of read) if (one.entry) entries[file.type].set(file.id, one.entry);
  return entries as unknown as Entries;
}

/** Two files of one kind with the same bytes are one that was copied and forgotten; only fresh records of progress are alike by nature. */
function copies(read: readonly FileRead[]): Finding[] {
  const seen = new Map<string, string>();
  return read.flatMap(({ file, read: { digest, entry } }) => {
    if (!entry || file.type === 'progress') return [];
    const key = `${file.type} ${digest}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, file.file);
    return other === undefined ? [] : [findingOf(misplacedFile, 'copied', file, { other })];
  });
}

function byFile(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
