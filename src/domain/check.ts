import type { Agreement } from './agreement/agreement.ts';
import type { Finding, Place, Severity } from './finding.ts';
import type { CampaignIndex } from './rules/campaign-index.ts';
import { rules } from './rules/index.ts';
import { findingOf, type ReportedWith, type Rule, type RuleFacts } from './rules/rule.ts';

/** What a check looks at besides the agreement. */
export interface CheckScope {
  /** The calendar date on which the check is made, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly facts: RuleFacts;
  readonly campaigns: CampaignIndex;
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
    report: (messageId, path, data, more = {}) => {
      const { fix, severity = severityOf(rule, agreement) } = more;
      const related = placesOf(more, file);
      const finding = { ...findingOf(rule, messageId, { file, path }, data), severity };
      findings.push({ ...finding, ...(related.length > 0 && { related }), ...(fix && { fix }) });
    },
  });
  return findings;
}

/** What blocks a step is an error once the step has been taken. */
function severityOf({ meta: { blocks, severity } }: Rule, { campaign: { status } }: Agreement): Severity {
  const isTaken = status === 'live' || (status === 'agreed' && blocks === 'agreed');
  return blocks && isTaken ? 'error' : severity;
}

function placesOf({ related = [], elsewhere = [] }: ReportedWith, file: string): Place[] {
  const here = related.map((path) => ({ file, path }));
  return [...here, ...elsewhere].map((place) => ({ ...place, position: 'unavailable' }));
}
