import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../src/corpus/load-corpus.ts';
import type { Finding } from '../src/domain/finding.ts';
import { closingRules, messageOf, rules } from '../src/domain/rules/index.ts';
import { startFile } from '../src/exports/start-file.ts';
import { campaignIn, judged, judgedExample } from './support/judged-examples.ts';
import { samples } from './support/mutants.ts';
import {
  naturalInExamples,
  naturalWhileOpen,
  reviewedInContent,
  reviewedInExamples,
  type Natural,
  type Reviewed,
} from './support/reviewed-findings.ts';

const { entries } = loadCorpus('content').corpus;

/** Something that is as it should be, by name, with what all rules say of it. */
interface Sound {
  readonly name: string;
  readonly findings: readonly Finding[];
}

const examples: readonly Sound[] = [...rules, ...closingRules].flatMap(({ meta }) =>
  meta.examples.good.map((example) => ({ name: `${meta.id}: ${example.title}`, findings: judgedExample(example) })),
);
const started = [...entries.playbook.values()].map(({ id, data, prose }) =>
  campaignIn(startFile({ id, written: data, brief: prose }).body, id),
);
const content: readonly Sound[] = [...samples, ...started].map((campaign) => ({
  name: campaign.id,
  findings: judged(campaign, entries),
}));

describe('the good examples of a rule', () => {
  test('say nothing to the other rules but what was reviewed', () => {
    expect(alarmsIn(examples, naturalInExamples, reviewedInExamples)).toEqual([]);
  });
});

describe('the samples, and campaigns started from the playbooks,', () => {
  test('say nothing to the rules but what was reviewed', () => {
    expect(alarmsIn(content, naturalWhileOpen, reviewedInContent)).toEqual([]);
  });
});

test('every review is of something that a rule still says', () => {
  const said = (sounds: readonly Sound[]) =>
    sounds.flatMap(({ name, findings }) => findings.map((finding) => ({ name, ...finding })));
  const stale = ({ in: name, rule, at }: Reviewed, all: ReturnType<typeof said>) =>
    !all.some((finding) => finding.name === name && isReviewed(finding, { rule, at }));
  expect(reviewedInExamples.filter((each) => stale(each, said(examples)))).toEqual([]);
  expect(reviewedInContent.filter((each) => stale(each, said(content)))).toEqual([]);
  for (const [natural, sounds] of [
    [naturalInExamples, examples],
    [naturalWhileOpen, content],
  ] as const)
    for (const { rule, says } of natural)
      for (const id of says)
        expect(
          said(sounds).some((finding) => finding.rule === rule && finding.messageId === id),
          `${rule} ${id}`,
        ).toBe(true);
});

/** Findings that nobody has looked at, in words. */
function alarmsIn(sounds: readonly Sound[], natural: readonly Natural[], reviewed: readonly Reviewed[]): string[] {
  return sounds.flatMap(({ name, findings }) => {
    const known = reviewed.filter((each) => each.in === name);
    const isNatural = (finding: Finding) =>
      natural.some(({ rule, says }) => rule === finding.rule && says.includes(finding.messageId));
    const alarms = findings.filter((finding) => !isNatural(finding) && !known.some((each) => isReviewed(finding, each)));
    return alarms.map((finding) => `${name} | ${finding.rule} at ${finding.path.join('.')}: ${messageOf(finding)}`);
  });
}

function isReviewed({ rule, path }: Finding, reviewed: Pick<Reviewed, 'rule' | 'at'>): boolean {
  return reviewed.rule === rule && reviewed.at === path.join('.');
}
