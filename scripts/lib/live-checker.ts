import { fork, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';

/** Checks what changed while a site is served, long before its pages are built again. */
export interface LiveChecker {
  /** Reads everything for the first time, without a word about it: the build has said it. */
  readonly begin: () => void;
  /** Has the changed files checked, paths inside the content folder; what is found is printed. */
  readonly tell: (files: readonly string[]) => void;
}

/** In a process of its own: nothing that content does to it can reach the server, and it ends with this one. */
export function liveChecker(content: string): LiveChecker {
  let child: ChildProcess | undefined;
  return {
    begin: () => {
      child = fork(resolve(import.meta.dirname, 'live-check-process.ts'), [content], {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      // Without it the builds still say everything, only later.
      child.on('error', (error) => console.error(`Changes are checked by the builds alone: ${error.message}`));
      child.unref();
      child.channel?.unref();
    },
    tell: (files) => {
      if (child?.connected) child.send(files, () => undefined);
    },
  };
}
