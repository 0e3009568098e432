import { execFileSync } from 'node:child_process';

/** Runs git in a folder and gives what it printed. Throws what `execFileSync` throws: `code` is `ENOENT` when there is no git. */
export function git(folder: string, args: readonly string[], input?: string): Buffer {
  return execFileSync('git', gitArguments(args), {
    cwd: folder,
    env: gitEnvironment(),
    input: input ?? '',
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: TIME_LIMIT,
    maxBuffer: LARGEST_OUTPUT,
  });
}

/** The whole command line of a call of git: nothing that a repository configures may run a program or change what git prints. */
export function gitArguments(args: readonly string[]): string[] {
  return [...SETTINGS, ...args];
}

/** The environment of a call of git. Inside a hook, git names its own repository there; the content folder may be in another one. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
}

const SETTINGS = [
  '--no-pager',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'log.showSignature=false', 'core.quotePath=false'].flatMap((setting) => [
    '-c',
    setting,
  ]),
];

/** Milliseconds. The log of 3,000 commits takes 200. */
const TIME_LIMIT = 60_000;
const LARGEST_OUTPUT = 1 << 30;
