import type { FieldPath } from '../finding.ts';

/** Stands for every taker: a limit that holds towards whoever asks. */
export const ANYONE = '*';

/**
 * A number that something must reach, or may not pass. What the number counts is up to the topic: times a week, or hours until an answer.
 * Several givers reach it together; a limit is one giver's.
 */
export interface Constraint {
  /** What is given. Constraints of different topics never meet. */
  readonly topic: string;
  /** Who gives, as role ids. */
  readonly givers: readonly string[];
  /** Who gets it, as a role id, or `ANYONE`. */
  readonly taker: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Something that somebody wrote, and what it asks for and allows. */
export interface Line {
  /** Tells lines apart and puts them in an order that does not depend on the file's. */
  readonly key: string;
  /** Where it is written; several places for a rhythm that is made of several entries. */
  readonly paths: readonly FieldPath[];
  readonly constraints: readonly Constraint[];
  /** Whether others rely on it, such as an agreed rhythm: of two changes the one of an own wish is cheaper. */
  readonly isShared?: boolean;
}

/** Whether all lines can hold at once. */
export function canAllHold(lines: readonly Line[]): boolean {
  return unmetIn(lines).length === 0;
}

/** A demand that the limits of its givers leave no room for. */
export interface Unmet {
  readonly line: Line;
  readonly demand: Constraint;
  /** The most that all its givers may give together. */
  readonly reachable: number;
  /** The lines that limit its givers. */
  readonly limits: readonly Line[];
}

/** The demands that cannot be met, in the order of the lines. */
export function unmetIn(lines: readonly Line[]): Unmet[] {
  const limits = limitsByGiver(lines);
  return lines.flatMap((line) =>
    line.constraints.flatMap((demand) => {
      if (demand.atLeast === undefined) return [];
      const relevant = demand.givers.flatMap((giver) => limitsOn(demand, giver, limits));
      const reachable = demand.givers.reduce((sum, giver) => sum + most(limitsOn(demand, giver, limits)), 0);
      if (reachable >= demand.atLeast) return [];
      return [{ line, demand, reachable, limits: [...new Set(relevant.map((limit) => limit.line))] }];
    }),
  );
}

interface Limit {
  readonly line: Line;
  readonly taker: string;
  readonly atMost: number;
}

type Limits = ReadonlyMap<string, readonly Limit[]>;

function limitsByGiver(lines: readonly Line[]): Limits {
  const limits = new Map<string, Limit[]>();
  for (const line of lines) {
    for (const { topic, givers, taker, atMost } of line.constraints) {
      if (atMost === undefined) continue;
      for (const giver of givers) {
        const key = `${topic} ${giver}`;
        const known = limits.get(key);
        if (known) known.push({ line, taker, atMost });
        else limits.set(key, [{ line, taker, atMost }]);
      }
    }
  }
  return limits;
}

function limitsOn({ topic, taker }: Constraint, giver: string, limits: Limits): readonly Limit[] {
  const ofGiver = limits.get(`${topic} ${giver}`) ?? [];
  return ofGiver.filter((limit) => limit.taker === ANYONE || taker === ANYONE || limit.taker === taker);
}

function most(limits: readonly Limit[]): number {
  return limits.reduce((least, { atMost }) => Math.min(least, atMost), Infinity);
}
