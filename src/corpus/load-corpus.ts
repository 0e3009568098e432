import path from 'node:path';
import type { Corpus, Entries, Entry } from '../domain/corpus.ts';
import type { Finding } from '../domain/finding.ts';
import type { UnreadFile } from '../domain/proposal/content-state.ts';
import { findingOf } from '../domain/rules/rule.ts';
import { misplacedFile } from '../domain/rules/shape/misplaced-file.ts';
import { contentTypes, type ContentType } from '../domain/schema/index.ts';
import { bytesOf } from './bytes.ts';
import { listContent, type ContentFile, type ContentListing } from './content-files.ts';
import { campaignsIn, crossFileFindings, readable, type FileRead, type Surroundings } from './cross-file.ts';
import { idsOf } from './known-ids.ts';
import type { FreshFile, ReadFile } from './checked-entry.ts';
import { digestOf, readFile } from './read-file.ts';
import { signedTextFindings, signedTextIn } from './signed-texts.ts';
import { readSite } from './site-file.ts';

/** What a content folder says, and everything about it that does not have the shape it claims. */
export interface LoadedCorpus {
  readonly corpus: Corpus;
  /** Shape findings of all files, in the order of files; without positions, see `withPositions`. */
  readonly findings: readonly Finding[];
  /** Entries that are there and cannot be read as what they claim to be, by path. */
  readonly unread: ReadonlyMap<string, UnreadFile>;
  /** Whether the settings of the site, where there are any, could be read. */
  readonly isSiteRead: boolean;
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
  const { entries, findings, unread } = readEntries(root, listing, known);
  forgetOthers(known, new Set(listing.files.map(({ file }) => file)));
  const all = [
    ...listing.findings,
    ...site.findings,
    ...findings,
    ...signedTextFindings(root, listing.signedTexts, entries.signoff),
  ];
  return {
    corpus: { site: site.site, entries },
    findings: byFile(all),
    unread: new Map([...listing.links.map((file) => ({ ...file, digest: '' })), ...unread].map((one) => [one.file, one])),
    isSiteRead: site.findings.length === 0,
    fileCount: listing.files.length,
  };
}

/**
 * Reads one file after the other and holds it against what was read before: facts, then campaigns, then records about them. So no
 * campaign needs to stay spelled out until all others have been read.
 */
function readEntries(root: string, { files, signedTexts }: ContentListing, known: ReadFiles): EntriesRead {
  const entries = noEntries();
  const campaigns = new Map<string, FileRead>();
  const unread: UnreadFile[] = [];
  const around = surroundingsOf(root, { files, signedTexts }, { entries: entries as unknown as Entries, campaigns });
  const copyFindings = copies();
  const findings = byKind(files).flatMap((file) => {
    const { read, spelled } = readKnown(root, file, known);
    if (read.entry) entries[file.type].set(file.id, read.entry);
    else unread.push({ ...file, digest: read.digest });
    if (file.type === 'campaign') campaigns.set(file.id, { file, read });
    const item = readable({ file, read }, spelled);
    return [...read.findings, ...copyFindings({ file, read }), ...(item ? crossFileFindings(item, around) : [])];
  });
  return { entries: around.entries, findings, unread };
}

/** What the files of a folder are held against; `campaigns` and `entries` may still be filled. */
export function surroundingsOf<E extends Surroundings['entries']>(
  root: string,
  { files, signedTexts }: Pick<ContentListing, 'files' | 'signedTexts'>,
  { entries, campaigns }: { readonly entries: E; readonly campaigns: ReadonlyMap<string, FileRead> },
): Surroundings & { readonly entries: E } {
  const signedText = (hash: string) => signedTextIn(root, signedTexts, hash);
  return { ids: idsOf(files), entries, campaign: campaignsIn(campaigns), signedText };
}

interface EntriesRead {
  readonly entries: Entries;
  readonly findings: readonly Finding[];
  readonly unread: readonly UnreadFile[];
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

/** By kind, and by id: the endings of the names would put "es-ct" before "es", and a copy before its original. */
function byKind(files: readonly ContentFile[]): ContentFile[] {
  const kinds = Object.keys(contentTypes);
  return [...files].sort((a, b) => kinds.indexOf(a.type) - kinds.indexOf(b.type) || (a.id < b.id ? -1 : 1));
}

/** A file, from memory when its bytes are those that were read before; only a file that is read anew is spelled out already. */
function readKnown(root: string, file: ContentFile, known: ReadFiles): { read: ReadFile; spelled?: FreshFile['spelled'] } {
  const bytes = bytesOf(path.join(root, file.file));
  if (typeof bytes === 'string')
    return { read: { digest: '', entry: undefined, findings: [findingOf(misplacedFile, 'unreadable', file, { reason: bytes })] } };
  const digest = digestOf(bytes);
  const before = known.get(file.file);
  if (before?.digest === digest) return { read: before };
  const { spelled, ...read } = readFile(file, bytes, digest);
  known.set(file.file, read);
  return { read, spelled };
}

function forgetOthers(known: ReadFiles, present: ReadonlySet<string>): void {
  for (const file of known.keys()) if (!present.has(file)) known.delete(file);
}

function noEntries(): Record<ContentType, Map<string, Entry>> {
  const kinds = Object.keys(contentTypes) as ContentType[];
  return Object.fromEntries(kinds.map((type) => [type, new Map<string, Entry>()])) as Record<ContentType, Map<string, Entry>>;
}

/** Two files of one kind with the same bytes are one that was copied and forgotten; only fresh records of progress are alike by nature. */
function copies(): (item: FileRead) => Finding[] {
  const seen = new Map<string, string>();
  return ({ file, read: { digest, entry } }) => {
    if (!entry || file.type === 'progress') return [];
    const key = `${file.type} ${digest}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, file.file);
    return other === undefined ? [] : [findingOf(misplacedFile, 'copied', file, { other })];
  };
}

function byFile(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
