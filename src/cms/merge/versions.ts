import type { Json } from '../../domain/json.ts';

/** The three states of one value, undefined where it is not written. */
export interface Versions {
  /** What both began with. */
  readonly base: Json | undefined;
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
}
