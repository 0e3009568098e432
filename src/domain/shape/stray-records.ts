import type { Finding } from '../finding.ts';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import { findingOf } from '../rules/rule.ts';
import { strayRecord } from '../rules/shape/stray-record.ts';
import type { ContentType } from '../schema/index.ts';
import { closest } from './suggest.ts';

/** A record, and what it is held against. */
export interface PlacedRecord {
  readonly type: ContentType;
  /** With its folder, for reports and sign-offs: `aurora/2026-05-20-brand`. */
  readonly id: string;
  readonly file: string;
  /** Spelled out. */
  readonly data: JsonObject;
  /** The spelled-out campaign that it is about; undefined when there is none, or when it cannot be read. */
  readonly campaign: JsonObject | undefined;
  /** Ids of all campaigns. */
  readonly ids: ReadonlySet<string>;
  /** A signed text by its hash; undefined when it is not kept. */
  readonly signedText: (hash: string) => string | undefined;
}

/** Whether a record stands where its campaign's records are looked for, and whether a sign-off comes from somebody who takes part. */
export function strayRecordFindings(record: PlacedRecord): Finding[] {
  if (record.type === 'progress') return progressFindings(record);
  const folder = record.id.split('/')[0] ?? '';
  const { file, data } = record;
  const campaign = data['campaign'];
  if (typeof campaign === 'string' && campaign !== folder && record.ids.has(campaign)) {
    const expected = file.replace(`/${folder}/`, `/${campaign}/`);
    return [findingOf(strayRecord, 'other-campaign', { file, path: ['campaign'] }, { campaign, folder, expected })];
  }
  return record.type === 'signoff' ? strangerFindings(record) : [];
}

function progressFindings({ id, file, ids }: PlacedRecord): Finding[] {
  if (ids.has(id)) return [];
  const suggestion = closest(id, ids);
  return suggestion === undefined
    ? [findingOf(strayRecord, 'no-campaign', { file }, { campaign: id })]
    : [findingOf(strayRecord, 'misspelled-campaign', { file }, { campaign: id, suggestion: `progress/${suggestion}.yaml` })];
}

/** Who has left since then has signed all the same: the signed text names them. */
function strangerFindings({ file, data, campaign, signedText }: PlacedRecord): Finding[] {
  const { party, campaign: id, text } = data;
  if (!campaign || typeof party !== 'string' || typeof id !== 'string' || takesPart(party, campaign)) return [];
  const signed = typeof text === 'string' ? signedText(text) : undefined;
  if (signed === undefined || signed.slice(signed.indexOf('"clauses"')).includes(JSON.stringify(party))) return [];
  return [findingOf(strayRecord, 'stranger', { file, path: ['party'] }, { party, campaign: id })];
}

function takesPart(party: string, { roles, creators }: JsonObject): boolean {
  return (
    objectsIn(roles).some((role) => role['party'] === party || (isList(role['members']) && role['members'].includes(party))) ||
    objectsIn(creators).some((creator) => creator['party'] === party)
  );
}

function objectsIn(list: Json | undefined): readonly JsonObject[] {
  return isList(list) ? list.filter(isObject) : [];
}
