import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '../content-folder.test-support.ts';
import { folderInRepository } from './folder-in-repository.ts';

test('a folder is named as its own repository names it, wherever the command is run', () => {
  const root = contentFolder();
  const content = path.join(root, 'plans', 'our content');
  mkdirSync(content, { recursive: true });
  expect(folderInRepository(content)).toBeUndefined();
  execFileSync('git', ['init', '--quiet', root]);
  expect(folderInRepository(content)).toBe('plans/our content');
  expect(folderInRepository(root)).toBe('');
  expect(folderInRepository(path.join(root, 'gone'))).toBeUndefined();
});
