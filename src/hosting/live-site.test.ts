import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { liveSite, type LiveSite } from './live-site.ts';

let workFolder: string;
let shown: string[];
let outcome: () => Promise<string | undefined>;
let site: LiveSite;

beforeEach(async () => {
  workFolder = await mkdtemp(join(tmpdir(), 'samepage-live-'));
  await writeFile(join(workFolder, 'left-over'), '');
  shown = [];
  outcome = () => Promise.resolve(undefined);
  site = liveSite({
    workFolder,
    server: {
      showBuild: (folder) => shown.push(`build ${folder.slice(workFolder.length + 1)} ${existsSync(folder) ? 'there' : 'gone'}`),
      showProblems: (problems) => shown.push(`problems ${problems}`),
    },
    build: () => outcome(),
  });
});

afterEach(() => rm(workFolder, { recursive: true, force: true }));

describe('liveSite', () => {
  it('shows each build from a folder of its own, and keeps the last two', async () => {
    for (let count = 0; count < 4; count++) await site.rebuild();
    expect(shown).toEqual(['build 1 there', 'build 2 there', 'build 3 there', 'build 4 there']);
    expect((await readdir(workFolder)).toSorted()).toEqual(['3', '4']);
  });

  it('tells the problems of a failed build, and keeps what is shown', async () => {
    await site.rebuild();
    outcome = () => Promise.resolve('aurora.mdx:3:1 The brand has no name.');
    await site.rebuild();
    expect(shown).toEqual(['build 1 there', 'problems aurora.mdx:3:1 The brand has no name.']);
    expect(await readdir(workFolder)).toEqual(['1']);
  });

  it('survives a build that cannot even start', async () => {
    outcome = () => Promise.reject(new Error('spawn failed'));
    await site.rebuild();
    outcome = () => Promise.resolve(undefined);
    await site.rebuild();
    expect(shown).toEqual(['problems Error: spawn failed', 'build 2 there']);
  });

  it('leaves nothing behind', async () => {
    await site.rebuild();
    await site.close();
    expect(existsSync(workFolder)).toBe(false);
  });
});
