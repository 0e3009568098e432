import { basename, relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';

/** Editors write one save as several changes; a pause of this length, in milliseconds, ends them. */
const pauseAfterChange = 150;

/**
 * Calls back once after each burst of changes inside a folder, with the paths of what changed inside it. Links are not followed, and
 * hidden files and editors' backups do not count, as in the rest of Samepage.
 *
 * @param onTrouble hears, in words, when changes may go unnoticed.
 * @returns when the watch stands, with the way to end it.
 */
export async function watchContent(
  folder: string,
  onChange: (files: readonly string[]) => void,
  onTrouble: (trouble: string) => void,
): Promise<{ close: () => Promise<void> }> {
  const root = resolve(folder);
  const changed = new Set<string>();
  const later = afterPause(() => {
    const files = [...changed];
    changed.clear();
    onChange(files);
  }, pauseAfterChange);
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => resolve(path) !== root && /^\.|~$/.test(basename(path)),
  });
  watcher.on('all', (event, path) => {
    if (!event.endsWith('Dir')) changed.add(relative(root, path).split(sep).join('/'));
    later.call();
  });
  watcher.on('error', (error) => onTrouble(`Changes in ${folder} may go unnoticed: ${String(error)}`));
  await new Promise<void>((done) => watcher.once('ready', done));
  return {
    close: () => {
      later.cancel();
      return watcher.close();
    },
  };
}

/** A call that happens once, when no further call came for a while. */
export function afterPause(callback: () => void, milliseconds: number): { call: () => void; cancel: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const cancel = (): void => clearTimeout(timer);
  return {
    cancel,
    call: () => {
      cancel();
      timer = setTimeout(callback, milliseconds);
    },
  };
}
