/**
 * A copy of what a page shows, in which links to places of another page lead there: `#kpis` becomes `/campaigns/aurora/#kpis`.
 *
 * @param page address of the page that the places are on
 */
export function linksTo<T>(shown: T, page: string): T {
  return moved(shown, page) as T;
}

function moved(value: unknown, page: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => moved(item, page));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value))
    copy[key] = key === 'href' && typeof inner === 'string' && inner.startsWith('#') ? page + inner : moved(inner, page);
  return copy;
}
