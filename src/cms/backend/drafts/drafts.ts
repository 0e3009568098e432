import { draftKeyOf, draftRef, draftSection, DRAFTS, draftId, type DraftKey } from '../protocol/draft-key.ts';
import { sentPath, type ContentPath } from '../protocol/entry-path.ts';
import { Refusal } from '../protocol/refusal.ts';
import { isCheckedOut, tipOf, type Repository } from '../git/repository.ts';
import { bytesOf, differences, fileAt, isPlain, treeOf, type TreeDifference } from '../git/trees.ts';

/** A draft that exists. */
export interface Draft {
  readonly key: DraftKey;
  readonly ref: string;
  /** The commit it stands at. */
  readonly tip: string;
}

/** The drafts of a repository in order of name. Branches whose names the CMS does not give are no drafts. */
export async function allDrafts(repository: Repository): Promise<readonly DraftKey[]> {
  const refs = await repository.text(['for-each-ref', '--format=%(refname)', DRAFTS]);
  return refs.split('\n').flatMap((ref) => draftKeyOf(ref.slice(DRAFTS.length)) ?? []);
}

/** One draft, or undefined. */
export async function findDraft(repository: Repository, key: DraftKey): Promise<Draft | undefined> {
  const ref = draftRef(key);
  const tip = await tipOf(repository, ref);
  return tip === undefined ? undefined : { key, ref, tip };
}

/** One draft. @throws {Refusal} 404 when there is none. */
export async function requireDraft(repository: Repository, key: DraftKey): Promise<Draft> {
  const draft = await findDraft(repository, key);
  if (!draft) throw new Refusal(404, `There is no draft “${draftId(key)}”.`);
  return draft;
}

/** A draft that nobody has checked out: moving a branch under a working tree would make its files look edited. */
export async function refuseCheckedOut(repository: Repository, { key, ref }: Draft): Promise<void> {
  if (!(await isCheckedOut(repository, ref))) return;
  throw new Refusal(409, `The draft “${draftId(key)}” is checked out in a working folder. Check out another branch there first.`);
}

/** What a draft changes, measured from where it left the published branch. */
export async function changesOf(repository: Repository, { tip }: Draft, published: string | undefined): Promise<TreeDifference[]> {
  const from = published === undefined ? undefined : await sharedPast(repository, published, tip);
  return differences(repository, await treeOf(repository, from), tip);
}

/**
 * The bytes of an entry in a draft, or undefined.
 *
 * @throws {Refusal} when something else than a plain file has its name.
 */
export async function draftBytes(repository: Repository, { tip }: Draft, entry: ContentPath): Promise<Buffer | undefined> {
  const tracked = repository.trackedAs(entry);
  const file = await fileAt(repository, tip, tracked);
  if (!file) return undefined;
  if (!isPlain(file))
    throw new Refusal(422, `${sentPath(entry)} is a link in this draft and no plain file, so the CMS does not open it.`);
  return bytesOf(repository, tracked, file);
}

/** Where a draft stands on its way. One that does not say has just begun. */
export async function statusOf(repository: Repository, key: DraftKey): Promise<string> {
  const { output } = await repository.call(['config', '--local', '--get', `${draftSection(key)}.description`], { answers: [0, 1] });
  return /(draft|pending_review|pending_publish)\s*$/.exec(output.toString())?.[1] ?? 'draft';
}

/** Writes where a draft stands, in the words of decap-server, which keeps drafts at the same places. */
export async function setStatus(repository: Repository, key: DraftKey, status: string): Promise<void> {
  await repository.call(['config', '--local', '--replace-all', `${draftSection(key)}.description`, `decap-cms/${status}`]);
}

/** Forgets where a draft stood. That nothing was written about it is fine. */
export async function forgetStatus(repository: Repository, key: DraftKey): Promise<void> {
  await repository.call(['config', '--local', '--remove-section', draftSection(key)], { answers: [0, 5, 128] });
}

/** The last commit that two have in common, or undefined. */
export async function sharedPast(repository: Repository, one: string, other: string): Promise<string | undefined> {
  const { status, output } = await repository.call(['merge-base', one, other], { answers: [0, 1] });
  return status === 0 ? output.toString().trim() : undefined;
}
