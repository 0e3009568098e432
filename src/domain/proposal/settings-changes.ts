import type { Finding, Severity } from '../finding.ts';
import { ruleMeta } from '../rules/index.ts';
import { outlineOfSchema } from '../schema/outline.ts';
import { siteSchema, type Site } from '../schema/site.ts';
import { nameOf } from '../shape/words.ts';
import { weightOf, type Weights } from '../weights.ts';
import { changesInObject } from './field-changes.ts';
import { valueInWords, type ValueChange } from './value-words.ts';

/** What a change does to the settings of the site. */
export interface SettingsChanges {
  /** Rules that would weigh otherwise, in alphabetical order. */
  readonly weights: readonly WeightChange[];
  /** All other settings that differ, in the order of the schema. */
  readonly values: readonly ValueChange[];
  /** Whether they cannot be read any more, so that nothing is known of them. */
  readonly isUnread: boolean;
}

/** A rule that would weigh otherwise. */
export interface WeightChange {
  readonly rule: string;
  readonly from: Severity | 'off';
  readonly to: Severity | 'off';
  /** The reason that the later settings give; undefined where they say nothing of the rule any more. */
  readonly why: string | undefined;
  /** What the rule finds in the later state, as it weighed before; where it was off, as it would weigh. */
  readonly findings: readonly Finding[];
}

/**
 * What differs between two settings. `found` are the findings of the later state under the weights from before, `switchedOn` those under
 * its own weights, for rules that did not speak before.
 */
export function settingsChanges(
  before: Site | undefined,
  after: Site | undefined,
  { found, switchedOn }: { readonly found: readonly Finding[]; readonly switchedOn: readonly Finding[] },
): SettingsChanges {
  if (!after) return { weights: [], values: [], isUnread: true };
  const weights = weightChanges(before?.severities, after.severities).map((change) => ({
    ...change,
    findings: (change.from === 'off' ? switchedOn : found).filter(({ rule }) => rule === change.rule),
  }));
  return { weights, values: before ? valueChanges(before, after) : [], isUnread: false };
}

/** Rules whose weight differs, in alphabetical order, without what they find. */
export function weightChanges(before: Weights = [], after: Weights = []): Omit<WeightChange, 'findings'>[] {
  const rules = [...new Set([...before, ...after].map(({ rule }) => rule))].sort();
  return rules.flatMap((rule) => {
    const [from, to] = [weightIn(before, rule), weightIn(after, rule)];
    return from === to ? [] : [{ rule, from, to, why: after.find((one) => one.rule === rule)?.why }];
  });
}

function weightIn(weights: Weights, rule: string): Severity | 'off' {
  return weightOf(ruleMeta(rule), weights)?.severity ?? 'off';
}

function valueChanges(before: Site, after: Site): ValueChange[] {
  const changes = changesInObject(siteOutline, before, after, []).filter(({ path }) => path[0] !== 'severities');
  return changes.map(({ path, node, before: old, after: now }) => ({
    name: nameOf(siteOutline, path, now === undefined ? before : after),
    before: old === undefined ? undefined : valueInWords(node, old),
    after: now === undefined ? undefined : valueInWords(node, now),
    move: undefined,
  }));
}

const siteOutline = outlineOfSchema(siteSchema);
