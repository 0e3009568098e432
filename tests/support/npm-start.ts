import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The command behind `npm start`, on a port that was free. */
export class NpmStart {
  readonly port: number;
  /** Everything that it said so far. */
  said = '';
  #process: ChildProcess | undefined;

  private constructor(port: number) {
    this.port = port;
  }

  /** Finds a port, and starts nothing yet. */
  static async onFreePort(): Promise<NpmStart> {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as AddressInfo;
    probe.close();
    await once(probe, 'close');
    return new NpmStart(port);
  }

  /** Where it serves, with a slash at the end. */
  get address(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  run(...args: readonly string[]): void {
    this.said = '';
    // CI asks for colours; what is said is compared as text.
    const env = { ...process.env, NO_COLOR: '1' };
    const all = ['scripts/start.ts', '--port', String(this.port), ...args];
    this.#process = spawn(process.execPath, all, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.said += text));
  }

  signal(name: 'SIGINT' | 'SIGTERM'): void {
    this.#process?.kill(name);
  }

  /** Resolves with its exit code and the signal that ended it. */
  async ended(): Promise<unknown[]> {
    if (!this.#process) throw new Error('It was not started.');
    return once(this.#process, 'close');
  }

  /** Ends it, however it is, and removes what it built. */
  async remove(): Promise<void> {
    const running = this.#process;
    if (running?.exitCode === null && running.signalCode === null) {
      // Asked to end, it ends its build too; whoever does not hear is not asked again.
      const closed = once(running, 'close');
      running.kill('SIGTERM');
      const patience = setTimeout(() => running.kill('SIGKILL'), 10_000);
      await closed;
      clearTimeout(patience);
    }
    await rm(join('.cache', `start-${this.port}`), { recursive: true, force: true });
  }
}
