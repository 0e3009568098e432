import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FileChanges } from '../file-changes.ts';

/** Lets `use` look at a content folder as it would be after changes, in a copy that lives as long as it runs. Nothing is written to the folder. */
export function withChangedCopy<T>(root: string, changes: FileChanges, use: (copy: string) => T): T {
  const copy = mkdtempSync(path.join(tmpdir(), 'samepage-changed-'));
  try {
    cpSync(root, copy, { recursive: true, verbatimSymlinks: true });
    for (const [file, bytes] of changes) {
      const place = path.join(copy, file);
      rmSync(place, { force: true });
      if (!bytes) continue;
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, bytes);
    }
    return use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
