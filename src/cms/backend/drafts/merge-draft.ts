import { draftId } from '../protocol/draft-key.ts';
import { changesOf, sharedPast, type Draft } from './drafts.ts';
import { textOf } from '../disk/entry-text.ts';
import { sentPath, type EntryPath } from '../protocol/entry-path.ts';
import { Refusal, type RefusalDetails } from '../protocol/refusal.ts';
import { authorOf, type Repository } from '../git/repository.ts';
import { bytesOf, fileAt, isPlain, treeOf } from '../git/trees.ts';

/**
 * The tree that the published branch will have with a draft in it: what either side changed, each on its own lines.
 *
 * @throws {Refusal} when both changed the same lines, or when the draft changes what is no entry.
 */
export async function mergedTree(repository: Repository, draft: Draft, published: string | undefined): Promise<string> {
  await refuseForeignFiles(repository, draft, published);
  if (published === undefined) return treeOf(repository, draft.tip);
  return settledTree(repository, draft, published, []);
}

/**
 * The tree of the published branch with what a draft changes elsewhere than in the files that are being settled.
 *
 * @throws {Refusal} when both changed the same lines of another file too.
 */
export async function settledTree(
  repository: Repository,
  draft: Draft,
  published: string,
  settled: readonly string[],
): Promise<string> {
  const { tree, conflicts } = await mergeTrees(repository, draft, published);
  const open = conflicts.filter((tracked) => !settled.includes(tracked));
  if (open.length > 0) throw await conflict(repository, draft, published, open);
  return tree;
}

/** Without renames: an edit of a file that was renamed meanwhile is for a person to place. */
async function mergeTrees(
  repository: Repository,
  { tip }: Draft,
  published: string,
): Promise<{ readonly tree: string; readonly conflicts: readonly string[] }> {
  const merge = ['-c', 'merge.renames=false', 'merge-tree', '--write-tree', '-z', '--name-only', '--no-messages'];
  const { status, output } = await repository.call([...merge, '--allow-unrelated-histories', published, tip], { answers: [0, 1] });
  const [tree = '', ...files] = output.toString().split('\0').filter(Boolean);
  return { tree: tree.trim(), conflicts: status === 1 ? [...new Set(files)] : [] };
}

async function conflict(repository: Repository, draft: Draft, published: string, files: readonly string[]): Promise<Refusal> {
  const names = files.map((tracked) => nameOf(repository, tracked));
  const sentence = `The draft and the published text of ${list.format(names)} changed the same lines. Open the draft beside the published text, settle these lines, and publish again.`;
  const [only = '', ...others] = files;
  const texts = others.length === 0 ? await textsOf(repository, draft, published, only) : {};
  return new Refusal(409, sentence, { kind: 'conflict', path: names[0], ...texts });
}

/** What whoever settles a conflict about one entry has to see; nothing when one side has no such file. */
async function textsOf(repository: Repository, { tip }: Draft, published: string, tracked: string): Promise<RefusalDetails> {
  const entry = repository.entryOf(tracked);
  const past = await sharedPast(repository, published, tip);
  if (!entry || past === undefined) return {};
  const [base, draft, now] = await Promise.all([past, tip, published].map((commit) => textAt(repository, commit, entry)));
  if (base === undefined || draft === undefined || now === undefined) return {};
  return { base, draft, now, settles: published, by: await authorOf(repository, published, entry) };
}

async function textAt(repository: Repository, commit: string, entry: EntryPath): Promise<string | undefined> {
  const tracked = repository.trackedAs(entry);
  const file = await fileAt(repository, commit, tracked);
  return file && isPlain(file) ? textOf(entry, await bytesOf(repository, tracked, file)) : undefined;
}

/** A branch that somebody made by hand may hold anything; what is published from here are entries, and plain files. */
async function refuseForeignFiles(repository: Repository, draft: Draft, published: string | undefined): Promise<void> {
  const changes = await changesOf(repository, draft, published);
  const foreign = changes.filter(({ tracked, after }) => !repository.contentOf(tracked) || (after && !isPlain(after)));
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
