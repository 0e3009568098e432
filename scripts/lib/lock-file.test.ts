import { describe, expect, it } from 'vitest';
import { completeLock, missingOptionalPackages, type LockFile } from './lock-file.ts';

const lockOf = (packages: LockFile['packages']): LockFile => ({ packages: { '': {}, ...packages } });

describe('completeLock', () => {
  it.each([
    ['tool-darwin-arm64', { cpu: ['arm64'], optional: true, os: ['darwin'] }],
    ['@tool/linux-x64-musl', { cpu: ['x64'], libc: ['musl'], optional: true, os: ['linux'] }],
    ['@tool/binding-linux-arm-gnueabihf', { cpu: ['arm'], libc: ['glibc'], optional: true, os: ['linux'] }],
    ['@tool/windows-ia32', { cpu: ['ia32'], optional: true, os: ['win32'] }],
    ['@tool/wasm32-wasi', { cpu: ['wasm32'], optional: true }],
  ])('adds %s with the platform that its name says', (name, expected) => {
    const lock = lockOf({ 'node_modules/tool': { version: '1.0.0', optionalDependencies: { [name]: '1.0.0' } } });
    expect(completeLock(lock).packages[`node_modules/${name}`]).toEqual({ version: '1.0.0', ...expected });
  });

  it('marks the packages of a development tool as such', () => {
    const lock = lockOf({ 'node_modules/tool': { dev: true, optionalDependencies: { 'tool-darwin-x64': '1.0.0' } } });
    expect(completeLock(lock).packages['node_modules/tool-darwin-x64']).toMatchObject({ dev: true });
  });

  it('puts a second version beside the package that needs it', () => {
    const lock = lockOf({
      'node_modules/tool': { version: '2.0.0', optionalDependencies: { 'tool-darwin-x64': '2.0.0' } },
      'node_modules/tool-darwin-x64': { version: '2.0.0' },
      'node_modules/old/node_modules/tool': { version: '1.0.0', optionalDependencies: { 'tool-darwin-x64': '1.0.0' } },
    });
    const place = 'node_modules/old/node_modules/tool/node_modules/tool-darwin-x64';
    expect(completeLock(lock).packages[place]).toMatchObject({ version: '1.0.0' });
  });

  it('changes nothing the second time, and leaves nothing missing', () => {
    const once = completeLock(
      lockOf({
        'node_modules/b': { resolved: 'https://registry.example/b.tgz', optionalDependencies: { 'b-linux-x64': '1.0.0' } },
        'node_modules/a': { optionalDependencies: { 'b-linux-x64': '3.0.0', 'a-darwin-x64': '1.0.0' } },
      }),
    );
    expect(JSON.stringify(completeLock(once))).toBe(JSON.stringify(once));
    expect(missingOptionalPackages(once)).toEqual([]);
  });

  it('takes out the address of a registry and keeps a link', () => {
    const lock = lockOf({
      'node_modules/a': { resolved: 'https://registry.example/a.tgz' },
      'node_modules/b': { resolved: 'packages/b' },
    });
    expect(completeLock(lock).packages).toMatchObject({ 'node_modules/a': {}, 'node_modules/b': { resolved: 'packages/b' } });
    expect(completeLock(lock).packages['node_modules/a']).not.toHaveProperty('resolved');
  });

  it('refuses to choose a version', () => {
    const lock = lockOf({ 'node_modules/a': { optionalDependencies: { fsevents: '^2.0.0' } } });
    expect(() => completeLock(lock)).toThrow('fsevents is asked for as ^2.0.0');
  });
});
