import type { Campaign } from '../agreement/agreement.ts';
import { joinWords, roleWords } from '../agreement/role-words.ts';
import { groupOf } from '../agreement/roles.ts';
import { isBystander } from '../responsibility/partners.ts';
import { excerptOf } from '../wording/excerpt.ts';
import { frequencyWords } from './frequency.ts';
import { sparsestRate, type RhythmEntry } from './rhythm.ts';
import { topicsNamed, type Topic } from './vocabulary.ts';
import { keyOf, type WrittenLine } from './written-line.ts';

/** What one role gives another on a topic, by the agreed rhythm. */
export interface Given {
  readonly topic: Topic;
  readonly giver: string;
  readonly taker: string;
  readonly entries: readonly RhythmEntry[];
  /** Times a week in the sparsest part; undefined when an entry does not say. Worked out when it is asked for: few pairs matter to anybody. */
  readonly perWeek: () => number | undefined;
}

/** Everything that the cadence and the KPIs promise, for each giver, taker and topic. */
export function givenIn(campaign: Campaign): readonly Given[] {
  const byPair = new Map<string, { topic: Topic; giver: string; taker: string; entries: RhythmEntry[] }>();
  const everyone = (campaign.roles ?? []).flatMap((role) => (role.id === undefined || isBystander(role) ? [] : [role.id]));
  for (const entry of entriesOf(campaign)) {
    const giver = groupOf(entry.by ?? SOMEBODY);
    const takers = new Set((entry.to ?? everyone).map(groupOf));
    for (const taker of takers) {
      if (taker === giver) continue;
      for (const topic of entry.topics) {
        const key = `${topic} ${giver} ${taker}`;
        const pair = byPair.get(key) ?? { topic, giver, taker, entries: [] };
        pair.entries.push(entry);
        byPair.set(key, pair);
      }
    }
  }
  return [...byPair.values()].map((pair) => ({ ...pair, perWeek: () => sparsestRate(pair.entries, campaign.flight) }));
}

/** The same as lines, where others ask for it or hold it back: the agreed rhythm is what a giver gives, not less and not more. */
export function rhythmLines(campaign: Campaign, given: readonly Given[], others: readonly WrittenLine[]): WrittenLine[] {
  const constraints = others.flatMap((line) => line.constraints);
  const asked = new Set(constraints.filter(({ atLeast }) => atLeast !== undefined).map(({ topic, taker }) => `${topic} ${taker}`));
  const held = new Set(
    constraints
      .filter(({ atMost }) => atMost !== undefined)
      .flatMap(({ topic, givers }) => givers.map((giver) => `${topic} ${giver}`)),
  );
  return given.flatMap(({ topic, giver, taker, entries, perWeek: work }) => {
    if (!asked.has(`${topic} ${taker}`) && !held.has(`${topic} ${giver}`)) return [];
    if (entries.every(isOfKpi) && !others.some((line) => isAboutKpis(line, { topic, taker, entries }))) return [];
    const perWeek = work();
    const paths = entries.map(({ path }) => path);
    if (perWeek === undefined || giver === SOMEBODY) return [];
    const names = joinWords([...new Set(entries.map(({ what }) => `“${excerptOf(what)}”`))].slice(0, 3));
    const from = roleWords(campaign, giver);
    const sparsest = entries.length > 1 ? ' at its sparsest' : '';
    const says = `the agreed rhythm gives ${roleWords(campaign, taker)} ${NOUNS[topic]} from ${from} ${frequencyWords(perWeek)}${sparsest} (${names})`;
    const constraint = { topic, givers: [giver], taker, atLeast: perWeek, atMost: perWeek };
    const key = keyOf('rhythm', [topic, giver, taker, perWeek], []);
    return [{ key, kind: 'rhythm' as const, paths, constraints: [constraint], says, holder: from, isShared: true }];
  });
}

/** How often a KPI is reported sets no bound for news of another kind, such as the status of the outreach, or another number. */
function isAboutKpis({ constraints, says }: WrittenLine, { topic, taker, entries }: Omit<Given, 'giver' | 'perWeek'>): boolean {
  const isMeant = constraints.some((each) => each.topic === topic && (each.atLeast === undefined || each.taker === taker));
  return isMeant && (NUMBERS.test(says) || entries.some(({ what }) => plain(says).includes(plain(what))));
}

/** Lower-case words between spaces, so that “outreach” holds no “reach”. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

function isOfKpi({ path }: RhythmEntry): boolean {
  return path[0] === 'kpis';
}

const NUMBERS =
  /\b(?:kpis?|numbers?|figures|performance|results?|metrics?|stats|statistics|insights|updates?|reports?|reporting|done)\b/i;

/** How sentences name a topic. */
export const NOUNS: Readonly<Record<Topic, string>> = {
  updates: 'updates',
  feedback: 'feedback',
  meetings: 'calls',
  drafts: 'drafts',
  replies: 'replies',
  involvement: 'a say',
};

/** Gives what nobody in particular is written down for. */
const SOMEBODY = '?';

function entriesOf({ communication, kpis = [] }: Campaign): RhythmEntry[] {
  const cadence = (communication?.cadence ?? []).map(({ what, by, to, ...rest }, index): RhythmEntry => {
    const named = topicsNamed(what);
    // An entry of the cadence tells somebody something, whatever it is called.
    return { ...rest, what, by, to, topics: named.length > 0 ? named : ['updates'], path: ['communication', 'cadence', index] };
  });
  const reported = kpis.flatMap(({ title, metric, measuredBy, reportedEvery }, index): RhythmEntry[] => {
    if (!reportedEvery || measuredBy === undefined) return [];
    const what = title ?? metric ?? 'KPI';
    return [{ ...reportedEvery, what, by: measuredBy, to: undefined, topics: ['updates'], path: ['kpis', index, 'reportedEvery'] }];
  });
  return [...cadence, ...reported];
}
