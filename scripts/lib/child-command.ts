import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';

const running = new Set<ChildProcess>();

/**
 * Runs a program to its end and returns its exit code and text, without colours.
 *
 * Its stderr is kept and shown as it comes; its stdout is kept too when `output` is `kept`, otherwise it goes to the terminal. A
 * program that a signal ended has the status 2, like a crash.
 */
export async function runChild(file: string, args: readonly string[], options: ChildOptions = {}): Promise<ChildResult> {
  const { output = 'shown', cwd, env } = options;
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', output === 'kept' ? 'pipe' : 'inherit', 'pipe'] });
  running.add(child);
  const texts: string[] = [];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => texts.push(text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    texts.push(text);
    if (output === 'shown') process.stderr.write(text);
  });
  const [status] = (await once(child, 'close').finally(() => running.delete(child))) as [number | null];
  return { status: status ?? 2, text: stripVTControlCharacters(texts.join('')).trim() };
}

/** Asks every program that is still running to end. */
export function stopChildren(): void {
  for (const child of running) child.kill('SIGTERM');
}

/** How to run a program. */
export interface ChildOptions {
  /** `shown` (normal) lets people see the output as it comes, `kept` only returns it. */
  readonly output?: 'shown' | 'kept';
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** How a program ended, and what it said. */
export interface ChildResult {
  readonly status: number;
  readonly text: string;
}
