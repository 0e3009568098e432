import { readFile } from '../../src/corpus/read-file.ts';
import { EXAMPLE_DAY } from '../../src/corpus/rule-examples.ts';
import { resolveAgreement } from '../../src/domain/agreement/resolve.ts';
import { campaignIndex } from '../../src/domain/campaign-index.ts';
import { checkAgreement } from '../../src/domain/check.ts';
import type { Entries, Entry } from '../../src/domain/corpus.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Example } from '../../src/domain/rules/rule.ts';
import { exampleFacts } from '../../src/domain/rules/example-facts.ts';

/** What all rules say about the example of one of them, on the day and beside the facts of all examples. */
export function judgedExample({ content, beside }: Example): readonly Finding[] {
  const campaigns = [content, ...(beside === undefined ? [] : [beside])].map((fields, index) =>
    campaignIn(`---\n${fields}---\n`, ['a', 'b'][index]!),
  );
  return judged(campaigns[0]!, { ...exampleFacts, campaign: new Map(campaigns.map((entry) => [entry.id, entry])) });
}

/** What all rules say about a campaign beside the facts of a corpus. */
export function judged(campaign: Entry<'campaign'>, entries: Entries): readonly Finding[] {
  const agreement = resolveAgreement(campaign, entries);
  return checkAgreement(agreement, { asOf: EXAMPLE_DAY, facts: entries, elsewhere: campaignIndex(entries) });
}

/** A campaign file as it is read. Throws when it has no shape. */
export function campaignIn(text: string, id: string): Entry<'campaign'> {
  const { entry, findings } = readFile({ type: 'campaign', id, file: `campaigns/${id}.mdx` }, Buffer.from(text), '');
  if (!entry)
    throw new Error(`${id} cannot be read: ${findings.map(({ rule, path }) => `${rule} at ${path.join('.')}`).join(', ')}`);
  return entry as Entry<'campaign'>;
}
