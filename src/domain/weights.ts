import type { Reweighing, Severity } from './finding.ts';
import type { RuleMeta } from './rules/rule.ts';
import type { Site } from './schema/site.ts';

/** What a site says about the weight of rules, each with its reason. */
export type Weights = NonNullable<Site['severities']>;

/** What a rule weighs on a site: as it was written, or as the site has it; undefined where the site has switched it off. */
export function weightOf({ id, severity }: Pick<RuleMeta, 'id' | 'severity'>, weights: Weights = []): Weight | undefined {
  const own = weights.find(({ rule }) => rule === id);
  if (!own) return { severity };
  if (own.severity === 'off') return undefined;
  return own.severity === severity ? { severity } : { severity: own.severity, reweighed: { from: severity, why: own.why } };
}

/** A weight, with what it was where the site changed it. */
export interface Weight {
  readonly severity: Severity;
  readonly reweighed?: Reweighing;
}
