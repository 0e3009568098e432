import type { Finding } from '../../domain/finding.ts';
import { blockersOf, nextStep } from '../../domain/proposal/steps.ts';
import { byImportance } from '../../domain/report.ts';
import type { Status } from '../../domain/schema/sections/identity.ts';
import type { Words } from '../../words/index.ts';
import { messageOf } from '../../domain/rules/index.ts';
import { text } from '../piece.ts';
import { worded } from '../worded.ts';
import type { Context } from './context.ts';
import type { FindingGroup, FindingLine, FindingSentence, GroupKey } from './finding-view.ts';
import { acceptedView, findingState, reweighedLine, ruleAddress } from './finding-words.ts';
import { placesOf, type Anchors } from './place-of.ts';

/**
 * Everything that was found in a campaign, by the step that it stops; in one that is live or over, by what it weighs. What is worth knowing
 * and what is accepted come last. Groups without findings are left out.
 */
export function findingGroups(context: Context, anchors: Anchors): FindingGroup[] {
  const { agreement, campaign, words } = context;
  return groupedFindings(agreement.findings, campaign.status).map(({ key, count, lines }) => ({
    key,
    title: words.found.groups[key],
    count,
    lines: lines.map((alike) => lineOf(alike, context, anchors)),
  }));
}

/** Findings as `findingGroups` puts them together for a campaign with this status, those of one line in one list. */
export function groupedFindings(findings: readonly Finding[], status: Status | undefined): GroupedFindings[] {
  return partsOf(findings, status)
    .filter(([, part]) => part.length > 0)
    .map(([key, part]) => ({ key, count: part.length, lines: together(byImportance(part)) }));
}

/** A group of findings before they are put into words. */
export interface GroupedFindings {
  readonly key: GroupKey;
  readonly count: number;
  /** None of them is empty. */
  readonly lines: readonly (readonly Finding[])[];
}

type Part = readonly [GroupKey, readonly Finding[]];

function partsOf(findings: readonly Finding[], status: Status | undefined): readonly Part[] {
  const open = findings.filter(({ accepted }) => !accepted);
  const step = nextStep(status);
  const first = blockersOf('agreed', findings);
  const second = blockersOf('live', findings);
  const byStep: readonly Part[] =
    step === 'agreed'
      ? [
          ['agreed', first],
          ['live', second.filter((finding) => !first.includes(finding))],
        ]
      : step === 'live'
        ? [['live', second]]
        : [
            ['broken', second.filter(({ severity }) => severity !== 'warning')],
            ['open', second.filter(({ severity }) => severity === 'warning')],
          ];
  return [
    ...byStep,
    ['advice', open.filter(({ severity }) => severity === 'advice')],
    ['accepted', findings.filter(({ accepted }) => accepted)],
  ];
}

/** Open values and questions say nothing but where: those that are accepted for the same reason, or not at all, are one line. */
function together(findings: readonly Finding[]): Finding[][] {
  const alike = new Map<string, Finding[]>();
  findings.forEach((finding, index) => {
    const { rule, accepted } = finding;
    const key = rule in SAID_ONCE ? `${rule} ${accepted?.why ?? ''}` : String(index);
    alike.set(key, [...(alike.get(key) ?? []), finding]);
  });
  return [...alike.values()];
}

/** Rules whose findings are counted, with the words that count them. */
const SAID_ONCE: Readonly<Record<string, 'unknown' | 'questions'>> = { 'unknown-value': 'unknown', 'question-open': 'questions' };

/** What a line of findings says, without its places; `alike` is not empty. */
export function findingSentence(alike: readonly Finding[], words: Words): FindingSentence {
  const [first] = alike as readonly [Finding, ...Finding[]];
  const counted = SAID_ONCE[first.rule];
  return {
    ...(counted && !first.accepted ? { tone: 'open', word: words.found.open } : findingState(first, words)),
    sentence: counted ? [text(`${words.open[counted](alike.length)}.`)] : worded(messageOf(first)),
    isOwn: counted !== undefined,
  };
}

function lineOf(alike: readonly Finding[], context: Context, anchors: Anchors): FindingLine {
  const [first] = alike as readonly [Finding, ...Finding[]];
  const { rule, accepted } = first;
  return {
    ...findingSentence(alike, context.words),
    ...placesOf(
      context,
      alike.map(({ path }) => path),
      anchors,
    ),
    rule,
    ruleHref: ruleAddress(rule, context.base),
    accepted: accepted && acceptedView(accepted, context),
    reweighed: reweighedLine(first, context),
  };
}
