import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { localBackend, type LocalBackend } from './local-backend.ts';
import type { Refusal } from './protocol/refusal.ts';

/** A campaign whose lines can be changed apart from each other. */
export const aurora = ['---', 'title: Aurora', 'summary: Lights', '# kept', 'status: draft', 'language: en', '---', 'Brief.', ''];

/** A folder of its own with `plans/content` in it, and a git repository around it when it is asked for. */
export class Workplace {
  readonly root: string;
  readonly content: string;

  constructor({ branch }: { branch?: string } = {}) {
    this.root = realpathSync(mkdtempSync(path.join(tmpdir(), 'samepage-cms-')));
    this.content = path.join(this.root, 'plans', 'content');
    mkdirSync(path.join(this.content, 'campaigns'), { recursive: true });
    this.write('samepage.yaml', 'name: Samepage\n');
    this.write('campaigns/aurora.mdx', aurora.join('\n'));
    if (branch !== undefined) this.begin(branch);
  }

  /** Runs git at the root and gives what it printed, trimmed. */
  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  }

  commitAll(message: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '-m', message);
  }

  /** Writes a file by its path inside the content folder. */
  write(file: string, text: string | Uint8Array): void {
    const place = path.join(this.content, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }

  /** The text of a file, or undefined when there is none. */
  read(file: string): string | undefined {
    const place = path.join(this.content, file);
    return existsSync(place) ? readFileSync(place, 'utf8') : undefined;
  }

  /** The text of a file as a branch has it. */
  readAt(ref: string, file: string): string {
    return execFileSync('git', ['show', `${ref}:plans/content/${file}`], { cwd: this.root, encoding: 'utf8' });
  }

  /** What git says about the working tree; empty when nothing is edited. */
  get edits(): string {
    return this.git('status', '--porcelain', '--untracked-files=all');
  }

  simple(): LocalBackend {
    return localBackend({ mode: 'simple', contentFolder: this.content });
  }

  workflow(branch = 'main'): LocalBackend {
    return localBackend({ mode: 'workflow', contentFolder: this.content, repository: this.root, branch });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  private begin(branch: string): void {
    this.git('init', '--quiet', '-b', branch);
    this.git('config', 'user.name', 'Mila Hart');
    this.git('config', 'user.email', 'mila@example.com');
    this.commitAll('Begin');
  }
}

/** The text of the sample with one of its lines changed. */
export function auroraWith(line: string): string {
  const key = line.split(':')[0] ?? '';
  return aurora.map((old) => (old.startsWith(`${key}:`) ? line : old)).join('\n');
}

/** What Decap asks to save an entry. */
export function saving(
  raw: string,
  { slug = 'aurora', path: file = `content/campaigns/${slug}.mdx`, newPath, ...options }: SavingOptions = {},
): object {
  const dataFiles = [{ slug, path: file, raw, newPath }];
  const all = {
    newEntry: false,
    commitMessage: `Update ${slug}`,
    collectionName: 'campaigns',
    useWorkflow: true,
    hasSubfolders: true,
  };
  const params = { branch: 'main', dataFiles, assets: [], options: { ...all, unpublished: false, status: 'draft', ...options } };
  return asSent({ branch: 'main', action: 'persistEntry', params });
}

/** Any other request, with the parameters that Decap always sends. */
export function asking(action: string, params: object = {}): object {
  return asSent({ branch: 'main', action, params: { branch: 'main', ...params } });
}

/** The refusal of a request, which must be one. */
export async function refusalOf(
  answer: Promise<unknown>,
): Promise<{ status: number; error: string; kind?: string; path?: string; now?: string | null }> {
  const refusal = await answer.then(
    (value) => Promise.reject(new Error(`This was not refused: ${JSON.stringify(value)}`)),
    (error: unknown) => error as Refusal,
  );
  if (refusal.name !== 'Refusal') throw refusal;
  return { status: refusal.status, error: refusal.message, ...refusal.details };
}

interface SavingOptions {
  readonly slug?: string;
  readonly path?: string;
  readonly newPath?: string;
  readonly [option: string]: unknown;
}

/** Over the wire nothing is undefined. */
function asSent(request: object): object {
  return JSON.parse(JSON.stringify(request)) as object;
}
