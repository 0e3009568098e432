import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseMode } from './choose-mode.ts';
import { asking, aurora, auroraWith, refusalOf, saving, Workplace } from './content-repository.test-support.ts';
import { localBackend } from './local-backend.ts';

const text = aurora.join('\n');
const dawn = auroraWith('title: Dawn');
const publishing = asking('publishUnpublishedEntry', { collection: 'campaigns', slug: 'aurora' });
const opening = asking('getEntry', { path: 'content/campaigns/aurora.mdx' });
let place: Workplace;
beforeEach(() => void (place = new Workplace({ branch: 'main' })));
afterEach(() => {
  vi.unstubAllEnvs();
  place.remove();
});

describe('choosing the way', () => {
  test('takes drafts where the content is on a branch', async () => {
    const options = { mode: 'workflow', contentFolder: place.content, repository: place.root, branch: 'main' };
    expect(await chooseMode(place.content, undefined)).toEqual({ options });
    expect(await chooseMode(place.content, 'workflow')).toEqual({ options });
    expect(await chooseMode(place.content, 'simple')).toEqual({ options: { mode: 'simple', contentFolder: place.content } });
  });

  test.each([
    ['there is no repository', () => rmSync(path.join(place.root, '.git'), { recursive: true }), 'in no git repository'],
    ['no branch is checked out', () => place.git('checkout', '--quiet', '--detach'), 'no branch is checked out'],
    ['git ignores the content', () => ignoreContent(), 'told to ignore'],
    ['there is no git', () => vi.stubEnv('PATH', path.join(place.root, 'nothing')), 'no git on this machine'],
    ['git is old', () => installGit('echo git version 2.37.9'), 'git 2.38 or newer is needed, and this is git 2.37.9.'],
  ])('says why there are no drafts when %s', async (_, make, why) => {
    make();
    const chosen = await chooseMode(place.content, undefined);
    expect(chosen).toMatchObject({ options: { mode: 'simple' }, why: expect.stringContaining(why) as string });
    await expect(chooseMode(place.content, 'workflow')).rejects.toThrow(why);
    const backend = localBackend(chosen.options);
    await backend(saving(dawn, { useWorkflow: false }));
    expect(place.read('campaigns/aurora.mdx')).toBe(dawn);
  });
});

