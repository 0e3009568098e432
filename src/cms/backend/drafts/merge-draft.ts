import { draftId } from '../protocol/draft-key.ts';
import { changesOf, type Draft } from './drafts.ts';
import { sentPath } from '../protocol/entry-path.ts';
import { Refusal } from '../protocol/refusal.ts';
import type { Repository } from '../git/repository.ts';
import { isPlain, treeOf } from '../git/trees.ts';

/**
 * The tree that the published branch will have with a draft in it: what either side changed, each on its own lines.
 *
 * @throws {Refusal} when both changed the same lines, or when the draft changes what is no entry.
 */
export async function mergedTree(repository: Repository, draft: Draft, published: string | undefined): Promise<string> {
  await refuseForeignFiles(repository, draft, published);
  if (published === undefined) return treeOf(repository, draft.tip);
  // Without renames: an edit of a file that was renamed meanwhile is for a person to place.
  const merge = ['-c', 'merge.renames=false', 'merge-tree', '--write-tree', '-z', '--name-only', '--no-messages'];
  const call = [...merge, '--allow-unrelated-histories', published, draft.tip];
  const { status, output } = await repository.call(call, { answers: [0, 1] });
  const [tree = '', ...files] = output.toString().split('\0').filter(Boolean);
  if (status === 1) throw conflict(repository, files);
  return tree.trim();
}

function conflict(repository: Repository, files: readonly string[]): Refusal {
  const names = [...new Set(files)].map((tracked) => nameOf(repository, tracked));
  const sentence = `The draft and the published text of ${list.format(names)} changed the same lines. Open the draft beside the published text, settle these lines, and publish again.`;
  return new Refusal(409, sentence, { kind: 'conflict', path: names[0] });
}

/** A branch that somebody made by hand may hold anything; what is published from here are entries, and plain files. */
async function refuseForeignFiles(repository: Repository, draft: Draft, published: string | undefined): Promise<void> {
  const changes = await changesOf(repository, draft, published);
  const foreign = changes.filter(({ tracked, after }) => !repository.entryOf(tracked) || (after && !isPlain(after)));
  if (foreign.length === 0) return;
  const names = foreign.slice(0, 5).map(({ tracked }) => nameOf(repository, tracked));
  throw new Refusal(
    409,
    `The draft “${draftId(draft.key)}” also changes what the CMS does not publish: ${list.format(names)}. Merge it with git instead.`,
  );
}

function nameOf(repository: Repository, tracked: string): string {
  const entry = repository.entryOf(tracked);
  return entry ? sentPath(entry) : tracked;
}

const list = new Intl.ListFormat('en');
