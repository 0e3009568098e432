import { useEffect, useRef, useState } from 'react';

/** A value of a field, and what an input shows of it. */
export interface Spelling<Shown> {
  readonly show: (value: unknown) => Shown;
  readonly read: (shown: Shown) => unknown;
}

/**
 * What an input shows while somebody types: `4,` on the way to `4,5` is not rewritten. It follows the field when this changes otherwise.
 *
 * Decap may hand a text back only when two more letters have been typed: such an echo is known by having been typed, and takes no letter
 * away again.
 */
export function useTyped<Shown>(value: unknown, { show, read }: Spelling<Shown>): [Shown, (shown: Shown) => void] {
  const [typed, setTyped] = useState(() => show(value));
  const echoes = useRef<unknown[]>([]);
  useEffect(() => {
    const echo = echoes.current.indexOf(value);
    echoes.current = echo < 0 ? [] : echoes.current.slice(echo + 1);
    if (echo < 0 && read(typed) !== (value ?? '')) setTyped(show(value));
  }, [value]);
  const type = (shown: Shown): void => {
    echoes.current.push(read(shown));
    setTyped(shown);
  };
  return [typed, type];
}
