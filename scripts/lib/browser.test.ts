import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser } from './browser.ts';

const only = (path: string) => (candidate: unknown) => candidate === path;

describe('findBrowser', () => {
  it('takes the named program before any other', () => {
    const env = { CHROMIUM_PATH: '/opt/chromium', PATH: '/usr/bin' };
    expect(findBrowser(env, () => true)).toBe('/opt/chromium');
  });

  it.each(['chromium', 'chromium-browser', 'google-chrome'])('finds %s on PATH', (name) => {
    const program = join('/tools', name);
    expect(findBrowser({ PATH: ['/bin', '/tools'].join(process.platform === 'win32' ? ';' : ':') }, only(program))).toBe(program);
  });

  it('finds Debian’s without a PATH', () => {
    expect(findBrowser({}, only('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
  });

  it('says so when there is none', () => {
    expect(findBrowser({ CHROMIUM_PATH: '/gone' }, () => false)).toBeUndefined();
  });
});
