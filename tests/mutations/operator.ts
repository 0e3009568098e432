import type { JsonObject } from '../../src/domain/json.ts';
import type { Change } from './change.ts';

/** A mistake that people make, and the rule that must find it. */
export interface Operator {
  /** What goes wrong, in plain words. */
  readonly name: string;
  /** The rule that must speak. */
  readonly rule: string;
  /** The message by which it must speak; one of several where shared facts choose. */
  readonly says: string | readonly string[];
  readonly change: Change;
  /** Whether the text below the fields is gone as well. */
  readonly dropsBrief?: true;
  /** Another campaign of the same site, where the mistake lies between the two. */
  readonly beside?: (campaign: JsonObject) => JsonObject;
}
