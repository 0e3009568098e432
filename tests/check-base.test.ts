import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { addFiles, campaign, contentFolder, facts } from '../src/corpus/content-folder.test-support.ts';

test('a branch behind another one is told its own changes alone, also of a campaign that it takes out', () => {
  const root = repository();
  git(root, 'checkout', '--quiet', '-b', 'proposal');
  rmSync(path.join(root, 'content/campaigns/aurora.mdx'));
  commit(root);
  git(root, 'checkout', '--quiet', 'main');
  addFiles(root, { 'content/campaigns/borealis.mdx': campaign('title: Borealis\nstatus: draft\nsummary: News.') });
  commit(root);
  git(root, 'checkout', '--quiet', 'proposal');

  const whole = check(root, '--base', 'main');
  expect(whole.stdout).toContain('“Aurora” is taken out.');
  expect(whole.stdout).not.toContain('Borealis');
  expect(whole.stdout).toContain('the last one that this branch shares with `main`.');

  const one = check(root, '--base', 'main', '--campaign', 'aurora');
  expect([one.status, one.stdout]).toEqual([0, expect.stringContaining('“Aurora” is taken out.')]);
  const misspelled = check(root, '--base', 'main', '--campaign', 'auroa');
  expect([misspelled.status, misspelled.stderr]).toEqual([2, expect.stringContaining('There is no campaign "auroa"')]);
});

function repository(): string {
  const root = contentFolder();
  const files = {
    ...facts,
    'campaigns/aurora.mdx': campaign('title: Aurora\nstatus: draft'),
    'campaigns/borealis.mdx': campaign('title: Borealis\nstatus: draft'),
  };
  addFiles(root, Object.fromEntries(Object.entries(files).map(([file, text]) => [`content/${file}`, text])));
  git(root, 'init', '--quiet', '--initial-branch=main');
  commit(root);
  return root;
}

function check(root: string, ...options: readonly string[]) {
  const args = [path.resolve('scripts/check.ts'), '--markdown', '--as-of', '2026-05-01', ...options];
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
}

function commit(root: string): void {
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message=One');
}

function git(root: string, ...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], { cwd: root });
}
