import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openBuiltSite, type BuiltSite } from './built-site.ts';
import { compressAnswer } from './compress.ts';
import { headersFor } from './headers.ts';
import { liveFile, livePages, livePath, withLiveScript, type LiveState } from './live-pages.ts';
import { problemPage } from './problem-page.ts';
import { admit, namesOf } from './request-guard.ts';

/**
 * A server for a built site on this machine, with the headers that a public host should send.
 *
 * Until `showBuild` was called once it answers 503 with the reason. A live server also keeps open pages up to date.
 */
export function createSiteServer({ host = '127.0.0.1', port, isLive, cms }: SiteServerOptions): SiteServer {
  let shown: Shown = { revision: randomUUID(), problems: 'The first build has not ended yet.' };
  const pages = livePages((): LiveState => ({ revision: shown.revision, problems: shown.problems }));
  const names = namesOf(host);

  const server = createServer((request, response) => {
    const admission = admit(
      { method: request.method, host: request.headers.host, url: request.url },
      { names, port: portOf(server) },
    );
    const pathname = admission.pathname ?? '/';
    for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);
    if (cms?.(request, response)) return;
    if (admission.refused) return sendRefusal(response, admission.refused);
    compressAnswer(request, response);
    const isLivePath = isLive && pathname.startsWith(livePath);
    const answered = isLivePath
      ? answerLive(pathname.slice(livePath.length))
      : answerPage(request, response, pathname, shown, isLive);
    answered.catch((error: unknown) => sendFailure(response, error));

    async function answerLive(name: string): Promise<void> {
      if (name === 'events' && request.method === 'GET') return pages.connect(response);
      const file = await liveFile(name);
      if (file === undefined) return sendText(response, 404, 'There is nothing here.');
      send(response, 200, file.type, file.body);
    }
  });

  return {
    listen: () => listen(server, port, host),
    showBuild: (folder) => {
      shown = { revision: randomUUID(), site: openBuiltSite(folder) };
      pages.tellAll();
    },
    showProblems: (problems) => {
      shown = shown.site === undefined ? { revision: randomUUID(), problems } : { ...shown, problems };
      pages.tellAll();
    },
    close: () => close(server),
  };
}

async function answerPage(
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  shown: Shown,
  isLive: boolean,
): Promise<void> {
  const { site, revision, problems = '' } = shown;
  const sendPage = (status: number, html: string): void =>
    send(
      response,
      status,
      'text/html;charset=utf-8',
      isLive && !isEditor(pathname) ? withLiveScript(html, pathname, revision) : html,
    );

  if (site === undefined) return sendPage(503, problemPage(problems));
  const file = site.pageFile(pathname);
  if (file !== undefined) return sendPage(200, await readFile(file, 'utf8'));
  if (site.pageFile(`${pathname}/`) !== undefined) return sendRedirect(request, response, pathname);
  await new Promise<void>((otherwise) => site.sendAsset(request, response, pathname, otherwise)).then(async () =>
    sendPage(404, await notFoundPage(site)),
  );
}

async function notFoundPage(site: BuiltSite): Promise<string> {
  const file = site.pageFile('/404.html');
  return file === undefined ? '<!doctype html><title>Not found</title><p>There is no such page.</p>' : readFile(file, 'utf8');
}

/** Reloading the editor would lose what somebody is writing in it, and every save would do it. */
function isEditor(pathname: string): boolean {
  return pathname.startsWith('/admin/');
}

/** Only called for an address that the site has, so it never leads elsewhere. */
function sendRedirect(request: IncomingMessage, response: ServerResponse, pathname: string): void {
  const query = /\?.*$/.exec(request.url ?? '')?.[0] ?? '';
  response.setHeader('Location', `${encodeURI(pathname)}/${query}`);
  sendText(response, 307, 'This page ends with a slash.');
}

function sendRefusal(response: ServerResponse, { status, reason }: { status: number; reason: string }): void {
  if (status === 405) response.setHeader('Allow', 'GET, HEAD');
  sendText(response, status, reason);
}

function sendFailure(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy();
  sendText(response, 500, `The page could not be read: ${error instanceof Error ? error.message : String(error)}`);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  send(response, status, 'text/plain;charset=utf-8', `${text}\n`);
}

/** Node itself leaves the body out when it answers HEAD. */
function send(response: ServerResponse, status: number, type: string, body: string): void {
  const headers = { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body), 'Cache-Control': 'no-store' };
  response.writeHead(status, headers).end(body);
}

function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${portOf(server)}/`);
    });
  });
}

/** The port in use, which the system chose when 0 was asked for. */
function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Where to listen, and whether open pages are kept up to date. */
export interface SiteServerOptions {
  /** An address of this machine. Anything but the normal `127.0.0.1` can be reached from elsewhere. */
  readonly host?: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly isLive: boolean;
  /**
   * Answers the CMS, and tells whether a request was for it. It writes content, so it must admit requests by itself, and belongs on an
   * address that only this machine can reach.
   */
  readonly cms?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** A server that shows one build at a time. */
export interface SiteServer {
  /** Resolves with the address. Rejects when the port is taken. */
  readonly listen: () => Promise<string>;
  /** Shows another build from the next request on. */
  readonly showBuild: (folder: string) => void;
  /** Says that a build failed; the last good build stays. */
  readonly showProblems: (problems: string) => void;
  readonly close: () => Promise<void>;
}

type Shown =
  | { readonly revision: string; readonly site: BuiltSite; readonly problems?: string }
  | { readonly revision: string; readonly site?: undefined; readonly problems: string };
