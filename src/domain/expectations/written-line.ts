import type { Line } from './constraints.ts';

/** A line of a campaign, with the words that a message needs. */
export interface WrittenLine extends Line {
  readonly kind: 'demand' | 'limit' | 'rhythm' | 'window' | 'right' | 'statement';
  /** What it says, as the part of a sentence: `Lumen expects “an update” every day`. */
  readonly says: string;
  /** Whose line it is, as a role id; nobody's for what all agreed. */
  readonly by?: string;
  /** The same in words. */
  readonly holder: string;
}

/** Puts together a key that tells lines apart by what they say, and by their place where they say the same. */
export function keyOf(
  kind: WrittenLine['kind'],
  parts: readonly (string | number | undefined)[],
  path: readonly (string | number)[],
): string {
  return [kind, ...parts.map((part) => part ?? ''), path.join('.')].join(' | ');
}
