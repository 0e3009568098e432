import { spellOut, type SpelledOut } from '../domain/agreement/spell-out.ts';
import type { Entries } from '../domain/corpus.ts';
import type { FieldPath, Finding } from '../domain/finding.ts';
import type { JsonObject } from '../domain/json.ts';
import { duplicateId } from '../domain/rules/shape/duplicate-id.ts';
import { invalidValue } from '../domain/rules/shape/invalid-value.ts';
import type { ContentType } from '../domain/schema/index.ts';
import { outlineOf } from '../domain/schema/outline.ts';
import { shareFindings } from '../domain/shape/metric-shares.ts';
import { overlayReferenceFindings } from '../domain/shape/overlay-values.ts';
import { referenceFindings, type KnownIds } from '../domain/shape/references.ts';
import { strayRecordFindings } from '../domain/shape/stray-records.ts';
import { uncertainSections } from '../domain/shape/uncertain-sections.ts';
import type { ContentFile } from './content-files.ts';
import { ruleIds } from './known-ids.ts';
import { isAgreement, type ReadFile } from './checked-entry.ts';

/** A file, and what was read in it. */
export interface FileRead {
  readonly file: ContentFile;
  readonly read: ReadFile;
}

/** A file whose fields could be read, spelled out as far as they fit their outline. */
export interface ReadableFile extends FileRead {
  readonly data: JsonObject;
  /** Undefined for facts and records that have their shape: those are spelled out already. */
  readonly spelled: SpelledOut | undefined;
}

/** What a file is held against. */
export interface Surroundings {
  /** Ids of all files, as their names say them. */
  readonly ids: KnownIds;
  /** Facts, as far as they have their shape. */
  readonly entries: Pick<Entries, 'platform' | 'metric'>;
  /** A campaign by its id; undefined when there is none, or when it cannot be read. */
  readonly campaign: (id: string) => ReadableFile | undefined;
  /** A signed text by its hash; undefined when it is not kept. */
  readonly signedText: (hash: string) => string | undefined;
}

/**
 * What can only be told by looking at several files: references, shares by the unit of their metric, records by their campaign.
 * Files with shape errors are looked at too, as far as they can be read, so that one run tells everything.
 */
export function crossFileFindings(item: ReadableFile, around: Surroundings): Finding[] {
  const { file, read, data } = item;
  const outline = outlineOf(file.type);
  const agreement = RECORDS.includes(file.type) ? around.campaign(campaignIdOf(file, data)) : item;
  const scope = { ids: around.ids, formats: formatsIn(around.entries), rules: ruleIds, ...scopeOf(agreement) };
  const unitOf = (metric: string) => around.entries.metric.get(metric)?.data.unit;
  const record = { ...file, data, campaign: agreement?.data, ids: around.ids.campaign, signedText: around.signedText };
  return [
    ...referenceFindings(outline, data, file.file, scope),
    ...(file.type === 'playbook' ? overlayReferenceFindings(data, file.file, scope) : []),
    ...shareFindings(outline, data, file.file, { agreement: agreement?.data, unitOf }),
    ...(RECORDS.includes(file.type) ? strayRecordFindings(record) : []),
  ].filter(({ path }) => !read.findings.some((told) => isToldBy(path, told)));
}

/** A file with its fields, spelled out unless that has been done; undefined when they could not be read. */
export function readable({ file, read }: FileRead, fresh?: SpelledOut): ReadableFile | undefined {
  if (!isAgreement(file.type) && read.entry) return { file, read, data: read.entry.data, spelled: undefined };
  const written = read.entry ? read.entry.data : read.brokenData;
  if (!written) return undefined;
  const spelled = fresh ?? spellOut(outlineOf(file.type), written);
  return { file, read, data: spelled.data, spelled };
}

/**
 * Campaigns by id, spelled out when a record asks. Only the last one is kept: the records of one campaign stand one after the other,
 * and all campaigns spelled out at once would double what a check needs.
 */
export function campaignsIn(campaigns: ReadonlyMap<string, FileRead>): Surroundings['campaign'] {
  let last: { readonly id: string; readonly campaign: ReadableFile | undefined } | undefined;
  return (id) => {
    const file = campaigns.get(id);
    if (last?.id !== id) last = { id, campaign: file && readable(file) };
    return last.campaign;
  };
}

/** The campaign or playbook in which a file's references look for roles and items, and what is open in it. */
function scopeOf(item: ReadableFile | undefined) {
  if (!item || !isAgreement(item.file.type)) return { agreement: undefined };
  const { unknown = [], derivedIds = new Set<string>() } = item.spelled ?? {};
  // Of two items with one id, each has that id.
  const findings = item.read.findings.filter(({ rule }) => rule !== duplicateId.meta.id);
  const doubts = { data: item.data, unknown, derivedIds, findings };
  const isCertain = unknown.length === 0 && findings.length === 0;
  const uncertain = isCertain ? undefined : uncertainSections(outlineOf(item.file.type), doubts);
  return { agreement: item.data, unknown, uncertain };
}

/** The campaign that a record is about: named in it, or by the record's own name. */
function campaignIdOf({ id }: ContentFile, data: JsonObject): string {
  return typeof data['campaign'] === 'string' ? data['campaign'] : id;
}

function formatsIn({ platform }: Surroundings['entries']): (id: string) => readonly string[] | undefined {
  return (id) => platform.get(id)?.data.formats?.flatMap((format) => (format.id ? [format.id] : []));
}

/** Whether something is told about this very value, about the list that it is the one entry of, or about a wrong value around it. */
function isToldBy(path: FieldPath, { rule, path: told }: Finding): boolean {
  if (told.length === 0 || !told.every((step, at) => step === path[at])) return false;
  const isOnlyEntry = told.length === path.length - 1 && typeof path.at(-1) === 'number';
  return told.length === path.length || isOnlyEntry || rule === invalidValue.meta.id;
}

const RECORDS: readonly ContentType[] = ['progress', 'report', 'signoff'];
