import { randomUUID } from 'node:crypto';
import { constants, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file so that whoever reads it, and whoever finds it after a crash, has either the old bytes or the new ones in full: a file
 * beside it is written, flushed to the disk, and takes its name. Rights of the file stay; missing folders are made.
 */
export async function replaceFile(place: string, bytes: Uint8Array): Promise<void> {
  const folder = path.dirname(place);
  await mkdir(folder, { recursive: true });
  await removeLeftovers(folder);
  const beside = path.join(folder, `.samepage-${process.pid}-${randomUUID()}.tmp`);
  try {
    await writeFlushed(beside, bytes, await rightsOf(place));
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await flushFolder(folder);
}

/** Removes a file; that there is none is fine. */
export async function removeFile(place: string): Promise<void> {
  await rm(place, { force: true });
  await flushFolder(path.dirname(place));
}

async function writeFlushed(file: string, bytes: Uint8Array, rights: number | undefined): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    if (rights !== undefined) await handle.chmod(rights);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function rightsOf(place: string): Promise<number | undefined> {
  const found = await stat(place).catch(() => undefined);
  return found && found.mode & 0o777;
}

/** Clears a whole folder, and those in it, of what processes left that were killed while they wrote. */
export async function removeAllLeftovers(root: string): Promise<void> {
  await removeLeftovers(root);
  for (const item of await readdir(root, { withFileTypes: true }))
    if (item.isDirectory() && !item.name.startsWith('.')) await removeAllLeftovers(path.join(root, item.name));
}

/** A process that was killed leaves its last file behind. Nobody needs it: the file that it should have replaced is whole. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const writer = LEFTOVER.exec(name)?.[1];
    if (writer !== undefined && !isAtWork(Number(writer))) await rm(path.join(folder, name), { force: true });
  }
}

const LEFTOVER = /^\.samepage-(\d+)-[0-9a-f-]{36}\.tmp$/;

/** This process writes one file at a time, so what it left is left over too. */
function isAtWork(writer: number): boolean {
  if (writer === process.pid) return false;
  try {
    process.kill(writer, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Without this a new name may be lost when the power fails. Windows cannot do it, and does not need it. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY).catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
