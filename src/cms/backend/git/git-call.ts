import { spawn } from 'node:child_process';
import { gitArguments, gitEnvironment } from '../../../corpus/history/git.ts';

/** What a call of git may be given beside its arguments. */
export interface GitCall {
  readonly input?: string | Uint8Array;
  /** Variables beside those that git is always given, for example another index. */
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are an answer and no failure. */
  readonly answers?: readonly number[];
}

/** How git ended, and the bytes that it printed. */
export interface GitAnswer {
  readonly status: number;
  readonly output: Buffer;
}

/** Git ended with an exit code that is no answer, or did not run at all. The message is git's own and may name places of this machine. */
export class GitFailure extends Error {
  /** What git printed as its reasons; empty when it could not be started. */
  readonly reasons: string;

  /** Tells of a call with these arguments. Without an exit code, git did not end by itself. */
  constructor(args: readonly string[], status: number | null, reasons: string) {
    super(`git ${args.slice(0, 2).join(' ')} ended with ${status ?? 'a signal'}: ${reasons.trim()}`);
    this.name = 'GitFailure';
    this.reasons = reasons;
  }
}

/**
 * Runs git in a folder without holding up anything else, under the settings that the corpus reads git with.
 *
 * @throws {GitFailure} when it fails or is not there.
 */
export function callGit(
  folder: string,
  args: readonly string[],
  { input = '', env = {}, answers = [0] }: GitCall = {},
): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', gitArguments(args), { cwd: folder, env: { ...gitEnvironment(), ...env }, timeout: TIME_LIMIT });
    const output: Buffer[] = [];
    const reasons: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => output.push(part));
    child.stderr.on('data', (part: Buffer) => reasons.push(part));
    // Git may end before it has read everything; its exit code says what that means.
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => reject(new GitFailure(args, null, error.message)));
    child.on('close', (status) => {
      if (status !== null && answers.includes(status)) resolve({ status, output: Buffer.concat(output) });
      else reject(new GitFailure(args, status, Buffer.concat(reasons).toString()));
    });
    child.stdin.end(input);
  });
}

/** Milliseconds. What the CMS asks takes some tens. */
const TIME_LIMIT = 60_000;
