import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { rebuildQueue } from './rebuild-queue.ts';
import type { SiteServer } from './server.ts';

/**
 * Builds a site again and again, each time into a new folder, and shows each build that succeeded.
 *
 * The server never sees a half-written build, and a build that fails changes nothing but the notice.
 *
 * @param workFolder a folder that belongs to this process alone; it is emptied first.
 */
export function liveSite({ server, workFolder, build }: LiveSiteOptions): LiveSite {
  let count = 0;
  const emptied = rm(workFolder, { recursive: true, force: true });

  const queue = rebuildQueue(async () => {
    await emptied;
    const number = ++count;
    const folder = join(workFolder, String(number));
    await mkdir(folder, { recursive: true });
    const problems = await build(folder).catch((error: unknown) => String(error));
    if (problems === undefined) server.showBuild(folder);
    else server.showProblems(problems);
    // A failed build is of no use, and two builds ago nobody reads any more. The last one may still be on its way to a browser.
    await discard(problems === undefined ? oldBuilds.splice(0, oldBuilds.push(folder) - 2) : [folder]);
  });
  const oldBuilds: string[] = [];

  return {
    rebuild: queue.ask,
    close: () => rm(workFolder, { recursive: true, force: true }),
  };
}

async function discard(folders: readonly string[]): Promise<void> {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
}

/** What a live site is made of. */
export interface LiveSiteOptions {
  readonly server: Pick<SiteServer, 'showBuild' | 'showProblems'>;
  readonly workFolder: string;
  /** Builds into an empty folder. Resolves with nothing when it went well, otherwise with the problems in words. */
  readonly build: (folder: string) => Promise<string | undefined>;
}

/** A site that is being edited. */
export interface LiveSite {
  /** Asks for a build of the content as it is now; resolves when everything asked for is shown. */
  readonly rebuild: () => Promise<void>;
  /** Removes the builds. */
  readonly close: () => Promise<void>;
}
