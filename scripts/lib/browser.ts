import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usualPlaces = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** No sandbox: test machines often run as root, where Chromium has none. The rest keeps it from talking to anyone but the site. */
export const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser that `requireBrowser` finds. The caller closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: requireBrowser(), args: launchArguments });
}

/**
 * The path of a Chromium, which is installed when the machine has none: on Debian as root by apt, elsewhere by Playwright.
 *
 * @throws an error that says how to provide one.
 */
export function requireBrowser(): string {
  const found = findBrowser() ?? (installWithApt() || installWithPlaywright() ? findBrowser() : undefined);
  if (found !== undefined) return found;
  throw new Error(
    'This needs Chromium, and it could not be installed. Install Chromium or Google Chrome yourself, or name its ' +
      'program in the environment: CHROMIUM_PATH=/path/to/chromium',
  );
}

/** Looks in CHROMIUM_PATH, on PATH, in the usual places and in Playwright's own, in this order. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env, exists = existsSync): string | undefined {
  const onPath = (env['PATH'] ?? '').split(delimiter).flatMap((folder) => namesOnPath.map((name) => join(folder, name)));
  const candidates = [env['CHROMIUM_PATH'], ...onPath, ...usualPlaces, playwrightsOwn()];
  return candidates.find((path) => path !== undefined && path !== '' && exists(path));
}

/** Playwright has no browser for some systems, and throws there. */
function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function installWithApt(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    succeeds('apt-get', ['update'], env) && succeeds('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], env)
  );
}

function installWithPlaywright(): boolean {
  return succeeds(process.execPath, [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'], process.env);
}

function succeeds(file: string, args: readonly string[], env: NodeJS.ProcessEnv): boolean {
  console.error(`No Chromium was found: running ${file} ${args.join(' ')}`);
  return spawnSync(file, args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
