import type { Agreement } from './agreement/agreement.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rules/rule.ts';
import { findingOf } from './rules/rule.ts';
import { rules } from './rules/index.ts';

/** Judges one resolved agreement by every rule. Findings come in the order of the rules, and within a rule in the order of the file. */
export function checkAgreement(agreement: Agreement, asOf: string): Finding[] {
  return rules.flatMap((rule) => findingsOf(rule, agreement, asOf));
}

function findingsOf(rule: Rule, agreement: Agreement, asOf: string): Finding[] {
  const findings: Finding[] = [];
  rule.check({
    agreement,
    asOf,
    report: (messageId, path, data, related) => {
      const finding = findingOf(rule, messageId, { file: agreement.file, path }, data);
      const places = related?.map((place) => ({ file: agreement.file, path: place, position: 'unavailable' as const }));
      findings.push(places ? { ...finding, related: places } : finding);
    },
  });
  return findings;
}
