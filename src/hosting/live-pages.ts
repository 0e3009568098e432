import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';

/** Everything that exists only while a site is being edited lives under this path. No build contains it. */
export const livePath = '/__samepage/';

const scriptSource = new URL('../scripts/live-reload.ts', import.meta.url);
const styleSource = new URL('live-reload.css', import.meta.url);

/** Pages that lose unsaved work when they reload. */
const neverReloaded = /^\/admin(\/|$)/;

/**
 * Adds the script that keeps a page up to date to its HTML, as it is sent. It is a file of its own, so the strict policy holds.
 *
 * @param revision what the page shows; the script reloads the page when the server shows something else.
 */
export function withLiveScript(html: string, pathname: string, revision: string): string {
  if (neverReloaded.test(pathname)) return html;
  const tag = `<script type="module" src="${livePath}live.js?revision=${encodeURIComponent(revision)}"></script>`;
  const end = html.lastIndexOf('</body>');
  return end === -1 ? html + tag : html.slice(0, end) + tag + html.slice(end);
}

/** The files that live pages load, by name, or nothing for another name. */
export async function liveFile(name: string): Promise<{ type: string; body: string } | undefined> {
  if (name === 'live.css') return { type: 'text/css;charset=utf-8', body: await readFile(styleSource, 'utf8') };
  if (name === 'live.js') return { type: 'text/javascript;charset=utf-8', body: await browserScript() };
  return undefined;
}

/** Keeps the open pages, and tells each of them what the server shows: at once when it connects, then on every change. */
export function livePages(state: () => LiveState): LivePages {
  const connected = new Set<ServerResponse>();
  const tell = (page: ServerResponse): void => void page.write(`data: ${JSON.stringify(state())}\n\n`);
  return {
    connect: (response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      connected.add(response);
      response.on('close', () => connected.delete(response));
      tell(response);
    },
    tellAll: () => connected.forEach(tell),
  };
}

/** Imported only when a page asks, since the compiler is large and a site that nobody looks at does not need it. */
async function browserScript(): Promise<string> {
  const { default: typescript } = await import('typescript');
  const { ModuleKind, ScriptTarget } = typescript;
  const compilerOptions = { target: ScriptTarget.ES2022, module: ModuleKind.ESNext };
  return typescript.transpileModule(await readFile(scriptSource, 'utf8'), { compilerOptions }).outputText;
}

/** What the server shows now. */
export interface LiveState {
  /** Changes whenever a page that is open would look different. */
  readonly revision: string;
  /** Why the last build failed, in the words of its findings; nothing while all is well. */
  readonly problems?: string;
}

/** The open pages. */
export interface LivePages {
  /** Turns a response into a page's stream of events. */
  readonly connect: (response: ServerResponse) => void;
  readonly tellAll: () => void;
}
