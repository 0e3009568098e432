import path from 'node:path';
import { withContentAt } from '../../../corpus/history/content-at.ts';
import type { EntryPath } from '../protocol/entry-path.ts';
import { refuseBroken, type Deed } from '../refuse-broken.ts';
import type { Repository } from './repository.ts';
import { treeOf } from './trees.ts';

/**
 * Refuses to give the published branch a tree that `refuseBroken` refuses.
 *
 * @param from the commit that is published; undefined when there is none yet
 * @param tree what would be published
 * @throws {Refusal} 422, with the list in plain words
 */
export async function refuseBrokenTree(repository: Repository, from: string | undefined, tree: string, deed: Deed): Promise<void> {
  const before = await treeOf(repository, from);
  const folder = path.join(repository.root, repository.trackedAs('' as EntryPath));
  withContentAt(folder, before, (base) => withContentAt(folder, tree, (root) => refuseBroken(base, root, deed)));
}
