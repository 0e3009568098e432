import type { SignoffText } from '../../../domain/agreement/signoff.ts';

/** What the form of a signature knows of the text that would be signed now. */
export type TextNow =
  /** Campaign or party are not chosen yet. */
  | { readonly state: 'nobody' }
  | { readonly state: 'asking' }
  | { readonly state: 'known'; readonly now: SignoffText; readonly isAsSeen: boolean }
  /** There is nothing to sign, or nobody answers. */
  | { readonly state: 'failed'; readonly reason: string }
  /** Where this is saved, nobody keeps the text that is signed. */
  | { readonly state: 'elsewhere' };

/** The text of the form that is open, for all who show it. */
export function textOfForm(): TextOfForm {
  const listeners = new Set<() => void>();
  let current: TextNow = { state: 'nobody' };
  return {
    current: () => current,
    put: (text) => {
      current = text;
      for (const tell of listeners) tell();
    },
    subscribe: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  };
}

/** Holds what is known, and tells when that changes. */
export interface TextOfForm {
  readonly current: () => TextNow;
  readonly put: (text: TextNow) => void;
  readonly subscribe: (tell: () => void) => () => void;
}

/** What a hash that somebody sent says: nothing yet, no hash at all, the text that is shown, or another one. */
export type Comparison = 'nothing' | 'no-hash' | 'same' | 'other';

/** Holds a hash that somebody sent, as it was copied out of a mail, against that of a text. */
export function comparedHash(pasted: string, hash: string): Comparison {
  const found = pasted.trim().toLowerCase();
  if (found === '') return 'nothing';
  const [first] = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/.exec(found) ?? [];
  if (first === undefined) return 'no-hash';
  return first === hash ? 'same' : 'other';
}
