import { crossFileFindings } from '../../src/corpus/cross-file.ts';
import { idsOf } from '../../src/corpus/known-ids.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { isOver } from '../../src/domain/agreement/lifecycle.ts';
import { resolveAgreement } from '../../src/domain/agreement/resolve.ts';
import { spellOut } from '../../src/domain/agreement/spell-out.ts';
import { campaignIndex } from '../../src/domain/campaign-index.ts';
import { judge, type CheckScope } from '../../src/domain/check.ts';
import type { Entry } from '../../src/domain/corpus.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Json } from '../../src/domain/json.ts';
import { rules } from '../../src/domain/rules/index.ts';
import { findingOf } from '../../src/domain/rules/rule.ts';
import { outlineOf } from '../../src/domain/schema/outline.ts';
import { consistencyFindings, unknownTooLateFindings } from '../../src/domain/shape/consistency.ts';
import { schemaFindings } from '../../src/domain/shape/schema-findings.ts';
import type { Operator } from '../mutations/operator.ts';

/** A campaign in which one mistake was made, at one place. */
export interface Mutant {
  readonly operator: Operator;
  readonly sample: Entry<'campaign'>;
  readonly changed: Entry<'campaign'>;
  /** The other campaign of the site, where the mistake lies between two. */
  readonly beside: Entry<'campaign'> | undefined;
  /** Where the mistake was made, as a dotted path; empty for several places at once. */
  readonly place: string;
}

const { entries } = loadCorpus('content').corpus;

/**
 * The campaigns of `content/`, by id. One that is over is taken as still aligning: rules are silent about what can no longer be mended.
 * All are judged before the first of them begins.
 */
export const samples: readonly Entry<'campaign'>[] = [...entries.campaign.values()].map((sample) => {
  return isOver(sample.data) ? { ...sample, data: { ...sample.data, status: 'aligning' } } : sample;
});
const DAY = '2026-01-05';
/** The twelfth creator without a contact tells no more than the others. */
const FEW = 3;

/** The campaigns that an operator makes of a sample; of many alike the first ones and the last. */
export function mutantsOf(operator: Operator, sample: Entry<'campaign'>): readonly Mutant[] {
  const changed = operator.change(sample.data);
  return [...changed.slice(0, FEW), ...changed.slice(FEW).slice(-1)].map((data) => ({
    ...{ operator, sample, changed: { ...sample, data, ...(operator.dropsBrief && { prose: undefined }) } },
    place: changedPlace(sample.data, data).join('.'),
    beside: operator.beside && { ...sample, id: 'beside', file: 'campaigns/beside.mdx', data: operator.beside(data) },
  }));
}

/** What a rule newly says about a mutant: what it does not say about the sample in the same words at the same place. */
export function newlySaid({ operator: { rule }, sample, changed, beside }: Mutant): readonly Finding[] {
  const known = new Set(saidBefore(rule, sample).map(wordsOf));
  return said(rule, changed, beside).filter((finding) => !known.has(wordsOf(finding)));
}

/** Why a mutant is no survivor of its operator; undefined when its rule speaks as it must. */
export function failureOf(mutant: Mutant): string | undefined {
  const broken = shapeFindings(mutant.changed);
  if (broken.length > 0) return `cannot be read: ${broken.map(({ rule, path }) => `${rule} at ${path.join('.')}`).join(', ')}`;
  const wanted = [mutant.operator.says].flat();
  const found = newlySaid(mutant);
  if (found.some(({ messageId }) => wanted.includes(messageId))) return undefined;
  return found.length === 0
    ? 'nothing is said'
    : `it says ${found.map(({ messageId, path }) => `${messageId} at ${path.join('.')}`).join(', ')}`;
}

/** What all rules say about a mutant, or about a sample. */
export function everythingSaid(campaign: Entry<'campaign'>, beside?: Entry<'campaign'>): readonly Finding[] {
  return judge(resolveAgreement(campaign, entries), scopeOf(campaign, beside)).findings;
}

/** The one place at which two campaigns differ, as deep as it goes. */
function changedPlace(one: Json | undefined, other: Json | undefined): readonly string[] {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return [];
  const [a, b] = [one, other] as unknown as readonly Readonly<Record<string, Json>>[];
  const keys = Object.keys({ ...a, ...b }).filter((key) => JSON.stringify(a![key]) !== JSON.stringify(b![key]));
  const [key, ...more] = keys;
  return key === undefined || more.length > 0 ? [] : [key, ...changedPlace(a![key], b![key])];
}

/** What stands in the way of reading a campaign at all. */
function shapeFindings(campaign: Entry<'campaign'>): readonly Finding[] {
  const { file, data, id } = campaign;
  const outline = outlineOf('campaign');
  const spelled = spellOut(outline, data);
  const item = { file: { type: 'campaign' as const, id, file }, read: { digest: '', entry: campaign, findings: [] } };
  return [
    ...schemaFindings('campaign', data, file),
    ...consistencyFindings(outline, spelled.data, file, spelled.derivedIds),
    ...unknownTooLateFindings(outline, data, spelled.unknown, file),
    ...crossFileFindings({ ...item, data: spelled.data, spelled }, around),
  ];
}

function wordsOf({ messageId, path, data }: Finding): string {
  return JSON.stringify([messageId, path, data]);
}

const ids = idsOf(Object.values(entries).flatMap((all) => [...all.values()]));
const around = { ids, entries, campaign: () => undefined, signedText: () => undefined };
const memory = new Map<string, readonly Finding[]>();

function saidBefore(rule: string, sample: Entry<'campaign'>): readonly Finding[] {
  const key = `${rule} ${sample.id}`;
  const known = memory.get(key) ?? said(rule, sample);
  memory.set(key, known);
  return known;
}

/** What one rule says; a closing rule reads what all the others found. */
function said(id: string, campaign: Entry<'campaign'>, beside?: Entry<'campaign'>): readonly Finding[] {
  const rule = rules.find(({ meta }) => meta.id === id);
  if (!rule) return everythingSaid(campaign, beside).filter((finding) => finding.rule === id);
  const findings: Finding[] = [];
  const { elsewhere, ...scope } = scopeOf(campaign, beside);
  const report = (messageId: string, path: Finding['path'], data: Finding['data'] = {}) =>
    void findings.push(findingOf(rule, messageId, { file: campaign.file, path }, data));
  rule.check({ ...scope, language: 'en', elsewhere, agreement: resolveAgreement(campaign, entries), report });
  return findings;
}

function scopeOf(campaign: Entry<'campaign'>, beside?: Entry<'campaign'>): CheckScope {
  const all = [campaign, ...(beside ? [beside] : [])];
  const elsewhere = campaignIndex({ ...entries, campaign: new Map(all.map((entry) => [entry.id, entry])) });
  return { asOf: DAY, facts: entries, elsewhere };
}
