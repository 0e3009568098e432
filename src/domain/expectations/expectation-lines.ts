import type { Campaign, Role } from '../agreement/agreement.ts';
import { rolesWords, titleOf } from '../agreement/role-words.ts';
import { groupOf } from '../agreement/roles.ts';
import type { FieldPath } from '../finding.ts';
import { isGroup } from '../responsibility/partners.ts';
import { excerptOf } from '../wording/excerpt.ts';
import { ANYONE, type Constraint } from './constraints.ts';
import { perWeekIn, perWeekOf } from './frequency.ts';
import { roundsIn } from './rounds.ts';
import type { Given } from './rhythm-lines.ts';
import { limitIn, topicOf, topicsNamed, type LimitWords, type Topic } from './vocabulary.ts';
import { keyOf, type WrittenLine } from './written-line.ts';

/** One expectation as it is written. */
export type Expectation = NonNullable<Role['expects']>[number];

/** An expectation with whose it is and where it stands. */
export interface Expected extends Expectation {
  readonly role: Role & { readonly id: string };
  readonly path: FieldPath;
}

/** Every expectation of the campaign, in the order of the file. */
export function expectedIn({ roles = [] }: Campaign): readonly Expected[] {
  return roles.flatMap((role, at) => {
    const { id, expects = [] } = role;
    return id === undefined
      ? []
      : expects.map((each, index) => ({ ...each, role: { ...role, id }, path: ['roles', at, 'expects', index] }));
  });
}

/** What expectations ask for and hold back, as far as it is counted in times a week. */
export function expectationLines(campaign: Campaign, given: readonly Given[]): WrittenLine[] {
  const expected = expectedIn(campaign);
  const limits = expected.flatMap((each) => limitLine(campaign, each));
  return [...limits, ...expected.flatMap((each) => demandLine(campaign, each, [...given.map(pairOf), ...limits.flatMap(pairsOf)]))];
}

/** How often an expectation is meant, in times a week; undefined when it does not say, or means once. */
function perWeekExpected({ every, what }: Expectation): number | undefined {
  if (every === 'once') return undefined;
  return every === undefined ? perWeekIn(what) : perWeekOf(every);
}

/** What an expectation says, as the part of a sentence. */
export function expectationWords(campaign: Campaign, { role, what, every, from }: Expected): string {
  const often =
    every === undefined || every === 'once' || perWeekIn(what) !== undefined
      ? ''
      : every === 'never'
        ? ' never'
        : ` every ${every}`;
  const isGot = every !== 'never' && !isOwnDoing({ what });
  const whom = from?.length && isGot ? ` from ${rolesWords(campaign, from)}` : '';
  return `${titleOf(role)} ${isGroup(role) ? 'expect' : 'expects'} “${excerptOf(what)}”${often}${whom}`;
}

/** Whether an expectation says what its own role does (`to deliver and be done`), and not what it gets. */
function isOwnDoing({ what }: Pick<Expectation, 'what'>): boolean {
  return /^to\s/i.test(what);
}

function limitLine(campaign: Campaign, expected: Expected): WrittenLine[] {
  const limit = limitIn(expected.what);
  const isNever = expected.every === 'never';
  if ((!limit && !isNever) || roundsIn(expected.what)) return [];
  const atMost = isNever || limit?.perWeek === 0 ? 0 : (perWeekExpected(expected) ?? 0);
  const constraints = topicsHeldBack(expected, limit).flatMap((topic) => heldBack(expected, topic, atMost));
  return constraints.length === 0 ? [] : [lineOf(campaign, 'limit', expected, constraints)];
}

function topicsHeldBack({ topic, what }: Expectation, limit: LimitWords | undefined): readonly Topic[] {
  if (limit && limit.holdsBack !== 'named') return limit.holdsBack;
  const named = topicsNamed(what);
  const one = topicOf(topic, what);
  return named.length > 0 ? named : one === undefined ? [] : [one];
}

/** Creators who want no reports mean those that they would write; others those that they would get, unless they speak of their own doing. */
function heldBack(expected: Expected, topic: Topic, atMost: number): Constraint[] {
  const { role, from } = expected;
  const others = from?.map(groupOf) ?? [ANYONE];
  const isGiven = isOwnDoing(expected) || role.kind === 'creator' || limitIn(expected.what)?.holdsBack !== 'named';
  if (isGiven) return others.map((taker) => ({ topic, givers: [role.id], taker, atMost }));
  return from ? [...new Set(others)].map((giver) => ({ topic, givers: [giver], taker: role.id, atMost })) : [];
}

function demandLine(campaign: Campaign, expected: Expected, known: readonly Pair[]): WrittenLine[] {
  const { role, what, topic: kind, from } = expected;
  const topic = topicOf(kind, what);
  const atLeast = perWeekExpected(expected);
  if (topic === undefined || !atLeast || isOwnDoing(expected) || limitIn(what)) return [];
  const givers = from
    ? [...new Set([...from.map(groupOf), ...standIns(campaign, from, role.id, topic, known)])]
    : otherCompanies(campaign, role.id);
  return givers.length === 0 ? [] : [lineOf(campaign, 'demand', expected, [{ topic, givers, taker: role.id, atLeast }])];
}

interface Pair {
  readonly topic: string;
  readonly giver: string;
  readonly taker: string;
}

/** Agencies that speak of the topic already, where none is asked: what a brand misses from creators, the agency between them might give. */
function standIns(
  { roles = [] }: Campaign,
  from: readonly string[],
  taker: string,
  topic: Topic,
  known: readonly Pair[],
): readonly string[] {
  const agencies = new Set(roles.filter(({ kind }) => kind === 'agency').map(({ id }) => id));
  if (from.some((reference) => agencies.has(groupOf(reference)))) return [];
  const isMeant = (pair: Pair) => pair.topic === topic && (pair.taker === taker || pair.taker === ANYONE) && pair.giver !== taker;
  return known.filter((pair) => isMeant(pair) && agencies.has(pair.giver)).map(({ giver }) => giver);
}

function otherCompanies({ roles = [] }: Campaign, taker: string): readonly string[] {
  const givers = roles.filter(({ id, kind }) => id !== taker && (kind === 'agency' || kind === 'creator' || kind === 'media'));
  return givers.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

function pairOf({ topic, giver, taker }: Given): Pair {
  return { topic, giver, taker };
}

function pairsOf({ constraints }: WrittenLine): Pair[] {
  return constraints.flatMap(({ topic, givers, taker }) => givers.map((giver) => ({ topic, giver, taker })));
}

function lineOf(campaign: Campaign, kind: 'demand' | 'limit', expected: Expected, constraints: readonly Constraint[]): WrittenLine {
  const { role, what, path } = expected;
  const key = keyOf(kind, [role.id, what], path);
  return { key, kind, paths: [path], constraints, says: expectationWords(campaign, expected), by: role.id, holder: titleOf(role) };
}
