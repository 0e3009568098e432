import { statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createSiteServer } from '../../src/hosting/server.ts';

/** What a browser loads for the first search, in thousands of bytes, without any compression by the host. */
export interface FirstSearch {
  readonly text: string;
  readonly found: number;
  readonly kilobytes: number;
}

/**
 * Searches a built site as its page of the search does, and counts what is loaded: the program, the table of pages, the numbers beside
 * the facets, the words, and the pages that are shown at first.
 */
export async function weighFirstSearch(folder: string, text: string): Promise<FirstSearch> {
  const server = createSiteServer({ port: 0, isLive: false });
  server.showBuild(folder);
  const address = await server.listen();
  const fetchOnce = globalThis.fetch;
  let bytes = ['pagefind.js', 'shards.json'].reduce((sum, file) => sum + statSync(path.join(folder, 'pagefind', file)).size, 0);
  globalThis.fetch = async (...request) => {
    const response = await fetchOnce(...request);
    bytes += (await response.clone().arrayBuffer()).byteLength;
    return response;
  };
  try {
    const program = pathToFileURL(path.join(folder, 'pagefind/pagefind.js')).href;
    const { createInstance } = (await import(program)) as { createInstance: (options: object) => Engine };
    const engine = createInstance({ basePath: `${address}pagefind/`, noWorker: true });
    await engine.filters();
    const { results } = await engine.search(text, { filters: {} });
    await Promise.all(results.slice(0, SHOWN_AT_FIRST).map(({ data }) => data()));
    return { text, found: results.length, kilobytes: bytes / 1000 };
  } finally {
    globalThis.fetch = fetchOnce;
    await server.close();
  }
}

/** As many as `src/scripts/search.ts` shows. */
const SHOWN_AT_FIRST = 5;

interface Engine {
  readonly filters: () => Promise<unknown>;
  readonly search: (text: string, options: object) => Promise<{ results: readonly { data: () => Promise<unknown> }[] }>;
}
