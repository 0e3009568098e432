import { existsSync } from 'node:fs';
import path from 'node:path';
import { createSiteServer } from '../../src/hosting/server.ts';
import { runChild } from './child-command.ts';
import { step } from './steps.ts';

/**
 * Serves a built site with its real headers while `work` runs, which gets its address with a slash at the end. Builds it first when
 * there is none.
 *
 * @throws with what the build said, when it fails.
 */
export async function withServedSite<T>(folder: string, work: (address: string) => Promise<T>): Promise<T> {
  const dist = path.resolve(folder);
  if (!existsSync(path.join(dist, 'index.html'))) await step(`Built the site into ${folder}`, () => build(dist));
  const server = createSiteServer({ port: 0, isLive: false });
  server.showBuild(dist);
  const address = await server.listen();
  try {
    return await work(address);
  } finally {
    await server.close();
  }
}

/** The folder to read a built site from. */
export const distOption = {
  kind: 'text',
  value: 'DIR',
  help: 'folder of the built site; it is built when there is none',
  default: 'dist',
} as const;

async function build(dist: string): Promise<void> {
  const { status, text } = await runChild(process.execPath, ['scripts/build.ts', '--out', dist], { output: 'kept' });
  if (status !== 0) throw new Error(`The site could not be built (status ${status}):\n${text}`);
}
