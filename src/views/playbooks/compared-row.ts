import type { Line } from '../piece.ts';

/** Rows about one item, or about one kind of fact. */
export interface ComparedGroup {
  readonly title: Line;
  readonly rows: readonly ComparedRow[];
}

/** One field. */
export interface ComparedRow {
  readonly head: string;
  /** What the playbook says; absent for facts, on which it has no say. */
  readonly base?: readonly Line[];
  /** In the order of the markets. */
  readonly cells: readonly ComparedCell[];
  /** Whether it is the same in all markets. */
  readonly isSame: boolean;
  readonly isReason?: boolean;
}

/** What one market says; no lines where it says nothing. */
export interface ComparedCell {
  readonly lines: readonly Line[];
  /** Whether it is what the playbook says. */
  readonly isSame: boolean;
}
