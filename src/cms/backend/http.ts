import type { IncomingMessage, ServerResponse } from 'node:http';
import { discardRest, readJson, type BodyLimits } from './http/read-body.ts';
import { foreignRequest } from './http/foreign-request.ts';
import type { LocalBackend } from './local-backend.ts';
import { Refusal } from './protocol/refusal.ts';

/** The address that the CMS asks. */
export const CMS_ADDRESS = '/api/v1';

/**
 * Answers what the CMS asks over HTTP, and tells whether a request was for it. Only pages of this very server are answered: no other
 * origin is ever let in, not even with an error that it could read.
 *
 * @see https://owasp.org/www-community/attacks/csrf and https://en.wikipedia.org/wiki/DNS_rebinding for what is kept out.
 */
export function cmsHandler({ backend, onTrouble, limits = normalLimits }: CmsHandlerOptions): CmsHandler {
  return (request, response) => {
    if (request.url?.split('?', 1)[0] !== CMS_ADDRESS) return false;
    answer(request, backend, limits)
      .catch((error: unknown) => failed(error, onTrouble))
      .then(async (reply) => {
        // A browser that still sends would report a broken connection instead of the answer.
        if (!request.complete) await discardRest(request, limits.milliseconds);
        send(request, response, reply);
      })
      .catch(onTrouble);
    return true;
  };
}

/** A campaign has some 15 kB; a long wait is a connection that broke. Data of the protocol is five levels deep. */
const normalLimits: BodyLimits = { bytes: 5 * 1024 * 1024, milliseconds: 15_000, depth: 20 };

async function answer(request: IncomingMessage, backend: LocalBackend, limits: BodyLimits): Promise<Reply> {
  const foreign = foreignRequest(request);
  if (foreign) throw foreign;
  return { status: 200, body: await backend(await readJson(request, limits)) };
}

/** What nobody has foreseen is told where npm start runs; in the browser it would name places of this machine. */
function failed(error: unknown, onTrouble: (error: unknown) => void): Reply {
  if (error instanceof Refusal) return { status: error.status, body: { error: error.message, ...error.details } };
  onTrouble(error);
  return {
    status: 500,
    body: { error: 'Something went wrong that nobody has foreseen. The window in which npm start runs says more.' },
  };
}

function send(request: IncomingMessage, response: ServerResponse, { status, body }: Reply): void {
  if (response.destroyed) return;
  const bytes = Buffer.from(JSON.stringify(body ?? null));
  response.writeHead(status, {
    'Content-Type': 'application/json;charset=utf-8',
    'Content-Length': bytes.length,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(status === 405 ? { Allow: 'POST' } : {}),
    ...(request.complete ? {} : { Connection: 'close' }),
  });
  response.end(bytes);
}

/** Answers a request and returns true, or returns false when it is for somebody else. */
export type CmsHandler = (request: IncomingMessage, response: ServerResponse) => boolean;

/** What answers, and who hears of what nobody has foreseen. */
export interface CmsHandlerOptions {
  readonly backend: LocalBackend;
  readonly onTrouble: (error: unknown) => void;
  readonly limits?: BodyLimits;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
}