describe('odd repositories', () => {
  test('a branch without a commit takes drafts, and publishing gives it its first', async () => {
    rmSync(path.join(place.root, '.git'), { recursive: true });
    place.git('init', '--quiet', '-b', 'trunk');
    place.git('config', 'user.name', 'Mila Hart');
    place.git('config', 'user.email', 'mila@example.com');
    const { options } = await chooseMode(place.content, undefined);
    expect(options).toMatchObject({ mode: 'workflow', branch: 'trunk' });
    const backend = localBackend(options);
    const borealis = '---\ntitle: Borealis\n---\n';
    await backend(saving(borealis, { slug: 'borealis', newEntry: true }));
    await backend(saving(dawn));
    expect(await refusalOf(backend(publishing))).toMatchObject({ kind: 'unsaved-edits' });
    await backend(asking('publishUnpublishedEntry', { collection: 'campaigns', slug: 'borealis' }));
    expect(place.git('ls-tree', '-r', '--name-only', 'trunk')).toBe('plans/content/campaigns/borealis.mdx');
    expect(place.read('campaigns/borealis.mdx')).toBe(borealis);
    expect(place.edits).toBe('?? plans/content/campaigns/aurora.mdx\n?? plans/content/samepage.yaml');
    place.write('campaigns/aurora.mdx', dawn);
    await backend(publishing);
    expect(place.readAt('trunk', 'campaigns/aurora.mdx')).toBe(dawn);
  });

  test('a linked working tree has its own branch and the same drafts', async () => {
    const worktree = path.join(place.root, 'beside');
    place.git('worktree', 'add', '--quiet', '-b', 'spring', worktree);
    const { options } = await chooseMode(path.join(worktree, 'plans/content'), undefined);
    expect(options).toMatchObject({ mode: 'workflow', branch: 'spring', repository: worktree });
    const backend = localBackend(options);
    await backend(saving(dawn));
    expect(await place.workflow()(asking('unpublishedEntries'))).toEqual(['campaigns/aurora']);
    await backend(publishing);
    expect([place.readAt('spring', 'campaigns/aurora.mdx'), place.readAt('main', 'campaigns/aurora.mdx')]).toEqual([dawn, text]);
    expect(execFileSync('git', ['status', '--porcelain'], { cwd: worktree, encoding: 'utf8' })).toBe('');
    expect(place.read('campaigns/aurora.mdx')).toBe(text);
  });

  test('content at the root of its repository', async () => {
    rmSync(path.join(place.root, '.git'), { recursive: true });
    const git = (...args: string[]) => execFileSync('git', args, { cwd: place.content, encoding: 'utf8' });
    git('init', '--quiet', '-b', 'main');
    for (const [key, value] of [
      ['name', 'Mila Hart'],
      ['email', 'mila@example.com'],
    ])
      git('config', `user.${key!}`, value!);
    git('add', '--all');
    git('commit', '--quiet', '-m', 'Begin');
    const backend = localBackend((await chooseMode(place.content, undefined)).options);
    await backend(saving(dawn));
    await backend(publishing);
    expect([git('show', 'main:campaigns/aurora.mdx'), place.read('campaigns/aurora.mdx'), git('status', '--porcelain')]).toEqual([
      dawn,
      dawn,
      '',
    ]);
  });

  test('a working tree with other line endings keeps them, and the repository its own', async () => {
    place.git('config', 'core.autocrlf', 'true');
    place.write('campaigns/aurora.mdx', text.replaceAll('\n', '\r\n'));
    expect(place.git('diff', '--name-only')).toBe('');
    const backend = place.workflow();
    const opened = (await backend(opening)) as { data: string; file: { id: string } };
    const startedFrom = { 'content/campaigns/aurora.mdx': opened.file.id };
    await backend(saving(opened.data.replace('title: Aurora', 'title: Dawn'), { startedFrom }));
    expect(place.git('diff', '--stat', 'main', 'cms/campaigns/aurora')).toContain('2 +-');
    const file = { collection: 'campaigns', slug: 'aurora', path: 'content/campaigns/aurora.mdx', id: 'x' };
    expect(await backend(asking('unpublishedEntryDataFile', file))).toMatchObject({ data: dawn.replaceAll('\n', '\r\n') });
    await backend(publishing);
    expect([place.readAt('main', 'campaigns/aurora.mdx'), place.read('campaigns/aurora.mdx')]).toEqual([
      dawn,
      dawn.replaceAll('\n', '\r\n'),
    ]);
    expect(place.git('diff', '--name-only', 'HEAD')).toBe('');
  });

  test('a repository with longer hashes', async () => {
    rmSync(path.join(place.root, '.git'), { recursive: true });
    place.git('init', '--quiet', '--object-format=sha256', '-b', 'main');
    for (const [key, value] of [
      ['name', 'Mila Hart'],
      ['email', 'mila@example.com'],
    ])
      place.git('config', `user.${key!}`, value!);
    place.commitAll('Begin');
    const backend = place.workflow();
    await backend(saving(dawn, { newPath: 'content/campaigns/dawn.mdx' }));
    await backend(publishing);
    expect([place.read('campaigns/dawn.mdx'), place.read('campaigns/aurora.mdx'), place.edits]).toEqual([dawn, undefined, '']);
  });

  test('without a name, nothing is committed, and what to do is said', async () => {
    for (const key of ['name', 'email']) place.git('config', '--unset', `user.${key}`);
    mkdirSync(path.join(place.root, 'home'));
    vi.stubEnv('HOME', path.join(place.root, 'home'));
    vi.stubEnv('XDG_CONFIG_HOME', path.join(place.root, 'home'));
    vi.stubEnv('EMAIL', undefined);
    const { status, error } = await refusalOf(place.workflow()(saving(dawn)));
    expect([status, error]).toEqual([409, expect.stringContaining('git config --global user.name')]);
    expect(place.git('for-each-ref', 'refs/heads/cms')).toBe('');
  });
});

function ignoreContent(): void {
  writeFileSync(path.join(place.root, '.gitignore'), 'plans/\n');
  place.git('rm', '-r', '--quiet', '--cached', 'plans');
}

/** Puts a program called git first, which is what finds it. */
function installGit(script: string): void {
  const folder = path.join(place.root, 'bin');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'git'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  vi.stubEnv('PATH', `${folder}${path.delimiter}${process.env['PATH'] ?? ''}`);
}
