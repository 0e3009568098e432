import { isImmutable } from 'immutable';
import type { Json } from '../../../domain/json.ts';

/** Plain data of what Decap keeps in Immutable.js collections. */
export function plain(value: unknown): Json | undefined {
  return isImmutable(value) ? (value.toJS() as Json) : (value as Json | undefined);
}
