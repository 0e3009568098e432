import { resolveAgreement } from '../domain/agreement/resolve.ts';
import { campaignIndex } from '../domain/campaign-index.ts';
import { checkAgreement } from '../domain/check.ts';
import type { Entry } from '../domain/corpus.ts';
import type { Finding } from '../domain/finding.ts';
import { exampleFacts } from '../domain/rules/example-facts.ts';
import { rules } from '../domain/rules/index.ts';
import { findingOf, type Example, type Rule, type RuleMeta } from '../domain/rules/rule.ts';
import { contentTypes } from '../domain/schema/index.ts';
import { gateProse } from '../prose/gate.ts';
import { crossFileFindings, readable } from './cross-file.ts';
import { idsOf } from './known-ids.ts';
import type { FreshFile } from './checked-entry.ts';
import { readFile } from './read-file.ts';
import { blockStyle } from './yaml/block-style.ts';

/** What rules are given as the day of the check when an example of theirs is run. */
export const EXAMPLE_DAY = '2026-05-01';

/**
 * What one rule alone finds in one of its examples, in the order of the file: in a campaign's fields, in a file of data or in a brief, by
 * what the rule is about. An example that describes a whole folder in words has to be run on such a folder; here nothing is found in it.
 * Throws when an example of a rule about agreements cannot be read.
 */
export function exampleFindings(meta: RuleMeta, example: Example): readonly Finding[] {
  return everythingIn(meta, example).filter(({ rule }) => rule === meta.id);
}

/** The texts of an example as people read them best: fields with a line for each entry, text that the rule is about as it is. */
export function shownExample({ id }: RuleMeta, { content, beside }: Example): Pick<Example, 'content' | 'beside'> {
  const shown = ABOUT_TEXT.includes(id) ? (text: string) => text : blockStyle;
  return { content: shown(content), ...(beside !== undefined && { beside: shown(beside) }) };
}

/** Rules about what stands in a file letter by letter. */
const ABOUT_TEXT: readonly string[] = ['file-form', 'yaml-syntax', 'yaml-feature', 'yaml-trap', 'unsafe-prose'];

function everythingIn({ id, severity }: RuleMeta, { content, beside }: Example): readonly Finding[] {
  if (severity !== 'shape') return judged(id, content, beside);
  switch (id) {
    case 'file-form':
      return read('campaign', content).findings;
    case 'unsafe-prose':
      return gateProse({ body: content, file: 'campaigns/a.mdx', firstLine: 4 });
    case 'yaml-syntax':
    case 'yaml-feature':
      return read('party', content).findings;
    case 'dangling-reference':
      return referring(withFields(content));
    default:
      return read('campaign', withFields(content)).findings;
  }
}

/** What a rule finds in a campaign whose facts are those of all examples, on a site with one more campaign or none. */
function judged(id: string, fields: string, beside: string | undefined): readonly Finding[] {
  const own = campaignOf('a', fields);
  const campaigns = [own, ...(beside === undefined ? [] : [campaignOf('b', beside)])];
  const elsewhere = campaignIndex({ ...exampleFacts, campaign: new Map(campaigns.map((entry) => [entry.id, entry])) });
  const agreement = resolveAgreement(own, exampleFacts);
  const scope = { asOf: EXAMPLE_DAY, facts: exampleFacts, language: agreement.campaign.language ?? 'en', elsewhere };
  const rule = rules.find(({ meta }) => meta.id === id);
  // A closing rule reads what all the others found.
  return rule ? foundBy(rule, { ...scope, agreement }) : checkAgreement(agreement, scope);
}

function foundBy(rule: Rule, context: Omit<Parameters<Rule['check']>[0], 'report'>): Finding[] {
  const findings: Finding[] = [];
  const { file } = context.agreement;
  rule.check({
    ...context,
    report: (messageId, path, data) => void findings.push(findingOf(rule, messageId, { file, path }, data)),
  });
  return findings;
}

function campaignOf(id: string, fields: string): Entry<'campaign'> {
  const { entry, findings } = read('campaign', withFields(fields), id);
  if (!entry) throw new Error(`The example cannot be read (${findings[0]?.rule}): ${fields}`);
  return entry as Entry<'campaign'>;
}

/** What is found in a campaign beside the facts of all examples. */
function referring(content: string): readonly Finding[] {
  const own = fileOf('campaign', 'a');
  const { spelled, ...file } = read('campaign', content);
  const campaign = readable({ file: own, read: file }, spelled);
  if (!campaign) return file.findings;
  const files = Object.values(exampleFacts).flatMap((entries) => [...entries.values()]);
  const around = { ids: idsOf([...files, own]), entries: exampleFacts, campaign: () => undefined, signedText: () => undefined };
  return [...file.findings, ...crossFileFindings(campaign, around)];
}

function read(type: 'campaign' | 'party', content: string, id = 'a'): FreshFile {
  return readFile(fileOf(type, id), Buffer.from(content), '');
}

function fileOf<T extends 'campaign' | 'party'>(type: T, id: string) {
  const { folder, form } = contentTypes[type];
  return { type, id, file: `${folder}/${id}.${form}` };
}

/** A campaign file with these fields, and nothing below them. */
function withFields(fields: string): string {
  return `---\n${fields.endsWith('\n') ? fields : `${fields}\n`}---\n`;
}
