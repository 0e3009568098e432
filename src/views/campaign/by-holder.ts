/** What is known about the fields of whatever stands at a dotted path, by field; empty where nothing is known. */
export type ByHolder<T> = (holder: string) => ReadonlyMap<string, T>;

/**
 * Arranges what is known about single places by what holds them. A page looks at all fields of an item together, and about most items
 * nothing is known: one look is then enough.
 *
 * @param places dotted paths, each with what is known about it
 */
export function byHolder<T>(places: Iterable<readonly [string, T]>): ByHolder<T> {
  const holders = new Map<string, Map<string, T>>();
  for (const [path, known] of places) {
    const dot = path.lastIndexOf('.');
    const holder = path.slice(0, Math.max(dot, 0));
    const fields = holders.get(holder);
    if (fields) fields.set(path.slice(dot + 1), known);
    else holders.set(holder, new Map([[path.slice(dot + 1), known]]));
  }
  return (holder) => holders.get(holder) ?? NOTHING;
}

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();
