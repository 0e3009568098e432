import type { FieldPath, MessageData } from '../finding.ts';

/** A stated total that its parts do not come to. `Id` names the message that says so. */
export interface Mismatch<Id extends string> {
  readonly messageId: Id;
  readonly path: FieldPath;
  readonly data: MessageData;
  readonly related: readonly FieldPath[];
}

/** `more` or `less` than agreed, for sentences. */
export function sideOf(sum: number, total: number): 'more' | 'less' {
  return sum > total ? 'more' : 'less';
}
