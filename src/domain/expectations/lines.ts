import type { Agreement } from '../agreement/agreement.ts';
import { conflictsIn, type Conflict } from './conflict.ts';
import type { Line } from './constraints.ts';
import { expectationLines } from './expectation-lines.ts';
import { givenIn, rhythmLines } from './rhythm-lines.ts';
import { paymentLines } from './payment-lines.ts';
import { rightLines } from './right-lines.ts';
import { roundLines } from './round-lines.ts';
import { statementLines } from './statement-lines.ts';
import { windowLines } from './window-lines.ts';
import type { WrittenLine } from './written-line.ts';

/** Everything in a campaign that asks for, gives or holds back something; worked out once for each resolved agreement. */
export function linesOf(agreement: Agreement): readonly WrittenLine[] {
  let lines = knownLines.get(agreement);
  if (!lines) knownLines.set(agreement, (lines = collect(agreement)));
  return lines;
}

const knownLines = new WeakMap<Agreement, readonly WrittenLine[]>();

function collect({ campaign }: Agreement): readonly WrittenLine[] {
  const given = givenIn(campaign);
  const wishes = [...expectationLines(campaign, given), ...statementLines(campaign)];
  return [
    ...wishes,
    ...rhythmLines(campaign, given, wishes),
    ...windowLines(campaign),
    ...paymentLines(campaign),
    ...roundLines(campaign),
    ...rightLines(campaign),
  ];
}

/** A conflict among the lines of a campaign. */
export interface WrittenConflict extends Conflict {
  readonly core: readonly WrittenLine[];
  readonly lines: readonly WrittenLine[];
}

/** The conflicts of a campaign; worked out once for each resolved agreement, since two rules ask. */
export function conflictsOf(agreement: Agreement): readonly WrittenConflict[] {
  let conflicts = known.get(agreement);
  if (!conflicts) known.set(agreement, (conflicts = find(linesOf(agreement))));
  return conflicts;
}

const known = new WeakMap<Agreement, readonly WrittenConflict[]>();

function find(lines: readonly WrittenLine[]): WrittenConflict[] {
  const written = new Map<Line, WrittenLine>(lines.map((line) => [line, line]));
  const back = (some: readonly Line[]) => some.flatMap((line) => written.get(line) ?? []);
  return conflictsIn(lines).map(({ core, lines: all }) => ({ core: back(core), lines: back(all) }));
}
