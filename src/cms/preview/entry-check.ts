import { hashOf } from '../../domain/agreement/canonical.ts';
import { resolveAgreement } from '../../domain/agreement/resolve.ts';
import type { Agreement } from '../../domain/agreement/agreement.ts';
import { judge } from '../../domain/check.ts';
import { contentLanguage } from '../../domain/content-language.ts';
import type { Entry } from '../../domain/corpus.ts';
import type { Finding } from '../../domain/finding.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { ContentType } from '../../domain/schema/index.ts';
import { checkedEntry, type FreshFile, type ProseReader } from '../../corpus/checked-entry.ts';
import type { ContentFile } from '../../corpus/content-files.ts';
import { crossFileFindings, readable } from '../../corpus/cross-file.ts';
import type { Surrounded } from './facts.ts';

/** What is known of one entry as its file would say it. */
export interface CheckedText {
  readonly findings: readonly Finding[];
  /** The fields as written; undefined when they cannot be read. */
  readonly data: JsonObject | undefined;
  /** The resolved agreement of a campaign that has its shape. */
  readonly agreement: Agreement | undefined;
}

/**
 * Judges the text of one file as `npm run check` would judge it. What needs the text of other campaigns or git is not judged here, nor the
 * brief where nobody judges it: see `unchecked`.
 *
 * @param asOf the day of the check, `YYYY-MM-DD`
 */
export function checkText(file: ContentFile, text: string, { around, judgeBrief = () => [] }: Judging, asOf: string): CheckedText {
  const reader = { gate: judgeBrief, canonical: (source: string) => source };
  const { spelled, ...read } = checkedEntry(file, { bytes: utf8.encode(text), digest: hashOf(text), reader });
  const shape = [...read.findings, ...heldAgainstOthers(file, { ...read, spelled }, around)];
  const data = read.entry?.data ?? read.brokenData;
  const campaign = file.type === 'campaign' ? (read.entry as Entry<'campaign'> | undefined) : undefined;
  if (!campaign) return { findings: shape, data, agreement: undefined };
  const agreement = resolveAgreement(campaign, around.entries);
  const { findings } = judge(agreement, {
    asOf,
    facts: around.entries,
    contentLanguage: contentLanguage(undefined, around.site),
    elsewhere: around.elsewhere(campaign),
    weights: around.site.severities,
  });
  return { findings: [...shape, ...findings], data, agreement };
}

/** What a text is held against. */
export interface Judging {
  readonly around: Surrounded;
  /** Undefined where nobody judges briefs: their compiler is no JavaScript, and runs where `npm start` does. */
  readonly judgeBrief?: ProseReader['gate'] | undefined;
}

/** What is judged only when the whole content is checked. */
export type Unchecked = 'brief' | 'record' | 'others' | 'newer';

/** What `checkText` leaves out for a kind of entry. */
export function unchecked(type: ContentType, { judgeBrief }: Pick<Judging, 'judgeBrief'>): readonly Unchecked[] {
  if (RECORDS.includes(type)) return ['record', 'newer'];
  const brief = judgeBrief ? [] : (['brief'] as const);
  if (type === 'campaign') return [...brief, 'others', 'newer'];
  return type === 'playbook' ? [...brief, 'newer'] : ['others', 'newer'];
}

const RECORDS: readonly ContentType[] = ['progress', 'report', 'signoff'];

const utf8 = new TextEncoder();

function heldAgainstOthers(file: ContentFile, { spelled, ...read }: FreshFile, { ids, entries }: Surrounded): Finding[] {
  const item = readable({ file, read }, spelled);
  if (!item) return [];
  const known = { ...ids, [file.type]: new Set([...ids[file.type], file.id]) };
  // Records are held against their campaigns when the whole content is checked.
  return crossFileFindings(item, { ids: known, entries, campaign: () => undefined, signedText: () => undefined });
}
