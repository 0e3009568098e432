import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runChild } from '../../scripts/lib/child-command.ts';

/** One command run as a text: what it is about, the files it finds, and what happens. */
export interface Scenario {
  /** The text above the first section. */
  readonly about: string;
  /**
   * Sections in order, by their heading: paths of files, `environment`, `command`, `status`, `output`, `after <path>`. Files under
   * `before <path>` are committed to a repository of the folder, on the branch `main`, before the others are written.
   */
  readonly sections: readonly Section[];
}

interface Section {
  readonly heading: string;
  readonly text: string;
}

const HEADING = /^==== (.+)$/m;
const WORDS: readonly string[] = ['environment', 'command', 'status', 'output'];

/** Reads a scenario. A section runs from its line `==== heading` to the next one. */
export function parseScenario(text: string): Scenario {
  const [about = '', ...parts] = text.split(HEADING);
  const sections = parts.flatMap((heading, index) =>
    index % 2 === 0 ? [{ heading, text: (parts[index + 1] ?? '').slice(1) }] : [],
  );
  return { about, sections };
}

/** Runs a scenario in a folder of its own, and writes it down again with what really happened. */
export async function playScenario(text: string): Promise<string> {
  const { about, sections } = parseScenario(text);
  const folder = mkdtempSync(path.join(tmpdir(), 'samepage-scenario-'));
  try {
    commitEarlier(folder, sections);
    for (const { heading, text: content } of sections.filter(isFile)) write(path.join(folder, heading), content);
    const { status, text: output } = await runIn(folder, sections);
    const played = sections.map(
      ({ heading, text: before }) => `==== ${heading}\n${resultOf(heading, { folder, status, output }) ?? before}`,
    );
    return about + played.join('');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function isFile({ heading }: Section): boolean {
  return !WORDS.includes(heading) && !heading.startsWith('after ') && !heading.startsWith(BEFORE);
}

const BEFORE = 'before ';

function commitEarlier(folder: string, sections: readonly Section[]): void {
  const files = sections.filter(({ heading }) => heading.startsWith(BEFORE));
  if (files.length === 0) return;
  for (const { heading, text } of files) write(path.join(folder, heading.slice(BEFORE.length)), text);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], { cwd: folder });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=Earlier');
}

async function runIn(folder: string, sections: readonly Section[]): Promise<{ status: number; text: string }> {
  const [script = '', ...args] = argumentsOf(textOf(sections, 'command'));
  const own = textOf(sections, 'environment')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('='));
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, NO_COLOR: '1', ...(Object.fromEntries(own) as Record<string, string>) };
  return runChild(process.execPath, [path.resolve('scripts', `${script}.ts`), ...args], { cwd: folder, env, output: 'kept' });
}

/** `npm run check -- --json` runs scripts/check.ts with `--json`. Texts in double quotes are one argument. */
function argumentsOf(command: string): string[] {
  const match = /^npm run (\S+)(?: -- (.*))?$/.exec(command.trim());
  if (!match) throw new Error(`A scenario runs "npm run NAME" or "npm run NAME -- OPTIONS", not "${command.trim()}".`);
  const args = (match[2] ?? '').match(/"[^"]*"|\S+/g) ?? [];
  return [match[1] ?? '', ...args.map((argument) => argument.replaceAll('"', ''))];
}

interface Result {
  readonly folder: string;
  readonly status: number;
  readonly output: string;
}

/** What a section about the result really holds; undefined for the others. */
function resultOf(heading: string, { folder, status, output }: Result): string | undefined {
  if (heading === 'status') return `${status}\n`;
  if (heading === 'output') return `${plain(output, folder)}\n`;
  return heading.startsWith('after ') ? contentOf(path.join(folder, heading.slice('after '.length))) : undefined;
}

/** Without what differs from run to run: the folder, the times and the hashes of commits. */
function plain(output: string, folder: string): string {
  return output
    .replaceAll(folder, '.')
    .replace(/\d+\.\d s$/gm, '… s')
    .replace(/commit `[0-9a-f]{10}`/g, 'commit `…`');
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '(no such file)\n';
  }
}

function textOf(sections: readonly Section[], heading: string): string {
  return sections.find((section) => section.heading === heading)?.text ?? '';
}

function write(file: string, content: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
