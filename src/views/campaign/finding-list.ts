import type { Finding } from '../../domain/finding.ts';
import { blockersOf, nextStep } from '../../domain/proposal/steps.ts';
import { byImportance } from '../../domain/report.ts';
import { messageOf } from '../../domain/rules/index.ts';
import { text } from '../piece.ts';
import { worded } from '../worded.ts';
import type { Context } from './context.ts';
import type { FindingGroup, FindingLine, GroupKey } from './finding-view.ts';
import { acceptedView, findingState, reweighedLine, ruleAddress } from './finding-words.ts';
import { placesOf, type Anchors } from './place-of.ts';

/**
 * Everything that was found in a campaign, by the step that it stops; in one that is live or over, by what it weighs. What is worth knowing
 * and what is accepted come last. Groups without findings are left out.
 */
export function findingGroups(context: Context, anchors: Anchors): FindingGroup[] {
  const { words } = context;
  return partsOf(context)
    .filter(([, findings]) => findings.length > 0)
    .map(([key, findings]) => ({
      key,
      title: words.found.groups[key],
      count: findings.length,
      lines: together(byImportance(findings)).map((alike) => lineOf(alike, context, anchors)),
    }));
}

type Part = readonly [GroupKey, readonly Finding[]];

function partsOf({ agreement, campaign }: Context): readonly Part[] {
  const { findings } = agreement;
  const open = findings.filter(({ accepted }) => !accepted);
  const step = nextStep(campaign.status);
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

function lineOf(alike: readonly Finding[], context: Context, anchors: Anchors): FindingLine {
  const [first] = alike as readonly [Finding, ...Finding[]];
  const { rule, accepted } = first;
  const { open, found } = context.words;
  const counted = SAID_ONCE[rule];
  const state = findingState(first, context.words);
  return {
    ...(counted && !accepted ? { tone: 'open', word: found.open } : state),
    sentence: counted ? [text(`${open[counted](alike.length)}.`)] : worded(messageOf(first)),
    isOwn: counted !== undefined,
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
