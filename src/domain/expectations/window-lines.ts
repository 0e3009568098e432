import type { Campaign, Workflow } from '../agreement/agreement.ts';
import { roleWords, titleOf } from '../agreement/role-words.ts';
import { groupOf } from '../agreement/roles.ts';
import type { FieldPath } from '../finding.ts';
import { parseDuration, type Duration } from '../time/duration.ts';
import { expectationWords, expectedIn, type Expected } from './expectation-lines.ts';
import { hoursOf, isLonger } from './lengths.ts';
import { keyOf, type WrittenLine } from './written-line.ts';

/** How fast somebody expects an answer to a draft, and how long the workflow gives for it. Hours, compared in the mildest reading. */
export function windowLines(campaign: Campaign): WrittenLine[] {
  return expectedIn(campaign).flatMap((expected) => {
    const limit = expected.within === undefined ? undefined : parseDuration(expected.within.trim());
    if (!limit || !IS_ANSWER.has(expected.topic ?? '')) return [];
    return (expected.from ?? []).flatMap((giver) => linesFor(campaign, expected, groupOf(giver), limit));
  });
}

const IS_ANSWER: ReadonlySet<string> = new Set(['speed', 'approval']);

function linesFor(campaign: Campaign, expected: Expected, giver: string, limit: Duration): WrittenLine[] {
  const windows = windowsOf(campaign, expected.role.id, giver).filter(({ within }) => isLonger(within, limit));
  const all = workflowsFor(campaign, expected.role.id, giver);
  const slow = new Set(windows.map(({ workflow }) => workflow));
  // Where one of several workflows is fast enough, the expectation may be about that one.
  if (slow.size === 0 || slow.size < all.length) return [];
  const { role, path, what } = expected;
  const topic = `answer ${giver} ${role.id} ${path.join('.')}`;
  const longest = Math.max(...windows.map(({ within }) => hoursOf(within)));
  const most = Math.min(hoursOf(limit), longest - 1);
  const names = windows.map(({ workflow, text }) => `“${workflow.title}” gives ${roleWords(campaign, giver)} ${text}`);
  const says = [...new Set(names)].join(' and ');
  const within = ` within ${expected.within ?? ''}`;
  return [
    {
      key: keyOf('limit', [role.id, what], path),
      kind: 'limit',
      paths: [path],
      constraints: [{ topic, givers: [giver], taker: role.id, atMost: most }],
      says: `${expectationWords(campaign, expected)}${within}`,
      by: role.id,
      holder: titleOf(role),
    },
    {
      key: keyOf('window', [giver, role.id, longest], path),
      kind: 'window',
      paths: windows.map(({ path: place }) => place),
      constraints: [{ topic, givers: [giver], taker: role.id, atLeast: longest }],
      says,
      holder: roleWords(campaign, giver),
      isShared: true,
    },
  ];
}

interface Window {
  readonly workflow: Workflow;
  readonly within: Duration;
  readonly text: string;
  readonly path: FieldPath;
}

/** Workflows in which a role answers: those of the taker's own pieces, or all when the taker makes none. */
function workflowsFor(campaign: Campaign, taker: string, giver: string): readonly Workflow[] {
  const own = new Set(
    (campaign.deliverables ?? [])
      .filter(({ assignedTo }) => assignedTo?.some((reference) => groupOf(reference) === taker))
      .map(({ workflow }) => workflow),
  );
  const answered = (campaign.workflows ?? []).filter(({ steps = [] }) => steps.some((step) => isAnswer(step, giver)));
  const ofTaker = answered.filter(({ id }) => own.has(id));
  return own.size > 0 ? ofTaker : answered;
}

function windowsOf(campaign: Campaign, taker: string, giver: string): Window[] {
  return workflowsFor(campaign, taker, giver).flatMap((workflow) => {
    const at = campaign.workflows?.indexOf(workflow) ?? 0;
    return (workflow.steps ?? []).flatMap((step, index) => {
      const within = step.within === undefined ? undefined : parseDuration(step.within);
      if (!within || !isAnswer(step, giver)) return [];
      return [{ workflow, within, text: step.within ?? '', path: ['workflows', at, 'steps', index] }];
    });
  });
}

type Step = NonNullable<Workflow['steps']>[number];

function isAnswer({ by = [], action }: Step, giver: string): boolean {
  return action !== 'revise' && action !== 'publish' && by.some((reference) => groupOf(reference) === giver);
}
