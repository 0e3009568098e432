import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asking, aurora, auroraWith, saving, Workplace } from './content-repository.test-support.ts';
import { removeAllLeftovers } from './disk/replace-file.ts';

const text = aurora.join('\n');
const dawn = auroraWith('title: Dawn');
const publishing = asking('publishUnpublishedEntry', { collection: 'campaigns', slug: 'aurora' });
let place: Workplace;
beforeEach(() => void (place = new Workplace({ branch: 'main' })));
afterEach(() => place.remove());

describe('a process that is killed while it writes a file', () => {
  test.each([
    ['before the first byte', 'open', text],
    ['before the file takes its name', 'rename', text],
    ['after it took its name', 'rename, done', dawn],
  ])('%s leaves the old bytes or the new ones, and what it left beside is cleared away', async (_, at, expected) => {
    runAndDie({ mode: 'simple', request: saving(dawn, { useWorkflow: false }), dieAtFileCall: at });
    expect(place.read('campaigns/aurora.mdx')).toBe(expected);
    await place.simple()(saving('next', { useWorkflow: false }));
    expect(place.read('campaigns/aurora.mdx')).toBe('next');
    expect(readdirSync(path.join(place.content, 'campaigns'))).toEqual(['aurora.mdx']);
  });

  test('half way through leaves the old bytes, and the next start clears the rest away', async () => {
    const large = `${dawn}${'x'.repeat(3_000_000)}`;
    runAndDie({ mode: 'simple', request: saving(large, { useWorkflow: false }), dieAtFileCall: 'half' });
    expect(place.read('campaigns/aurora.mdx')).toBe(text);
    expect(readdirSync(path.join(place.content, 'campaigns')).filter((name) => name.endsWith('.tmp'))).toHaveLength(1);
    await removeAllLeftovers(place.content);
    expect(readdirSync(path.join(place.content, 'campaigns'))).toEqual(['aurora.mdx']);
  });
});

describe('a process that is killed between two steps of git', () => {
  test.each(['hash-object', 'update-index', 'write-tree', 'commit-tree', 'config', 'update-ref'])(
    'at %s of saving leaves no draft, or a whole one, and saving again works',
    async (step) => {
      runAndDie({ mode: 'workflow', request: saving(dawn, { status: 'pending_review' }), dieAtGit: step });
      expect([place.read('campaigns/aurora.mdx'), place.edits]).toEqual([text, '']);
      const backend = place.workflow();
      expect(await backend(asking('unpublishedEntries'))).toEqual([]);
      await backend(saving(dawn));
      expect(await backend(asking('unpublishedEntry', { id: 'campaigns/aurora' }))).toMatchObject({ status: 'draft' });
    },
  );

  test.each([
    ['merge-tree', 'nothing is published yet'],
    ['commit-tree', 'nothing is published yet'],
    ['update-index', 'nothing is published yet'],
    ['cat-file', 'nothing is published yet'],
    ['update-ref', 'nothing is published yet'],
    ['config', 'everything is published'],
  ])('at %s of publishing: %s, and publishing again finishes it', async (step, then) => {
    const backend = place.workflow();
    await backend(saving(dawn));
    runAndDie({ mode: 'workflow', request: publishing, dieAtGit: step });
    expect([text, dawn]).toContain(place.read('campaigns/aurora.mdx'));
    const isPublished = then.startsWith('everything');
    expect(place.readAt('main', 'campaigns/aurora.mdx')).toBe(isPublished ? dawn : text);
    expect(await backend(asking('unpublishedEntries'))).toEqual(isPublished ? [] : ['campaigns/aurora']);
    if (!isPublished) await backend(publishing);
    expect([place.readAt('main', 'campaigns/aurora.mdx'), place.read('campaigns/aurora.mdx'), place.edits]).toEqual([
      dawn,
      dawn,
      '',
    ]);
  });
});

/**
 * Carries out one request in a process of its own, which is killed at a call of the file system or when it calls git for a step. Fails
 * when it was not killed: then the test would prove nothing.
 */
function runAndDie({ mode, request, dieAtFileCall, dieAtGit }: Death): void {
  const options = { mode, contentFolder: place.content, repository: place.root, branch: 'main' };
  const script = path.join(place.root, '.git', 'victim.mjs');
  const bin = path.join(place.root, '.git', 'bin');
  writeFileSync(
    script,
    `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      ${dieAtFileCall === undefined ? '' : deathAt[dieAtFileCall]}
      syncBuiltinESMExports();
      const { localBackend } = await import(${JSON.stringify(path.resolve('src/cms/backend/local-backend.ts'))});
      await localBackend(${JSON.stringify(options)})(${JSON.stringify(request)});
    `,
  );
  if (dieAtGit !== undefined) {
    mkdirSync(bin, { recursive: true });
    // The step comes after the settings; the real git is found without this folder.
    const real = `PATH="\${PATH#${bin}:}"; exec git "$@"`;
    writeFileSync(
      path.join(bin, 'git'),
      `#!/bin/sh\nfor word in "$@"; do [ "$word" = ${dieAtGit} ] && kill -9 $PPID && exit 1; done\n${real}\n`,
      { mode: 0o755 },
    );
  }
  const env = { ...process.env, PATH: `${dieAtGit === undefined ? '' : `${bin}:`}${process.env['PATH'] ?? ''}` };
  const { signal, stderr } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
  expect([signal, stderr]).toEqual(['SIGKILL', '']);
}

const die = "process.kill(process.pid, 'SIGKILL')";
const deathAt: Readonly<Record<string, string>> = {
  open: `const open = fs.promises.open; fs.promises.open = async (file, flags, ...rest) => { if (flags !== 'wx') return open(file, flags, ...rest); await open(file, flags, ...rest); ${die}; };`,
  rename: `fs.promises.rename = async () => ${die};`,
  'rename, done': `const rename = fs.promises.rename; fs.promises.rename = async (...names) => { await rename(...names); ${die}; };`,
  half: `const open = fs.promises.open; fs.promises.open = async (...call) => { const handle = await open(...call); if (call[1] === 'wx') handle.writeFile = async (bytes) => { await handle.write(bytes, 0, bytes.length >> 1); ${die}; }; return handle; };`,
};

interface Death {
  readonly mode: 'simple' | 'workflow';
  readonly request: object;
  readonly dieAtFileCall?: string;
  readonly dieAtGit?: string;
}
