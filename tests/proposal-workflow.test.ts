import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addFiles, campaign, facts, type Files } from '../src/corpus/content-folder.test-support.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: { readonly check: { readonly permissions?: unknown; readonly steps: readonly Step[] } };
}

const source = readFileSync('.github/workflows/proposal.yml', 'utf8');
const workflow = parse(source) as Workflow;
const { steps } = workflow.jobs.check;

describe('the workflow that reads proposals', () => {
  test('may read the code and write comments, and holds no secret', () => {
    expect(Object.keys(workflow.on)).toEqual(['pull_request_target']);
    expect(workflow.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
    expect(workflow.jobs.check.permissions).toBeUndefined();
    expect(source).not.toMatch(/secrets\./);
  });

  test('leaves no token where the proposal is, and takes the code from the base branch', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => [step.with?.['path'], step.with?.['persist-credentials']])).toEqual([
      ['base', false],
      ['proposal', false],
    ]);
    expect(checkouts[0]?.with).not.toHaveProperty('ref');
  });

  test('runs actions of others in one exact version', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  });

  test('puts nothing that people wrote into its scripts, and runs nothing of the proposal', () => {
    for (const { run = '' } of steps) {
      expect(run).not.toContain('${{');
      expect(run.replaceAll('git -C "$PROPOSAL" diff', '').replaceAll('--content "$PROPOSAL/content"', '')).not.toContain(
        '$PROPOSAL',
      );
    }
  });
});

describe('a proposal', () => {
  test('of content alone is told about', () => {
    const { status, comment } = play({ 'content/campaigns/aurora.mdx': campaign('title: Aurora\nstatus: draft\nsummary: New.\n') });
    expect(status).toBe(0);
    expect(comment).toMatch(/^## Samepage\n\n\*\*Nothing stops this change\.\*\*/);
    expect(comment).toContain('“Summary”: new: New.');
  });

  test('that cannot be read is stopped, with the reason', () => {
    const { status, comment } = play({ 'content/campaigns/aurora.mdx': campaign('title: Aurora\nstatus: drft\n') });
    expect(status).toBe(1);
    expect(comment).toContain('Did you mean “draft”?');
  });

  test.each([
    ['code', 'package.json'],
    ['a file beside the folder', 'content.ts'],
    ['a workflow', '.github/workflows/proposal.yml'],
    ['a name that is markup', 'a`b](x) @all.md'],
    ['a name with a line break', 'a\n## b.md'],
  ])('that changes %s too is stopped before anything is read', (_, file) => {
    const { status, comment } = play({ 'content/campaigns/aurora.mdx': campaign('title: Aurora\nstatus: drft\n'), [file]: 'x' });
    expect(status).toBe(1);
    expect(comment).toContain('changes `content/` alone');
    expect(comment.split('\n').slice(4)).toEqual([`- \`${file.replaceAll('`', '').replaceAll('\n', '?')}\``, '']);
  });
});

/** Runs the workflow's own scripts on a proposal, with the code of this project as the base branch, until one of them fails. */
function play(changed: Files): { status: number; comment: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'samepage-proposal-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [proposal, comment] = [path.join(folder, 'proposal'), path.join(folder, 'comment.md')];
  const before = { ...facts, 'campaigns/aurora.mdx': campaign('title: Aurora\nstatus: draft\n') };
  addFiles(proposal, Object.fromEntries(Object.entries(before).map(([file, text]) => [`content/${file}`, text])));
  git(proposal, 'init', '--quiet');
  commit(proposal);
  addFiles(proposal, changed);
  commit(proposal);
  const env = { ...process.env, PROPOSAL: proposal, COMMENT: comment };
  const scripts = steps.filter(({ name }) => name === 'Content changes content alone' || name === 'Check');
  expect(scripts).toHaveLength(2);
  for (const { run = '' } of scripts) {
    const { status } = spawnSync('bash', ['-eo', 'pipefail', '-c', run], { env, stdio: 'ignore' });
    if (status !== 0) return { status: status ?? -1, comment: readFileSync(comment, 'utf8') };
  }
  return { status: 0, comment: readFileSync(comment, 'utf8') };
}

function commit(folder: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=One');
}

function git(folder: string, ...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], { cwd: folder });
}
