import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { addFiles, contentFolder } from '../content-folder.test-support.ts';
import { comparedCommit } from './compared-commit.ts';

let root: string;
beforeEach(() => {
  root = contentFolder({ 'content/samepage.yaml': 'name: Plans\n' });
  git('init', '--quiet', '--initial-branch=main');
  commit('one');
  git('checkout', '--quiet', '-b', 'proposal');
  commit('two');
  git('checkout', '--quiet', 'main');
  commit('three');
  git('checkout', '--quiet', 'proposal');
});

test('is where the branch left the one that is named, not what happened there since', () => {
  expect(compared('main')).toEqual({ revision: 'main', commit: hashOf('main~1'), isShared: true });
});

test('is the revision itself where the branch has all of it', () => {
  expect(compared('HEAD')).toEqual({ revision: 'HEAD', commit: hashOf('HEAD'), isShared: false });
  expect(compared('main~1')).toMatchObject({ commit: hashOf('main~1'), isShared: false });
});

test('is the revision itself where no branch is checked out, as in the merge of a pull request', () => {
  git('checkout', '--quiet', '--detach');
  expect(compared('main')).toMatchObject({ commit: hashOf('main'), isShared: false });
});

test('is the revision itself where nothing is shared', () => {
  git('checkout', '--quiet', '--orphan', 'other');
  commit('four');
  expect(compared('main')).toMatchObject({ commit: hashOf('main'), isShared: false });
});

test('is none for what is no commit', () => {
  expect(compared('nowhere')).toBeUndefined();
  expect(compared('--help')).toBeUndefined();
  expect(compared('HEAD^{tree}')).toBeUndefined();
  expect(comparedCommit(path.join(root, 'nowhere'), 'main')).toBeUndefined();
});

function compared(revision: string) {
  return comparedCommit(path.join(root, 'content'), revision);
}

function commit(name: string): void {
  addFiles(root, { [`content/${name}`]: name });
  git('add', '.');
  git('commit', '--quiet', `--message=${name}`);
}

function hashOf(revision: string): string {
  return git('rev-parse', revision).trim();
}

function git(...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], { cwd: root }).toString();
}
