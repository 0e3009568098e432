import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { bundleEditor } from './bundle.ts';
import { bundleKey } from './bundle-key.ts';

const KEPT = 3;

/** The folder of the bundle for the sources as they are now, made when there is none yet. What it holds, `bundle.ts` says. */
export async function cachedBundle(root: string): Promise<string> {
  const cache = path.join(root, '.cache', 'admin');
  const folder = path.join(cache, bundleKey(root));
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  try {
    await bundleEditor(unfinished);
    await rename(unfinished, folder).catch((error: unknown) => {
      // Another build of the same sources may have been faster.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  await forgetOld(cache);
  return folder;
}

/** Old bundles would fill the disk; that of another branch is worth keeping for a while. */
async function forgetOld(cache: string): Promise<void> {
  const names = (await readdir(cache)).filter((name) => /^[0-9a-f]{16}$/.test(name));
  const aged = await Promise.all(names.map(async (name) => ({ name, time: (await stat(path.join(cache, name))).mtimeMs })));
  const old = aged.toSorted((one, other) => other.time - one.time).slice(KEPT);
  await Promise.all(old.map(({ name }) => rm(path.join(cache, name), { recursive: true, force: true })));
}
