import type { FileChanges, ReadNow } from './file-changes.ts';
import { isRecord, sentPath, type ContentPath } from './protocol/entry-path.ts';
import { Refusal } from './protocol/refusal.ts';

/**
 * Makes sure that nothing that was recorded is changed or removed, whatever the editor sends. A record that is not published yet may change.
 *
 * @throws {Refusal} that names the first record that would change.
 */
export async function refuseChangedRecords(changes: FileChanges, readPublished: ReadNow): Promise<void> {
  for (const [path, bytes] of changes) {
    if (!isRecord(path)) continue;
    const published = await readPublished(path);
    if (published && !(bytes && published.equals(bytes))) throw changedRecord(path);
  }
}

/** The refusal to change a record. */
export function changedRecord(path: ContentPath): Refusal {
  return new Refusal(
    422,
    `${sentPath(path)} is a record: once published it is never changed or removed. Add a new entry that corrects it. Nothing was changed.`,
  );
}
