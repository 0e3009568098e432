import { spellOut, type SpelledOut } from '../domain/agreement/spell-out.ts';
import type { Entries } from '../domain/corpus.ts';
import type { FieldPath, Finding } from '../domain/finding.ts';
import type { JsonObject } from '../domain/json.ts';
import { duplicateId } from '../domain/rules/shape/duplicate-id.ts';
import { invalidValue } from '../domain/rules/shape/invalid-value.ts';
import type { ContentType } from '../domain/schema/index.ts';
import { outlineOf } from '../domain/schema/outline.ts';
import { shareFindings } from '../domain/shape/metric-shares.ts';
import { referenceFindings, type KnownIds } from '../domain/shape/references.ts';
import { strayRecordFindings } from '../domain/shape/stray-records.ts';
import { uncertainSections } from '../domain/shape/uncertain-sections.ts';
import type { ContentFile } from './content-files.ts';
import { idsOf, ruleIds } from './known-ids.ts';
import type { ReadFile } from './read-file.ts';

/** A file, and what was read in it. */
export interface FileRead {
  readonly file: ContentFile;
  readonly read: ReadFile;
}

/**
 * What can only be told by looking at several files: references, shares by the unit of their metric, records by their campaign.
 * Files with shape errors are looked at too, as far as they can be read, so that one run tells everything.
 */
export function crossFileFindings(
  files: readonly FileRead[],
  entries: Entries,
  signedText: (hash: string) => string | undefined,
): Finding[] {
  const campaigns = new Map(files.flatMap((item) => (item.file.type === 'campaign' ? [[item.file.id, item]] : [])));
  const corpus: Corpus = { ids: idsOf(files.map(({ file }) => file)), entries, campaign: campaignsIn(campaigns), signedText };
  return files.flatMap((item) => {
    const readable = withData(item);
    return readable ? findingsOf(readable, corpus) : [];
  });
}

/**
 * Campaigns by id, spelled out when a record asks. Only the last one is kept: the records of one campaign stand one after the other,
 * and all campaigns spelled out at once would double what a check needs.
 */
function campaignsIn(campaigns: ReadonlyMap<string, FileRead>): Corpus['campaign'] {
  let last: { readonly id: string; readonly campaign: ReadableFile | undefined } | undefined;
  return (id) => {
    const file = campaigns.get(id);
    if (last?.id !== id) last = { id, campaign: file && withData(file) };
    return last.campaign;
  };
}

interface Corpus {
  readonly ids: KnownIds;
  readonly entries: Entries;
  readonly campaign: (id: string) => ReadableFile | undefined;
  readonly signedText: (hash: string) => string | undefined;
}

/** A file whose fields could be read, spelled out as far as they fit their outline. */
interface ReadableFile extends FileRead {
  readonly data: JsonObject;
  readonly spelled: SpelledOut | undefined;
}

function withData({ file, read }: FileRead): ReadableFile | undefined {
  const isAgreement = file.type === 'campaign' || file.type === 'playbook';
  // Facts and records that have their shape are spelled out already.
  if (!isAgreement && read.entry) return { file, read, data: read.entry.data, spelled: undefined };
  const written = read.entry ? read.entry.data : read.brokenData;
  if (!written) return undefined;
  const spelled = spellOut(outlineOf(file.type), written);
  return { file, read, data: spelled.data, spelled };
}

function findingsOf(item: ReadableFile, corpus: Corpus): Finding[] {
  const { file, read, data } = item;
  const outline = outlineOf(file.type);
  const agreement = RECORDS.includes(file.type) ? corpus.campaign(campaignIdOf(file, data)) : item;
  const scope = { ids: corpus.ids, formats: formatsIn(corpus.entries), rules: ruleIds, ...scopeOf(agreement) };
  const unitOf = (metric: string) => corpus.entries.metric.get(metric)?.data.unit;
  const record = { ...file, data, campaign: agreement?.data, ids: corpus.ids.campaign, signedText: corpus.signedText };
  return [
    ...referenceFindings(outline, data, file.file, scope),
    ...shareFindings(outline, data, file.file, { agreement: agreement?.data, unitOf }),
    ...(RECORDS.includes(file.type) ? strayRecordFindings(record) : []),
  ].filter(({ path }) => !read.findings.some((told) => isToldBy(path, told)));
}

/** The campaign or playbook in which a file's references look for roles and items, and what is open in it. */
function scopeOf(item: ReadableFile | undefined) {
  if (!item || !AGREEMENTS.includes(item.file.type)) return { agreement: undefined };
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

function formatsIn({ platform }: Entries): (id: string) => readonly string[] | undefined {
  return (id) => platform.get(id)?.data.formats?.flatMap((format) => (format.id ? [format.id] : []));
}

/** Whether something is told about this very value, about the list that it is the one entry of, or about a wrong value around it. */
function isToldBy(path: FieldPath, { rule, path: told }: Finding): boolean {
  if (told.length === 0 || !told.every((step, at) => step === path[at])) return false;
  const isOnlyEntry = told.length === path.length - 1 && typeof path.at(-1) === 'number';
  return told.length === path.length || isOnlyEntry || rule === invalidValue.meta.id;
}

const AGREEMENTS: readonly ContentType[] = ['campaign', 'playbook'];
const RECORDS: readonly ContentType[] = ['progress', 'report', 'signoff'];
