import { closingRules, rules, shapeRules } from './rules/index.ts';
import type { RuleMeta } from './rules/rule.ts';

/** What every rule says about itself, those of shape and closing ones included: the order of their codes within each of the three. */
export const everyRule: readonly RuleMeta[] = [...shapeRules, ...rules, ...closingRules].map(({ meta }) => meta);
