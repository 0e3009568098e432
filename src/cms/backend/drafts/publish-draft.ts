import type { ContentDisk } from '../disk/content-disk.ts';
import { draftId, type DraftKey } from '../protocol/draft-key.ts';
import { forgetStatus, refuseCheckedOut, requireDraft, type Draft } from './drafts.ts';
import { land } from './land.ts';
import { mergedTree } from './merge-draft.ts';
import { refuseBrokenTree } from '../git/broken-tree.ts';
import { tipOf, type Person, type Repository } from '../git/repository.ts';

/**
 * Publishes a draft: one commit on the published branch, by whoever wrote the draft last, and the draft is gone. One commit, so that the
 * history of a campaign says what was published and when, and not how often somebody pressed Save on the way.
 *
 * @throws {Refusal} when it cannot be merged, or when somebody is editing the files on this machine.
 */
export async function publishDraft(repository: Repository, disk: ContentDisk, published: string, key: DraftKey): Promise<void> {
  const draft = await requireDraft(repository, key);
  await refuseCheckedOut(repository, draft);
  const from = await tipOf(repository, published);
  const tree = await mergedTree(repository, draft, from);
  await refuseBrokenTree(repository, from, tree, 'published');
  const [author, ...others] = await writersOf(repository, draft, from);
  const message = [`Publish ${draftId(key)}`, ...creditsTo(others)].join('\n\n');
  await land(repository, disk, { published, from, tree, message, author, removing: draft });
  await forgetStatus(repository, key);
}

/** Who wrote a draft, the last one first; empty when nobody has changed anything in it. */
async function writersOf(repository: Repository, { tip }: Draft, published: string | undefined): Promise<readonly Person[]> {
  const range = published === undefined ? [tip] : [tip, `^${published}`];
  const log = await repository.text(['log', '--format=%an%x00%ae', ...range]);
  return [...new Set(log.split('\n').filter(Boolean))].map((line) => {
    const [name = '', email = ''] = line.split('\0');
    return { name, email };
  });
}

function creditsTo(others: readonly Person[]): string[] {
  return others.length === 0 ? [] : [others.map(({ name, email }) => `Co-authored-by: ${name} <${email}>`).join('\n')];
}
