import { spellOut, type SpelledOut } from '../domain/agreement/spell-out.ts';
import type { Entry, EntryData, Prose } from '../domain/corpus.ts';
import type { Finding } from '../domain/finding.ts';
import { isObject, type JsonObject } from '../domain/json.ts';
import { contentTypes, type ContentType } from '../domain/schema/index.ts';
import { outlineOf } from '../domain/schema/outline.ts';
import { consistencyFindings, unknownTooLateFindings } from '../domain/shape/consistency.ts';
import { overlayFindings } from '../domain/shape/overlay-findings.ts';
import { schemaFindings } from '../domain/shape/schema-findings.ts';
import type { ContentFile } from './content-files.ts';
import { explainedByYaml, hangsOnLostText } from './yaml-causes.ts';
import { readEntry, type ReadEntry } from './yaml/read-entry.ts';

/** One file, checked as far as can be told without the others. */
export interface ReadFile {
  readonly digest: string;
  /** Undefined when the file does not have the shape that it claims. */
  readonly entry: Entry | undefined;
  /** The fields as written, where they can be read although something is wrong with the file. */
  readonly brokenData?: JsonObject | undefined;
  readonly findings: readonly Finding[];
}

/** Reads the text below the fields. Its compiler is no JavaScript, so whoever checks an entry says whether there is one. */
export interface ProseReader {
  /** Everything in a brief that may not be shown. */
  readonly gate: (source: { readonly body: string; readonly file: string; readonly firstLine: number }) => readonly Finding[];
  /** The brief in a form that reflowing and equivalent markup do not change. */
  readonly canonical: (source: string) => string;
}

/** A file that has just been read. */
export interface FreshFile extends ReadFile {
  /**
   * Its fields, spelled out as far as they fit their outline; undefined when they cannot be read. Not to be kept: all campaigns spelled
   * out at once would double what a check needs.
   */
  readonly spelled: SpelledOut | undefined;
}

/** Checks one file by itself: bytes, YAML, schema, consistency, prose. Never throws on bad content, and needs nothing of Node. */
export function checkedEntry({ type, id, file }: ContentFile, { bytes, digest, reader }: EntryBytes): FreshFile {
  const { form } = contentTypes[type];
  const read = readEntry(bytes, { file, form });
  const data = isObject(read.data) ? read.data : undefined;
  const spelled = data && spellOut(outlineOf(type), data);
  const prose = form === 'mdx' && read.body.trim() !== '' ? proseOf(read.body, read.bodyStartLine, reader) : undefined;
  const findings = [
    ...read.findings,
    ...(data && spelled ? dataFindings({ type, file, data, spelled }, read) : []),
    ...(prose ? reader.gate({ body: prose.source, file, firstLine: prose.firstLine }) : []),
  ];
  if (findings.length > 0) return { digest, entry: undefined, brokenData: data, findings, spelled };
  const entry = data && spelled && { type, id, file, digest, data: dataOf(type, data, spelled), prose };
  return { digest, entry, findings, spelled };
}

/** What is known of a file before it is looked into. */
export interface EntryBytes {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly digest: string;
  readonly reader: ProseReader;
}

/** Agreements stay as written, since what was written is published too; facts and records are spelled out. */
function dataOf(type: ContentType, data: JsonObject, spelled: SpelledOut): EntryData<ContentType> {
  return isAgreement(type) ? standingAlone(data) : spelled.data;
}

/**
 * The same data without the file that they were cut out of: a text that was cut out keeps all of it in memory, two bytes for each letter
 * when one dash is among them. At 5,000 campaigns that is 150 MB.
 */
function standingAlone(data: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(data)) as JsonObject;
}

/** Whether files of a kind are agreements: campaigns, and playbooks to start one from. */
export function isAgreement(type: ContentType): boolean {
  return type === 'campaign' || type === 'playbook';
}

interface Fields {
  readonly type: ContentType;
  readonly file: string;
  readonly data: JsonObject;
  readonly spelled: SpelledOut;
}

function dataFindings({ type, file, data, spelled }: Fields, read: ReadEntry): Finding[] {
  const outline = outlineOf(type);
  const { mayBeUnknown } = contentTypes[type];
  const schema = explainedByYaml(schemaFindings(type, data, file), { outline, data, read, mayBeUnknown });
  const consistency = consistencyFindings(outline, spelled.data, file, spelled.derivedIds);
  const tooLate = mayBeUnknown ? unknownTooLateFindings(outline, data, spelled.unknown, file) : [];
  const overlays = type === 'playbook' ? overlayFindings(spelled.data, file) : [];
  return [...schema, ...consistency.filter((finding) => !hangsOnLostText(finding, read.findings)), ...tooLate, ...overlays];
}

function proseOf(source: string, firstLine: number, reader: ProseReader): Prose {
  let canonical: string | undefined;
  return { source, firstLine, canonical: () => (canonical ??= reader.canonical(source)) };
}
