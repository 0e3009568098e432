/**
 * A copy of what a page shows, in which links to places of another page lead there: `#kpis` becomes `/campaigns/aurora/#kpis`.
 *
 * @param page address of the page that the places are on
 */
export function linksTo<T>(shown: T, page: string): T {
  return moved(shown, page) as T;
}

/** Only what holds a moved link is copied: most of what a page shows holds none. */
function moved(value: unknown, page: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const before = value as Readonly<Record<string, unknown>>;
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(before)) {
    const inner = before[key];
    const now = key === 'href' && typeof inner === 'string' && inner.startsWith('#') ? page + inner : moved(inner, page);
    if (now === inner) continue;
    copy ??= (Array.isArray(value) ? [...(value as unknown[])] : { ...before }) as Record<string, unknown>;
    copy[key] = now;
  }
  return copy ?? value;
}
