import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** What a built site has, also a half built one. */
const SIGNS: readonly string[] = ['_headers', '_astro', 'index.html'];

/**
 * Refuses to build into a folder whose loss would hurt: one that holds any of `precious`, is one of them, or holds files that are no site.
 * Throws with a plain sentence.
 */
export function requireReplaceable(out: string, precious: readonly string[]): void {
  const kept = precious.find((folder) => isWithin(folder, out));
  if (kept !== undefined) throw new Error(`--out ${out} would replace ${kept}. Name a folder of its own, such as dist.`);
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new Error(`--out ${out} is a file. Name a folder.`);
  const names = readdirSync(out);
  if (names.length > 0 && !names.some((name) => SIGNS.includes(name)))
    throw new Error(`--out ${out} holds files that are no built site, and they would be lost. Name a new or an empty folder.`);
}

/** Fills a folder beside `out`, and puts it in the place of `out` once all went well; a failure leaves `out` as it was. */
export async function replaceWhenFilled(out: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const next = `${out}.next`;
  await rm(next, { recursive: true, force: true });
  try {
    await mkdir(next, { recursive: true });
    await fill(next);
    await rm(out, { recursive: true, force: true });
    await rename(next, out);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

function isWithin(inner: string, outer: string): boolean {
  const way = path.relative(path.resolve(outer), path.resolve(inner));
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way));
}
