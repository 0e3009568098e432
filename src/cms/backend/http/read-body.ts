import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { Refusal } from '../protocol/refusal.ts';
import { nestingOf } from './nesting.ts';

/** How much of a request is read. */
export interface BodyLimits {
  readonly bytes: number;
  /** From the first header to the last byte. */
  readonly milliseconds: number;
  /** Levels of lists and objects inside each other. */
  readonly depth: number;
}

/**
 * Reads a request as JSON, never holding more than the limit.
 *
 * @throws {Refusal} when it is too large, too slow, too deep, or not JSON in UTF-8.
 */
export async function readJson(request: IncomingMessage, limits: BodyLimits): Promise<unknown> {
  const bytes = await readBytes(request, limits);
  if (!isUtf8(bytes)) throw new Refusal(400, 'The request is not written in UTF-8.');
  const text = bytes.toString();
  if (nestingOf(text) > limits.depth)
    throw new Refusal(400, 'The request holds lists within lists, deeper than anything the CMS says.');
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'The request is not JSON.');
  }
}

/** Reads the rest of a request and forgets it, for as long as a fast sender needs. */
export function discardRest(request: IncomingMessage, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, Math.min(milliseconds, PATIENCE));
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    request.once('end', done).once('close', done).once('error', done).resume();
  });
}

/** Milliseconds. A hundred megabytes from this machine take half a second. */
const PATIENCE = 2_000;

function readBytes(request: IncomingMessage, { bytes, milliseconds }: BodyLimits): Promise<Buffer> {
  const tooLarge = new Refusal(413, `The request is larger than ${Math.floor(bytes / 1024)} kB.`);
  if (Number(request.headers['content-length'] ?? 0) > bytes) return Promise.reject(tooLarge);
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    const end = (settle: () => void) => {
      clearTimeout(timer);
      request.off('data', keep);
      settle();
    };
    const keep = (part: Buffer) => {
      size += part.length;
      parts.push(part);
      if (size > bytes) end(() => reject(tooLarge));
    };
    const timer = setTimeout(() => end(() => reject(new Refusal(408, 'The request did not arrive in time.'))), milliseconds);
    request.on('data', keep);
    request.once('end', () => end(() => resolve(Buffer.concat(parts))));
    request.once('error', () => end(() => reject(new Refusal(400, 'The connection broke.'))));
    request.once('close', () => end(() => reject(new Refusal(400, 'The connection broke.'))));
  });
}
