import type { Agreement } from './agreement/agreement.ts';
import type { Finding } from './finding.ts';
import { rules } from './rules/index.ts';
import { findingOf, type Rule, type RuleFacts } from './rules/rule.ts';

/** What a check looks at besides the agreement. */
export interface CheckScope {
  /** The calendar date on which the check is made, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly facts: RuleFacts;
}

/** Judges one resolved agreement by every rule. Findings come in the order of the rules, and within a rule in the order of the file. */
export function checkAgreement(agreement: Agreement, scope: CheckScope): Finding[] {
  return rules.flatMap((rule) => findingsOf(rule, agreement, scope));
}

function findingsOf(rule: Rule, agreement: Agreement, scope: CheckScope): Finding[] {
  const findings: Finding[] = [];
  const { file } = agreement;
  rule.check({
    ...scope,
    agreement,
    report: (messageId, path, data, { related = [] } = {}) => {
      const places = related.map((place) => ({ file, path: place, position: 'unavailable' as const }));
      findings.push({ ...findingOf(rule, messageId, { file, path }, data), ...(places.length > 0 && { related: places }) });
    },
  });
  return findings;
}
