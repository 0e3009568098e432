import { readFileSync } from 'node:fs';
import path from 'node:path';
import { spellOut } from '../domain/agreement/spell-out.ts';
import type { Corpus, Entries, Entry } from '../domain/corpus.ts';
import type { Finding } from '../domain/finding.ts';
import type { JsonObject } from '../domain/json.ts';
import { rules, shapeRules } from '../domain/rules/index.ts';
import { findingOf } from '../domain/rules/rule.ts';
import { misplacedFile } from '../domain/rules/shape/misplaced-file.ts';
import { contentTypes, type ContentType } from '../domain/schema/index.ts';
import { outlineOf } from '../domain/schema/outline.ts';
import { referenceFindings, type KnownIds, type ReferenceScope } from '../domain/shape/references.ts';
import { listContent, type ContentFile, type ContentListing } from './content-files.ts';
import { digestOf, readFile, type ReadFile } from './read-file.ts';
import { signedTextFindings } from './signed-texts.ts';
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
  const read = listing.files.map((file) => ({ file, read: readKnown(root, file, known) }));
  forgetOthers(known, new Set(listing.files.map(({ file }) => file)));
  const entries = entriesOf(read);
  const findings = [
    ...listing.findings,
    ...site.findings,
    ...read.flatMap((item) => item.read.findings),
    ...copies(read),
    ...danglingReferences(entries, idsOf(listing.files)),
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

/** The bytes of a file, or why they cannot be had. */
function bytesOf(file: string): Uint8Array | string {
  try {
    return readFileSync(file);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown reason';
  }
}

function forgetOthers(known: ReadFiles, present: ReadonlySet<string>): void {
  for (const file of known.keys()) if (!present.has(file)) known.delete(file);
}

type Read = { readonly file: ContentFile; readonly read: ReadFile };

function entriesOf(read: readonly Read[]): Entries {
  const entries = Object.fromEntries(Object.keys(contentTypes).map((type) => [type, new Map<string, Entry>()])) as Record<
    ContentType,
    Map<string, Entry>
  >;
  for (const { file, read: one } of read) if (one.entry) entries[file.type].set(file.id, one.entry);
  return entries as unknown as Entries;
}

function idsOf(files: readonly ContentFile[]): KnownIds {
  const ids = Object.fromEntries(Object.keys(contentTypes).map((type) => [type, new Set<string>()])) as Record<
    ContentType,
    Set<string>
  >;
  for (const { type, id } of files) ids[type].add(id);
  return ids;
}

/** Two agreements or records with the same bytes are one that was copied and forgotten. Facts may well be alike. */
function copies(read: readonly Read[]): Finding[] {
  const seen = new Map<string, string>();
  return read.flatMap(({ file, read: { digest, entry } }) => {
    if (!entry) return [];
    const key = `${file.type} ${digest}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, file.file);
    return other === undefined ? [] : [findingOf(misplacedFile, 'copied', file, { other })];
  });
}

const ruleIds: ReadonlySet<string> = new Set([...shapeRules, ...rules].map(({ meta }) => meta.id));

function danglingReferences(entries: Entries, ids: KnownIds): Finding[] {
  const formats = (platform: string) => entries.platform.get(platform)?.data.formats?.flatMap(({ id }) => (id ? [id] : []));
  const findings: Finding[] = [];
  for (const type of Object.keys(contentTypes) as ContentType[]) {
    const outline = outlineOf(type);
    for (const entry of entries[type].values()) {
      const own = type === 'campaign' || type === 'playbook' ? spelledOut(type, entry) : undefined;
      const scope: ReferenceScope = { ids, agreement: own ?? campaignOf(entry, entries), formats, rules: ruleIds };
      findings.push(...referenceFindings(outline, own ?? (entry.data as unknown as JsonObject), entry.file, scope));
    }
  }
  return findings;
}

/** The campaign that a record is about: named in it, or by the record's own name. */
function campaignOf(entry: Entry, entries: Entries): JsonObject | undefined {
  if (!RECORDS.includes(entry.type)) return undefined;
  const data = entry.data as unknown as JsonObject;
  const id = typeof data['campaign'] === 'string' ? data['campaign'] : entry.id;
  const campaign = entries.campaign.get(id);
  return campaign && spelledOut('campaign', campaign);
}

const RECORDS: readonly ContentType[] = ['progress', 'report', 'signoff'];

function spelledOut(type: 'campaign' | 'playbook', entry: Entry): JsonObject {
  return spellOut(outlineOf(type), entry.data as JsonObject).data as JsonObject;
}

function byFile(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
