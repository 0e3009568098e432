import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runChild } from '../../scripts/lib/child-command.ts';
import { createSiteServer } from '../../src/hosting/server.ts';

const folder = resolve('dist');
// A fixed day: what is "next" and "in three days" on the pages must not depend on when the tests run.

/**
 * Builds the site into `dist` once, serves it with its real headers, and gives the tests both: `inject('siteFolder')` and
 * `inject('siteAddress')`. With SAMEPAGE_REUSE_DIST=1 an existing `dist` is taken as it is, to repeat one test quickly.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env['SAMEPAGE_REUSE_DIST'] !== '1' || !existsSync(folder)) await buildAfresh();
  const server = createSiteServer({ port: 0, isLive: false });
  server.showBuild(folder);
  project.provide('siteFolder', folder);
  project.provide('siteAddress', await server.listen());
  return () => server.close();
}

async function buildAfresh(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const { status, text } = await runChild(process.execPath, ['scripts/build.ts', '--out', folder, '--as-of', '2026-11-21'], {
    output: 'kept',
  });
  if (status !== 0) throw new Error(`The site could not be built (status ${status}):\n${text}`);
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Absolute path of the built site. */
    siteFolder: string;
    /** Where it is served, with a slash at the end. */
    siteAddress: string;
  }
}
