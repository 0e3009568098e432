import type { IncomingMessage } from 'node:http';
import { Refusal } from '../protocol/refusal.ts';

/**
 * Why a request is not one of the CMS on this server, or undefined when it is. Everything is compared to the connection itself: a page
 * of another site, of another server on this machine, or under a name that was made to lead here, fails at one of the steps.
 */
export function foreignRequest({
  method,
  headers,
  socket,
}: Pick<IncomingMessage, 'method' | 'headers' | 'socket'>): Refusal | undefined {
  const { host, origin } = headers;
  if (!isLoopback(socket.remoteAddress)) return new Refusal(403, 'The CMS answers this machine only.');
  if (!ownHosts(socket.localPort).includes(host ?? '')) return new Refusal(403, 'The CMS only answers under its own address.');
  if (method !== 'POST') return new Refusal(405, 'The CMS only takes POST.');
  if (origin !== `http://${host}`) return new Refusal(403, 'The CMS only answers its own pages.');
  if ((headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin')
    return new Refusal(403, 'The CMS only answers its own pages.');
  // Other types of content can be sent from any page without asking first.
  if (!JSON_TYPE.test(headers['content-type'] ?? '')) return new Refusal(415, 'The CMS only takes application/json.');
  if (headers['content-encoding'] !== undefined) return new Refusal(415, 'The CMS takes no compressed requests.');
  return undefined;
}

function ownHosts(port: number | undefined): readonly string[] {
  return port === undefined ? [] : [`127.0.0.1:${port}`, `localhost:${port}`];
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(address);
}

const JSON_TYPE = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;
