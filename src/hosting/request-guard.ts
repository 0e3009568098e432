/**
 * Decides whether a request may be answered at all, before anything is looked up.
 *
 * A page of a foreign site can make a browser ask this machine under a foreign name (DNS rebinding), so only this server's own names
 * count. Paths that could leave the folder are refused, not repaired.
 */
export function admit(request: IncomingRequest, server: { readonly names: readonly string[]; readonly port: number }): Admission {
  if (!isOwnHost(request.host, server.names, server.port)) return refuse(403, 'This server only answers to its own address.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Only GET and HEAD are answered here.');
  const pathname = safePathname(request.url);
  return pathname === undefined ? refuse(400, 'This is not an address of this site.') : { pathname };
}

/** The names under which a server that listens on `host` may be addressed. */
export function namesOf(host: string): readonly string[] {
  const named = host.includes(':') ? `[${host}]` : host;
  return [...new Set(['127.0.0.1', 'localhost', '[::1]', named.toLowerCase()])];
}

function isOwnHost(host: string | undefined, names: readonly string[], port: number): boolean {
  const given = host?.toLowerCase();
  return names.some((name) => given === `${name}:${port}` || (port === 80 && given === name));
}

/** The decoded path, or nothing when it has parts that no link of the site has. */
function safePathname(url: string | undefined): string | undefined {
  const path = url?.split(/[?#]/, 1)[0];
  if (path === undefined || !path.startsWith('/')) return undefined;
  try {
    const decoded = decodeURIComponent(path);
    return /[\\\0]|\/\/|\/\.\.?(\/|$)/.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}

function refuse(status: number, reason: string): Admission {
  return { refused: { status, reason } };
}

/** The parts of a request that decide. */
export interface IncomingRequest {
  readonly method: string | undefined;
  readonly host: string | undefined;
  readonly url: string | undefined;
}

/** Either the decoded path to answer, or the refusal with its HTTP status. */
export type Admission =
  | { readonly pathname: string; readonly refused?: undefined }
  | { readonly pathname?: undefined; readonly refused: { readonly status: number; readonly reason: string } };
