import type { Conflict } from './conflict.ts';
import { canAllHold, unmetIn, type Constraint, type Line } from './constraints.ts';

/** One change that lets the rest of a conflict hold. */
export interface Repair {
  readonly line: Line;
  /** What its demand comes down to, or its limit goes up to. */
  readonly to: number;
  readonly change: 'lower' | 'raise';
  /** How many written lines it touches. */
  readonly touches: number;
}

/**
 * The cheapest change of a single line after which a conflict is none: fewest written lines first, then an own wish before what others rely
 * on, then asking for less before giving more, and giving up altogether last; then by key. Undefined when no single change is enough.
 */
export function cheapestRepair({ lines }: Pick<Conflict, 'lines'>): Repair | undefined {
  const repairs = lines.flatMap((line) => repairOf(line, lines));
  return repairs.sort((a, b) => costOf(a) - costOf(b) || (a.line.key < b.line.key ? -1 : 1))[0];
}

/** Written lines first; what weighs less than a line decides between equals. */
function costOf({ touches, line, change, to }: Repair): number {
  const giving = change === 'raise' ? 1 : to > 0 ? 0 : 2;
  return touches * 8 + (line.isShared ? 4 : 0) + giving;
}

function repairOf(line: Line, lines: readonly Line[]): Repair[] {
  const others = lines.filter((other) => other !== line);
  if (!canAllHold(others)) return [];
  const touches = Math.max(line.paths.length, 1);
  const held = demandsOn(line, others).map(({ atLeast = 0 }) => atLeast);
  const asked = unmetIn(lines).filter(({ line: asks }) => asks === line);
  if (held.length === 0) return [{ line, to: Math.min(...asked.map(({ reachable }) => reachable)), change: 'lower', touches }];
  return [{ line, to: Math.max(...held), change: 'raise', touches }];
}

/** The demands of other lines on what a line limits. */
function demandsOn(line: Line, others: readonly Line[]): readonly Constraint[] {
  const held = line.constraints.filter(({ atMost }) => atMost !== undefined);
  const isHeld = (demand: Constraint) =>
    held.some(({ topic, givers }) => topic === demand.topic && givers.some((giver) => demand.givers.includes(giver)));
  return others.flatMap(({ constraints }) => constraints.filter((demand) => demand.atLeast !== undefined && isHeld(demand)));
}
