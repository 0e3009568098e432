import { everyRule } from '../../domain/every-rule.ts';
import { areaOf, RULE_AREAS, type RuleArea } from '../../domain/rule-areas.ts';
import type { RuleMeta } from '../../domain/rules/rule.ts';
import type { Site } from '../../domain/schema/site.ts';
import type { Words } from '../../words/index.ts';
import type { Line } from '../piece.ts';
import { worded } from '../worded.ts';
import { ruleWeight, type RuleWeight } from './rule-weight.ts';

/** The rules of one area, in the order of their codes. */
export interface RuleGroup {
  readonly area: RuleArea;
  readonly title: string;
  readonly rules: readonly ListedRule[];
}

/** A rule in a list. */
export interface ListedRule {
  readonly id: string;
  readonly code: string;
  readonly href: string;
  /** In the language of rules. */
  readonly description: Line;
  readonly weight: RuleWeight;
}

/** What the pages of the rules are made from. */
export interface RuleContext {
  readonly words: Words;
  readonly site: Site;
  /** The folder that the site is published under, with a slash at both ends. */
  readonly base: string;
}

/** Every rule, by area. */
export function ruleList(context: RuleContext, rules: readonly RuleMeta[] = everyRule): RuleGroup[] {
  return RULE_AREAS.map((area) => ({
    area,
    title: context.words.rules.areas[area],
    rules: rules
      .filter(({ code }) => areaOf(code) === area)
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map((meta) => listed(meta, context)),
  })).filter((group) => group.rules.length > 0);
}

function listed(meta: RuleMeta, context: RuleContext): ListedRule {
  const { id, code, description } = meta;
  return {
    id,
    code,
    href: `${context.base}rules/${id}/`,
    description: worded(description),
    weight: ruleWeight(meta, context),
  };
}
