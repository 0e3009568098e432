import { existsSync, readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import sirv from 'sirv';

/** Text files that people open in the browser. Without a named encoding it would guess, and break every name with an accent. */
const textTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.ics': 'text/calendar',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
};

/** The files of the search index, which no table of types knows. */
const binary = /\.(pagefind|pf_\w+)$/;

/**
 * Opens a folder with a finished build. Its files are listed once, so nothing outside that list can be asked for, and the folder must
 * not change afterwards: a new build goes into a new folder.
 */
export function openBuiltSite(folder: string): BuiltSite {
  const pages = pagesIn(folder);
  const sendListed = sirv(folder, {
    etag: true,
    extensions: [],
    setHeaders: (response, pathname) => {
      const type = textTypes[extname(pathname).toLowerCase()];
      if (type !== undefined) response.setHeader('Content-Type', `${type};charset=utf-8`);
      if (binary.test(pathname)) response.setHeader('Content-Type', 'application/octet-stream');
      if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
    },
  });
  return {
    folder,
    pageFile: (pathname) => pages.get(pathname),
    sendAsset: (request, response, pathname, otherwise) => {
      // Answered in full: parts are optional in HTTP, and a malformed one makes the file reader throw.
      delete request.headers.range;
      // The reader ends the process when a listed file is gone, for example because someone emptied the cache folder.
      if (existsSync(join(folder, pathname))) sendListed(request, response, otherwise);
      else otherwise();
    },
  };
}

/** Every page by the addresses under which static hosts show it: `/x/index.html` is also `/x/`, and `/x.html` is also `/x`. */
function pagesIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.flatMap((file) => addressesOf(folder, file).map((address) => [address, file])));
}

function addressesOf(folder: string, file: string): string[] {
  const address = `/${relative(folder, file).split(sep).join('/')}`;
  if (/\/\./.test(address)) return [];
  return [address, address.endsWith('/index.html') ? address.slice(0, -'index.html'.length) : address.slice(0, -'.html'.length)];
}

/** A finished build, ready to be served. */
export interface BuiltSite {
  readonly folder: string;
  /** The file of a page's address, or nothing when there is no such page. */
  readonly pageFile: (pathname: string) => string | undefined;
  /** Sends any other file of the build, or calls `otherwise` when there is none. */
  readonly sendAsset: (request: IncomingMessage, response: ServerResponse, pathname: string, otherwise: () => void) => void;
}
