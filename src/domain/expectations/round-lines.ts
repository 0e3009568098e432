import type { Campaign } from '../agreement/agreement.ts';
import { titleOf } from '../agreement/role-words.ts';
import { groupOf } from '../agreement/roles.ts';
import type { FieldPath } from '../finding.ts';
import { ANYONE, type Constraint } from './constraints.ts';
import { expectationWords, expectedIn, type Expected } from './expectation-lines.ts';
import { roundsIn, type Rounds } from './rounds.ts';
import { keyOf, type WrittenLine } from './written-line.ts';

/** How many rounds of changes partners expect, against one another and against those of the workflows. */
export function roundLines(campaign: Campaign): WrittenLine[] {
  const expected = expectedIn(campaign).flatMap((each) => {
    const rounds = roundsIn(each.what);
    return rounds ? [{ each, rounds }] : [];
  });
  return expected.flatMap(({ each, rounds }) => {
    const agreed = agreedRounds(campaign, each, rounds);
    const topics = [BETWEEN_PARTNERS, ...(agreed ? [topicOf(each)] : [])];
    return [lineOf(campaign, each, rounds, topics), ...(agreed ? [agreed] : [])];
  });
}

function lineOf(campaign: Campaign, expected: Expected, rounds: Rounds, topics: readonly string[]): WrittenLine {
  const { role, what, path } = expected;
  const kind = rounds.atMost === undefined ? 'demand' : 'limit';
  const constraints = topics.map((topic) => counted(topic, rounds));
  const [key, by, holder] = [keyOf(kind, [role.id, what], path), role.id, titleOf(role)];
  return { key, kind, paths: [path], constraints, says: expectationWords(campaign, expected), by, holder };
}

/** The rounds of the workflows that an expectation may be about, where none of them is as it wants. */
function agreedRounds(campaign: Campaign, expected: Expected, { atMost, atLeast }: Rounds): WrittenLine | undefined {
  const workflows = workflowsOf(campaign, expected.role.id);
  const counts = workflows.map(({ rounds }) => rounds);
  const isMet = (count: number | undefined) =>
    count === undefined || (atMost === undefined ? count >= (atLeast ?? 0) : count <= atMost);
  if (workflows.length === 0 || counts.some(isMet)) return undefined;
  const known = counts.flatMap((count) => count ?? []);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const paths: readonly FieldPath[] = workflows.map(({ path }) => path);
  const says = workflows
    .map(({ title, rounds }) => `“${title}” has ${rounds === 1 ? 'one round' : `${rounds} rounds`}`)
    .join(' and ');
  const constraint = counted(topicOf(expected), atMost === undefined ? { atMost: most } : { atLeast: least });
  const key = keyOf('window', ['rounds', expected.role.id], expected.path);
  return { key, kind: 'window', paths, constraints: [constraint], says, holder: 'the workflow', isShared: true };
}

/** The workflows of a role's own pieces, or all that are used when it makes none. */
function workflowsOf({ deliverables = [], workflows = [] }: Campaign, id: string) {
  const own = deliverables.filter(({ assignedTo }) => assignedTo?.some((reference) => groupOf(reference) === id));
  const ids = new Set(own.map(({ workflow }) => workflow));
  const placed = workflows.map((workflow, index) => ({ ...workflow, path: ['workflows', index, 'rounds'] }));
  return own.length > 0 ? placed.filter(({ id: each }) => ids.has(each)) : placed;
}

function counted(topic: string, bounds: Pick<Constraint, 'atMost' | 'atLeast'>): Constraint {
  return { topic, givers: ['rounds'], taker: ANYONE, ...bounds };
}

function topicOf({ path }: Expected): string {
  return `${BETWEEN_PARTNERS} ${path.join('.')}`;
}

const BETWEEN_PARTNERS = 'rounds';
