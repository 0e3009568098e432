import { createServer, request as httpRequest, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { cmsHandler } from './http.ts';
import type { BodyLimits } from './http/read-body.ts';
import type { LocalBackend } from './local-backend.ts';

/** A server on this machine that answers the CMS, and everything else with 418. */
export class CmsServer {
  /** What nobody had foreseen. */
  readonly trouble: unknown[] = [];
  readonly #server: Server;

  constructor(backend: LocalBackend, limits: BodyLimits) {
    const handle = cmsHandler({ backend, onTrouble: (error) => void this.trouble.push(error), limits });
    this.#server = createServer((request, response) => {
      if (!handle(request, response)) response.writeHead(418).end();
    });
  }

  async listen(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** The headers of a page of this server. */
  get ownHeaders(): Readonly<Record<string, string>> {
    return { host: `127.0.0.1:${this.port}`, origin: `http://127.0.0.1:${this.port}`, 'content-type': 'application/json' };
  }

  /** Sends headers as they stand, where `fetch` would set its own. Those given as undefined are left out. */
  send(body: unknown, headers: Headers = {}, address = '/api/v1', method = 'POST'): Promise<Answer> {
    const bytes = typeof body === 'string' || body instanceof Buffer ? body : JSON.stringify(body);
    const sent = Object.entries({ ...this.ownHeaders, ...headers }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    const options = { port: this.port, host: '127.0.0.1', path: address, method, headers: Object.fromEntries(sent), agent: false };
    return new Promise((resolve, reject) => {
      const outgoing = httpRequest(options, (response) => {
        const parts: string[] = [];
        response.setEncoding('utf8').on('data', (part: string) => parts.push(part));
        response.on('end', () => {
          const json: unknown = parts.length === 0 ? undefined : JSON.parse(parts.join(''));
          resolve({ status: response.statusCode, headers: response.headers, json });
        });
      });
      outgoing.on('error', reject).end(bytes);
    });
  }

  /** Sends a body piece by piece, as fast as it is taken, and gives the status. */
  sendLarge(size: number, isStated: boolean): Promise<number | undefined> {
    const headers = { ...this.ownHeaders, ...(isStated ? { 'content-length': String(size) } : {}) };
    return new Promise((resolve, reject) => {
      const outgoing = httpRequest({ port: this.port, path: '/api/v1', method: 'POST', headers, agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      outgoing.on('error', reject);
      const piece = Buffer.alloc(1024 * 1024, ' ');
      let left = size;
      const push = (): void => {
        while (left > 0) {
          left -= piece.length;
          if (!outgoing.write(piece)) return void outgoing.once('drain', push);
        }
        outgoing.end();
      };
      push();
    });
  }

  /** Sends the head of a request and the first signs of a body that has more, and gives what comes back before the connection ends. */
  sendHalf(): { readonly answer: Promise<string>; readonly breakOff: () => void } {
    const socket = connect(this.port, '127.0.0.1');
    const head = Object.entries({ ...this.ownHeaders, 'content-length': '100' }).map(([name, value]) => `${name}: ${value}\r\n`);
    const parts: string[] = [];
    socket.setEncoding('utf8').on('data', (part: string) => parts.push(part));
    const answer = new Promise<string>((resolve, reject) => socket.on('close', () => resolve(parts.join(''))).on('error', reject));
    socket.write(`POST /api/v1 HTTP/1.1\r\n${head.join('')}\r\n{"act`);
    return { answer, breakOff: () => socket.destroy() };
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

/** What came back. */
export interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly json: unknown;
}

type Headers = Readonly<Record<string, string | undefined>>;
