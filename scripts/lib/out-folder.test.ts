import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceWhenFilled, requireReplaceable } from './out-folder.ts';

let root: string;
const at = (...names: string[]) => path.join(root, ...names);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'samepage-out-'));
  mkdirSync(at('project/content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

describe('requireReplaceable', () => {
  const check = (out: string) => () => requireReplaceable(out, [at('project'), at('project/content')]);

  it.each([
    ['the project', 'project'],
    ['what holds the project', '.'],
    ['the content', 'project/content'],
  ])('refuses %s', (_, out) => {
    expect(check(at(out))).toThrow('would replace');
  });

  it('refuses the root of the disk', () => {
    expect(check(path.parse(root).root)).toThrow('would replace');
  });

  it('refuses a file, and a folder with files that are no site', () => {
    writeFileSync(at('notes.txt'), '');
    expect(check(at('notes.txt'))).toThrow('is a file');
    mkdirSync(at('photos'));
    writeFileSync(at('photos/mila.jpg'), '');
    expect(check(at('photos'))).toThrow('holds files that are no built site');
  });

  it('takes a new folder, an empty one, and an earlier build, even a half one', () => {
    mkdirSync(at('empty'));
    mkdirSync(at('half/_astro'), { recursive: true });
    for (const name of ['project/dist', 'project-dist', 'empty', 'half']) expect(check(at(name))).not.toThrow();
  });
});

describe('replaceWhenFilled', () => {
  const write = (text: string) => (folder: string) => Promise.resolve(writeFileSync(path.join(folder, 'index.html'), text));

  it('replaces all that was there', async () => {
    mkdirSync(at('dist'));
    writeFileSync(at('dist/old.html'), 'old');
    await replaceWhenFilled(at('dist'), write('new'));
    expect(readFileSync(at('dist/index.html'), 'utf8')).toBe('new');
    expect(existsSync(at('dist/old.html'))).toBe(false);
    expect(existsSync(at('dist.next'))).toBe(false);
  });

  it('leaves what was there when it fails', async () => {
    await replaceWhenFilled(at('dist'), write('old'));
    await expect(replaceWhenFilled(at('dist'), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(readFileSync(at('dist/index.html'), 'utf8')).toBe('old');
    expect(existsSync(at('dist.next'))).toBe(false);
  });
});
