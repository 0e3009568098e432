const PREFIX = 'samepage-page-';

/** The name of this page, another one each time it is loaded. */
export const thisPage = crypto.randomUUID();

/** Lets other pages know that this one is there. The browser itself ends that when the page is closed or crashes. */
export function showThisPage(): void {
  void navigator.locks.request(PREFIX + thisPage, () => new Promise<never>(() => undefined));
}

/** The names of the pages of the editor that are open in this browser. */
export async function livePages(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name = '' }) => (name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
}
