import type { Campaign } from '../agreement/agreement.ts';
import { roleWords } from '../agreement/role-words.ts';
import { groupOf, roleOf } from '../agreement/roles.ts';
import { isGroup } from '../responsibility/partners.ts';
import { excerptOf } from '../wording/excerpt.ts';
import { ANYONE, type Constraint } from './constraints.ts';
import { perWeekIn } from './frequency.ts';
import { limitIn, topicOf, topicsNamed, type Topic } from './vocabulary.ts';
import { keyOf, type WrittenLine } from './written-line.ts';

/** What open assumptions take for granted about who tells whom how often. An answer settles an assumption. */
export function statementLines(campaign: Campaign): WrittenLine[] {
  return (campaign.statements ?? []).flatMap(({ by, says, answer }, index) => {
    if (by === undefined || answer !== undefined) return [];
    const constraints = constraintsOf(campaign, groupOf(by), says);
    if (constraints.length === 0) return [];
    const path = ['statements', index];
    const holder = roleWords(campaign, by);
    const role = roleOf(campaign, by);
    const words = `${holder} ${role && isGroup(role) ? 'take' : 'takes'} for granted “${excerptOf(says).replace(/\.$/, '')}”`;
    return [
      {
        key: keyOf('statement', [by, says], path),
        kind: 'statement' as const,
        paths: [path],
        constraints,
        says: words,
        by: groupOf(by),
        holder,
      },
    ];
  });
}

function constraintsOf(campaign: Campaign, by: string, says: string): Constraint[] {
  const limit = limitIn(says);
  const perWeek = perWeekIn(says);
  if (limit) {
    const topics: readonly Topic[] = limit.holdsBack === 'named' ? topicsNamed(says) : limit.holdsBack;
    return topics.map((topic) => ({ topic, givers: [by], taker: ANYONE, atMost: limit.perWeek === 0 ? 0 : (perWeek ?? 0) }));
  }
  const topic = topicOf(undefined, says);
  if (!perWeek || topic === undefined || !GETS.test(says)) return [];
  const givers = (campaign.roles ?? []).filter(({ id, kind }) => id !== by && (kind === 'agency' || kind === 'creator'));
  const ids = givers.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return ids.length === 0 ? [] : [{ topic, givers: ids, taker: by, atLeast: perWeek }];
}

const GETS = /\b(?:we|i)(?:'ll| will)? (?:get|receive|see|hear|have|are (?:sent|told|given))\b/i;
