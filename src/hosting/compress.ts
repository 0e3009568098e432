import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** Kinds of text that shrink to a fraction. Events are sent one by one and must not wait for the last of them. */
const shrinking = /^(text\/(?!event-stream)|image\/svg\+xml|application\/([a-z-]+\+)?(json|xml)\b)/;

/**
 * Lets an answer travel compressed, as public hosts send theirs, when the browser understands that and the answer is text. To be
 * called before the answer begins; whoever writes the answer goes on as usual.
 */
export function compressAnswer(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.method === 'HEAD' || !acceptsGzip(request.headers['accept-encoding'])) return;
  const begin = response.writeHead.bind(response);
  response.writeHead = ((status: number, headers: OutgoingHeaders = {}) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const isText = status !== 304 && shrinking.test(String(response.getHeader('Content-Type')));
    if (!isText) return begin(status);
    collect(response, (whole) => {
      const body = gzipSync(whole);
      response.setHeader('Content-Encoding', 'gzip');
      response.setHeader('Content-Length', body.length);
      begin(status);
      return body;
    });
    return response;
  }) as ServerResponse['writeHead'];
}

/** Holds the parts of an answer back until the last, and sends what `finish` makes of the whole. A page is small enough for that. */
function collect(response: ServerResponse, finish: (whole: Buffer) => Buffer): void {
  const parts: Buffer[] = [];
  const end = response.end.bind(response);
  const keep = (part: string | Uint8Array | undefined) => part !== undefined && parts.push(Buffer.from(part));
  response.write = ((part: string | Uint8Array) => Boolean(keep(part))) as ServerResponse['write'];
  response.end = ((part?: string | Uint8Array) => {
    keep(part);
    return end(finish(Buffer.concat(parts)));
  }) as ServerResponse['end'];
}

/** `gzip;q=0` refuses it. */
function acceptsGzip(accepted: string | readonly string[] = ''): boolean {
  const codings = String(accepted).toLowerCase().split(',');
  return codings.some((coding) => /^\s*gzip\s*(;|$)/.test(coding) && !/;\s*q=0(\.0*)?\s*$/.test(coding));
}

type OutgoingHeaders = Readonly<Record<string, string | number | readonly string[]>>;
