import type { Finding, Severity } from '../../domain/finding.ts';
import { blockersOf } from '../../domain/proposal/steps.ts';
import type { RuleMeta } from '../../domain/rules/rule.ts';
import type { Site } from '../../domain/schema/site.ts';
import { weightOf } from '../../domain/weights.ts';
import type { Words } from '../../words/index.ts';
import type { FindingState } from '../campaign/finding-view.ts';
import { findingState } from '../campaign/finding-words.ts';
import { foreignLanguage } from '../foreign-language.ts';
import { said, type Line } from '../piece.ts';
import { spokenIn } from '../spoken-in.ts';

/** What a rule weighs on this site, and what it stops. */
export interface RuleWeight extends FindingState {
  /** `stops “live”`; empty for a rule that is switched off. */
  readonly stops: string;
  /** What its weight means, and what it stops, in whole sentences. */
  readonly means: readonly string[];
  /** Said where the site changes it, with the reason as somebody wrote it. */
  readonly here: { readonly says: string; readonly why: Line } | undefined;
}

/** Makes the weight of a rule. */
export function ruleWeight(meta: RuleMeta, { words, site }: { words: Words; site: Site }): RuleWeight {
  const { rules, severities } = words;
  const own = site.severities?.find(({ rule }) => rule === meta.id);
  const weight = weightOf(meta, site.severities);
  const from = severities[meta.severity];
  const why = spokenIn([said(own?.why ?? '')], foreignLanguage(undefined, { site, words }));
  if (!weight) return { tone: 'over', word: rules.off, stops: '', means: [], here: { says: rules.offHere(from), why } };
  const { severity, reweighed } = weight;
  const state = findingState({ severity }, words);
  const stopped = stoppedBy(meta, severity);
  return {
    ...state,
    stops: rules.stopsShort[stopped],
    means: [
      severity === 'error' && meta.isInfeasible ? rules.infeasible : rules.weights[severity],
      rules.stops[stopped],
      ...(severity === 'warning' ? [rules.canBeAccepted] : []),
    ],
    here: reweighed && { says: rules.here(state.word, from), why },
  };
}

/** The first thing that a finding of a rule stops, as the steps themselves have it. */
function stoppedBy({ id, code }: RuleMeta, severity: Severity): keyof Words['rules']['stops'] {
  if (severity === 'shape') return 'build';
  const finding: Finding = { rule: id, code, severity, messageId: '', data: {}, file: '', path: [], position: 'unavailable' };
  return (['agreed', 'live'] as const).find((step) => blockersOf(step, [finding]).length > 0) ?? 'nothing';
}
