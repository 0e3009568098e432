import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { completeLock, missingOptionalPackages, type LockFile } from '../scripts/lib/lock-file.ts';

const lockText = await readFile('package-lock.json', 'utf8');
const lock = JSON.parse(lockText) as LockFile;
const manifest = JSON.parse(await readFile('package.json', 'utf8')) as Record<string, Record<string, string>>;

describe('package-lock.json', () => {
  it('names no registry, so that it installs from any', () => {
    expect(lockText).not.toContain('"resolved"');
  });

  it('holds the packages of every platform; otherwise run: npm run complete-lock', () => {
    expect(missingOptionalPackages(lock)).toEqual([]);
  });

  it('is as complete-lock leaves it', () => {
    expect(JSON.stringify(completeLock(lock), null, 2)).toBe(lockText.trimEnd());
  });

  it('has a checksum for every package that this platform installs', () => {
    const unproven = Object.entries(lock.packages).filter(
      ([place, entry]) => place !== '' && !('integrity' in entry) && !entry.optional,
    );
    expect(unproven.map(([place]) => place)).toEqual([]);
  });

  it('agrees with package.json', () => {
    const root = lock.packages[''] as unknown as typeof manifest;
    expect(root['dependencies']).toEqual(manifest['dependencies']);
    expect(root['devDependencies']).toEqual(manifest['devDependencies']);
  });
});

describe('package.json', () => {
  const pinned = Object.entries({ ...manifest['dependencies'], ...manifest['devDependencies'] });

  it.each(pinned)('pins %s to one version: %s', (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });

  it('runs every command through the setup, so that a fresh clone needs nothing else', () => {
    const direct = Object.entries(manifest['scripts'] ?? {}).filter(([, line]) => !line.startsWith('node scripts/setup.mjs '));
    expect(direct).toEqual([]);
  });
});
