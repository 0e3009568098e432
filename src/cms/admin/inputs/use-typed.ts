import { useEffect, useState } from 'react';

/** A value of a field, and what an input shows of it. */
export interface Spelling<Shown> {
  readonly show: (value: unknown) => Shown;
  readonly read: (shown: Shown) => string | number;
}

/**
 * What an input shows while somebody types: `4,` on the way to `4,5` is not rewritten. It follows the field when this changes otherwise.
 */
export function useTyped<Shown>(value: unknown, { show, read }: Spelling<Shown>): [Shown, (shown: Shown) => void] {
  const [typed, setTyped] = useState(() => show(value));
  useEffect(() => {
    if (read(typed) !== (value ?? '')) setTyped(show(value));
  }, [value]);
  return [typed, setTyped];
}
