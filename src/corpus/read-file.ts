import { createHash } from 'node:crypto';
import { spellOut } from '../domain/agreement/spell-out.ts';
import type { Entry, EntryData, Prose } from '../domain/corpus.ts';
import type { Finding } from '../domain/finding.ts';
import { isObject, type JsonObject } from '../domain/json.ts';
import { contentTypes, type ContentType } from '../domain/schema/index.ts';
import { outlineOf } from '../domain/schema/outline.ts';
import { consistencyFindings, unknownTooLateFindings } from '../domain/shape/consistency.ts';
import { schemaFindings } from '../domain/shape/schema-findings.ts';
import { gateProse } from '../prose/gate.ts';
import { normaliseBrief } from '../prose/text.ts';
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

/** SHA-256 of a file's bytes, hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Reads and checks one file: bytes, YAML, schema, consistency, prose. Never throws on bad content. */
export function readFile({ type, id, file }: ContentFile, bytes: Uint8Array, digest: string): ReadFile {
  const { form } = contentTypes[type];
  const read = readEntry(bytes, { file, form });
  const data = isObject(read.data) ? read.data : undefined;
  const prose = form === 'mdx' && read.body.trim() !== '' ? proseOf(read.body, read.bodyStartLine) : undefined;
  const findings = [
    ...read.findings,
    ...(data ? dataFindings(type, data, file, read) : []),
    ...(prose ? gateProse({ body: prose.source, file, firstLine: prose.firstLine }) : []),
  ];
  if (findings.length > 0) return { digest, entry: undefined, brokenData: data, findings };
  return { digest, entry: data && { type, id, file, digest, data: dataOf(type, data), prose }, findings };
}

/** Agreements stay as written, since what was written is published too; facts and records are spelled out. */
function dataOf(type: ContentType, data: JsonObject): EntryData<ContentType> {
  const isAgreement = type === 'campaign' || type === 'playbook';
  return isAgreement ? data : spellOut(outlineOf(type), data).data;
}

function dataFindings(type: ContentType, data: JsonObject, file: string, read: ReadEntry): Finding[] {
  const outline = outlineOf(type);
  const { mayBeUnknown } = contentTypes[type];
  const schema = explainedByYaml(schemaFindings(type, data, file), { outline, data, read, mayBeUnknown });
  const spelled = spellOut(outline, data);
  const consistency = consistencyFindings(outline, spelled.data, file, spelled.derivedIds);
  const tooLate = mayBeUnknown ? unknownTooLateFindings(outline, data, spelled.unknown, file) : [];
  return [...schema, ...consistency.filter((finding) => !hangsOnLostText(finding, read.findings)), ...tooLate];
}

function proseOf(source: string, firstLine: number): Prose {
  let canonical: string | undefined;
  return { source, firstLine, canonical: () => (canonical ??= normaliseBrief(source)) };
}
