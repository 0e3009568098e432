import { canAllHold, unmetIn, type Line } from './constraints.ts';

/** Lines that stand in each other's way. */
export interface Conflict {
  /** A smallest set that cannot all hold: without any one of them, the others can. */
  readonly core: readonly Line[];
  /** Every line that is in such a set around the same demand, the core among them. */
  readonly lines: readonly Line[];
}

/**
 * A smallest set of lines that cannot all hold, or undefined when all can: of the sets that leaving out one line after the other comes to,
 * the one with the fewest lines. The same for every order of the lines.
 */
export function smallestConflict(lines: readonly Line[]): readonly Line[] | undefined {
  const cores = unmetIn(inOrder(lines)).map(({ line, limits }) => reduced([...new Set([line, ...limits])]));
  return cores.reduce<readonly Line[] | undefined>(
    (least, core) => (least && least.length <= core.length ? least : core),
    undefined,
  );
}

/** Leaves out every line without which the others still cannot hold; those to keep are tried last. */
function reduced(lines: readonly Line[], keep: readonly Line[] = []): readonly Line[] {
  let core = [...inOrder(lines)].sort((a, b) => Number(keep.includes(a)) - Number(keep.includes(b)));
  for (const line of [...core]) {
    const without = core.filter((other) => other !== line);
    if (!canAllHold(without)) core = without;
  }
  return inOrder(core);
}

/**
 * The conflicts among lines, each line in one of them at most: conflicts that share a line are one, since mending it may settle both.
 * In the order of the lines' keys.
 */
export function conflictsIn(lines: readonly Line[]): Conflict[] {
  const groups: Line[][] = [];
  for (const { line, limits } of unmetIn(inOrder(lines))) {
    const involved = involvedIn(line, limits);
    const touching = groups.filter((group) => group.some((member) => involved.includes(member)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...new Set([...touching.flat(), ...involved])]);
  }
  return groups.map((group) => ({ core: smallestConflict(group) ?? group, lines: inOrder(group) }));
}

/** The demand, and every limit that is part of some smallest conflict with it. */
function involvedIn(demand: Line, limits: readonly Line[]): readonly Line[] {
  const around = [...new Set([demand, ...limits])];
  return around.filter((line) => line === demand || reduced(around, [demand, line]).includes(line));
}

function inOrder(lines: readonly Line[]): readonly Line[] {
  return [...lines].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}
