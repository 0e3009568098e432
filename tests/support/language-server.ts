import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** Astro's language server, as its editor extension starts it: for a folder, with completion of content. */
export interface LanguageServer {
  /** Sends a request and resolves with its result. Rejects with the server's message. */
  readonly ask: (method: string, params: unknown) => Promise<unknown>;
  readonly tell: (method: string, params: unknown) => void;
  readonly close: () => void;
}

/** Starts the server for a folder; `root` is the address of the folder, `typescript` the folder of the compiler it may use. */
export async function startLanguageServer(root: string, typescript: string): Promise<LanguageServer> {
  const require = createRequire(import.meta.url);
  const script = path.join(path.dirname(require.resolve('@astrojs/language-server/package.json')), 'bin', 'nodeServer.js');
  const server = speakTo(spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] }));
  await server.ask('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'content' }],
    capabilities: { textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } } },
    initializationOptions: { typescript: { tsdk: typescript }, contentIntellisense: true },
  });
  server.tell('initialized', {});
  return server;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

function speakTo(child: ChildProcessByStdio<Writable, Readable, null>): LanguageServer {
  const waiting = new Map<number, (message: Message) => void>();
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  readMessages(child.stdout, (message) => {
    if (message.id === undefined) return;
    // The server asks too, for settings it can do without.
    if (message.method !== undefined) send({ id: message.id, result: null });
    else waiting.get(message.id)?.(message);
  });
  let last = 0;
  return {
    ask: (method, params) =>
      new Promise((resolve, reject) => {
        const id = (last += 1);
        waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
        send({ id, method, params });
      }),
    tell: (method, params) => send({ method, params }),
    close: () => child.kill(),
  };
}

/** Messages come as a length, an empty line and JSON, in pieces of any size. */
function readMessages(stream: Readable, receive: (message: Message) => void): void {
  let pending = Buffer.alloc(0);
  stream.on('data', (piece: Buffer) => {
    pending = Buffer.concat([pending, piece]);
    for (;;) {
      const end = pending.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(pending.subarray(0, Math.max(end, 0)).toString())?.[1]);
      if (end < 0 || Number.isNaN(length) || pending.length < end + 4 + length) return;
      receive(JSON.parse(pending.subarray(end + 4, end + 4 + length).toString()) as Message);
      pending = pending.subarray(end + 4 + length);
    }
  });
}
