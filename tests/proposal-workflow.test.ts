import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addFiles, campaign, facts, type Files } from '../src/corpus/content-folder.test-support.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: {
    readonly check: {
      readonly permissions?: unknown;
      readonly env: Readonly<Record<string, string>>;
      readonly steps: readonly Step[];
    };
  };
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
    const all = readdirSync('.github/workflows').flatMap((file) => {
      const { jobs } = parse(readFileSync(path.join('.github/workflows', file), 'utf8')) as Pick<Workflow, 'jobs'>;
      return Object.values(jobs).flatMap((job) => job.steps);
    });
    for (const { uses } of [...all, ...steps]) if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/);
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

  test('is judged by the weights of the base branch, whatever it says of them', () => {
    const settings = 'name: Plans\nseverities: [{ rule: one-owner, severity: off, why: We all own it. }]\n';
    const text = campaign('title: Aurora\nstatus: agreed\n');
    const { status, comment } = play({ 'content/samepage.yaml': settings, 'content/campaigns/aurora.mdx': text });
    expect(status).toBe(1);
    expect(comment).toContain('(one-owner SP103)');
    expect(comment).toContain('the rule “one-owner” weighs off instead of error');
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

describe('the comment', () => {
  const OURS = '<!-- samepage-proposal -->';
  const bot = { login: 'github-actions[bot]' };

  test('is a new one where there is none of ours, also when others have one', () => {
    const others = [
      { id: 1, user: bot, body: 'Preview deployed.' },
      { id: 2, user: { login: 'ada' }, body: `${OURS}\nI quote.` },
    ];
    const { status, calls, body } = tell('## Samepage\n\nAll is well.\n', others);
    expect(status).toBe(0);
    expect(calls.at(-1)).toMatch(/--method POST repos\/lumen\/plans\/issues\/7\/comments /);
    expect(body).toBe(`${OURS}\n## Samepage\n\nAll is well.\n`);
  });

  test('of an earlier run is replaced, whatever was said after it', () => {
    const others = [
      { id: 3, user: bot, body: `${OURS}\n## Samepage` },
      { id: 4, user: bot, body: 'Preview deployed.' },
    ];
    const { calls } = tell('## Samepage\n', others);
    expect(calls.at(-1)).toMatch(/--method PATCH repos\/lumen\/plans\/issues\/comments\/3 /);
  });

  test.each([undefined, ''])('says that nothing could be judged when the check said %j', (comment) => {
    const { status, body } = tell(comment, []);
    expect(status).toBe(0);
    expect(body).toContain('could not be judged');
  });

  test('is told whatever happened before', () => {
    expect(steps.find(({ name }) => name === 'Tell')?.if).toBe('always() && !cancelled()');
  });
});

/** Runs the step that tells, with a `gh` that has these comments and writes down how it is called. */
function tell(comment: string | undefined, comments: readonly object[]): { status: number; calls: string[]; body: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'samepage-comment-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  addFiles(folder, {
    ...(comment !== undefined && { 'comment.md': comment }),
    'comments.json': JSON.stringify(comments),
    calls: '',
    'bin/gh': FAKE_GH,
  });
  chmodSync(path.join(folder, 'bin/gh'), 0o755);
  const env = {
    ...process.env,
    ...workflow.jobs.check.env,
    PATH: `${path.join(folder, 'bin')}:${process.env['PATH']}`,
    COMMENT: path.join(folder, 'comment.md'),
    GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md'),
    GITHUB_REPOSITORY: 'lumen/plans',
    NUMBER: '7',
    FOLDER: folder,
  };
  const { run = '' } = steps.find(({ name }) => name === 'Tell') ?? {};
  const { status } = spawnSync('bash', ['-eo', 'pipefail', '-c', run], { env, stdio: 'ignore' });
  const calls = readFileSync(path.join(folder, 'calls'), 'utf8').trim().split('\n');
  const body = /body=@(\S+)/.exec(calls.at(-1) ?? '')?.[1];
  return { status: status ?? -1, calls, body: body === undefined ? '' : readFileSync(body, 'utf8') };
}

/** Answers a question for comments as `gh api --jq` does, by the same conditions. */
const FAKE_GH = `#!/usr/bin/env bash
echo "$*" >> "$FOLDER/calls"
[[ "$*" == *--paginate* ]] || exit 0
[[ "$*" == *'select(.user.login == "github-actions[bot]" and (.body | startswith(env.MARKER))) | .id' ]] || exit 1
node -e '
  const own = JSON.parse(require("fs").readFileSync(process.env.FOLDER + "/comments.json", "utf8"));
  for (const { id, user, body } of own) if (user.login === "github-actions[bot]" && body.startsWith(process.env.MARKER)) console.log(id);
'
`;

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
