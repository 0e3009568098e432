import type { MessageData } from '../../src/domain/finding.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { Rule } from '../../src/domain/rules/rule.ts';
import { agreementOf } from './agreement.ts';
import { exampleFacts } from '../../src/domain/rules/example-facts.ts';

/** What a rule says about one place. */
export interface Said {
  readonly messageId: string;
  /** Dotted path in the campaign. */
  readonly path: string;
  readonly data: MessageData;
}

/** What one rule alone says about a campaign, in the order of saying, on 1 May 2026. Its facts are those of the examples. */
export function said(rule: Pick<Rule, 'check'>, written: JsonObject): Said[] {
  const found: Said[] = [];
  rule.check({
    agreement: agreementOf(written, exampleFacts),
    asOf: '2026-05-01',
    facts: exampleFacts,
    language: 'en',
    elsewhere: undefined,
    report: (messageId, path, data = {}) => void found.push({ messageId, path: path.join('.'), data }),
  });
  return found;
}
