import { rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asking, aurora, auroraWith, refusalOf, saving, Workplace } from './content-repository.test-support.ts';
import { digestOf } from './disk/entry-text.ts';
import type { LocalBackend } from './local-backend.ts';

const text = aurora.join('\n');
const draft = { collection: 'campaigns', slug: 'aurora' };
const file = { ...draft, path: 'content/campaigns/aurora.mdx', id: 'content/campaigns/aurora.mdx' };
const longer = auroraWith('summary: Northern lights');
let place: Workplace;
let backend: LocalBackend;
beforeEach(() => {
  place = new Workplace({ branch: 'main' });
  backend = place.workflow();
});
afterEach(() => place.remove());

describe('drafts', () => {
  test('are branches, and neither working tree nor index nor branch moves', async () => {
    place.write('campaigns/half-done.mdx', 'somebody is at work');
    place.git('add', '--all');
    const before = [place.git('rev-parse', 'HEAD'), place.git('write-tree'), place.edits];
    await backend(saving(longer));
    expect([place.git('rev-parse', 'HEAD'), place.git('write-tree'), place.edits]).toEqual(before);
    expect(place.read('campaigns/aurora.mdx')).toBe(text);
    expect(place.readAt('cms/campaigns/aurora', 'campaigns/aurora.mdx')).toBe(longer);
    expect(place.git('diff', '--name-only', 'main', 'cms/campaigns/aurora')).toBe('plans/content/campaigns/aurora.mdx');
    expect(place.git('log', '-1', '--format=%an <%ae> %cn %s', 'cms/campaigns/aurora')).toBe(
      'Mila Hart <mila@example.com> Mila Hart Update aurora',
    );
  });

  test('say what they are, what they change and where they stand', async () => {
    await backend(saving(longer));
    await backend(saving('---\n---\n', { slug: 'borealis', newEntry: true, status: 'pending_review' }));
    expect(await backend(asking('unpublishedEntries'))).toEqual(['campaigns/aurora', 'campaigns/borealis']);
    const path_ = 'content/campaigns/aurora.mdx';
    const diff = { oldPath: path_, newPath: path_, path: path_, id: path_, status: 'modified', newFile: false, binary: false };
    expect(await backend(asking('unpublishedEntry', { id: 'campaigns/aurora', cmsLabelPrefix: null }))).toEqual({
      ...draft,
      status: 'draft',
      diffs: [diff],
      updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
      pullRequestAuthor: 'Mila Hart',
    });
    const other = await backend(asking('unpublishedEntry', { collection: 'campaigns', slug: 'borealis' }));
    expect(other).toMatchObject({ status: 'pending_review', diffs: [{ status: 'added', newFile: true, oldPath: '' }] });
  });

  test('give their text and its digest, to go on from', async () => {
    await backend(saving(longer));
    const opened = await backend(asking('unpublishedEntryDataFile', file));
    expect(opened).toEqual({ data: longer, id: digestOf(Buffer.from(longer)) });
    expect(await backend(asking('unpublishedEntryMediaFile', file))).toMatchObject({
      content: Buffer.from(longer).toString('base64'),
    });
    const missing = { ...file, path: 'content/campaigns/other.mdx' };
    expect(await refusalOf(backend(asking('unpublishedEntryDataFile', missing)))).toMatchObject({ status: 404 });
  });

  test('are saved on top of each other, and saving the same adds nothing', async () => {
    for (const raw of [longer, longer, auroraWith('title: Dawn')]) await backend(saving(raw));
    expect(place.git('rev-list', '--count', 'main..cms/campaigns/aurora')).toBe('2');
  });

  test('refuse to be overwritten by somebody who opened another text', async () => {
    const from = (raw: string, opened: string) =>
      saving(raw, { startedFrom: { 'content/campaigns/aurora.mdx': digestOf(Buffer.from(opened)) } });
    await backend(from(longer, text));
    const refusal = await refusalOf(backend(from(auroraWith('title: Dawn'), text)));
    expect(refusal).toMatchObject({ status: 409, kind: 'changed-underneath', path: 'content/campaigns/aurora.mdx', now: longer });
    expect(place.readAt('cms/campaigns/aurora', 'campaigns/aurora.mdx')).toBe(longer);
    await backend(from(auroraWith('title: Dawn'), longer));
  });

  test('refuse to begin when the published text is another than the one opened', async () => {
    place.write('campaigns/aurora.mdx', longer);
    place.commitAll('Somebody else');
    const request = saving('x', { startedFrom: { 'content/campaigns/aurora.mdx': digestOf(Buffer.from(text)) } });
    expect(await refusalOf(backend(request))).toMatchObject({ kind: 'changed-underneath', now: longer });
    expect(await backend(asking('unpublishedEntries'))).toEqual([]);
  });

  test('change their status, in the words of decap-server', async () => {
    await backend(saving(longer));
    await backend(asking('updateUnpublishedEntryStatus', { ...draft, newStatus: 'pending_publish' }));
    expect(await backend(asking('unpublishedEntry', draft))).toMatchObject({ status: 'pending_publish' });
    expect(place.git('config', 'branch.cms/campaigns/aurora.description')).toBe('decap-cms/pending_publish');
    place.git('config', '--unset', 'branch.cms/campaigns/aurora.description');
    expect(await backend(asking('unpublishedEntry', draft))).toMatchObject({ status: 'draft' });
  });

  test('are deleted with their status; what they held can be found by the commit', async () => {
    await backend(saving(longer));
    const tip = place.git('rev-parse', 'cms/campaigns/aurora');
    expect(await backend(asking('deleteUnpublishedEntry', draft))).toEqual({ message: expect.stringContaining(tip) as string });
    expect(place.git('for-each-ref', 'refs/heads/cms')).toBe('');
    expect(place.git('config', '--local', '--list')).not.toContain('cms/campaigns/aurora');
  });

  test('are not deleted when somebody saved more into them since they were opened', async () => {
    await backend(saving(longer));
    const startedFrom = { 'content/campaigns/aurora.mdx': digestOf(Buffer.from(longer)) };
    await backend(saving(`${longer}More.\n`));
    const deleting = asking('deleteUnpublishedEntry', { ...draft, startedFrom });
    expect(await refusalOf(backend(deleting))).toMatchObject({ status: 409, kind: 'changed-underneath', now: `${longer}More.\n` });
    await backend(saving(longer));
    await backend(deleting);
    expect(place.git('for-each-ref', 'refs/heads/cms')).toBe('');
  });

  test('take along no edit of the working tree, and an editor opens none', async () => {
    place.write('campaigns/aurora.mdx', auroraWith('language: de'));
    place.write('campaigns/new.mdx', 'never committed');
    const { data } = (await backend(asking('getEntry', { path: 'content/campaigns/aurora.mdx' }))) as { data: string };
    expect(data).toBe(text);
    const listed = await backend(asking('entriesByFolder', { folder: 'content/campaigns', extension: 'mdx', depth: 1 }));
    expect(listed).toMatchObject([{ data: text }, { data: 'never committed' }]);
    const startedFrom = { 'content/campaigns/aurora.mdx': digestOf(Buffer.from(text)) };
    await backend(saving(auroraWith('title: Dawn'), { startedFrom }));
    expect(place.git('diff', '--shortstat', 'main', 'cms/campaigns/aurora')).toContain('1 insertion(+), 1 deletion(-)');
    expect(place.read('campaigns/aurora.mdx')).toBe(auroraWith('language: de'));
  });

  test('begin with what is published, also when the file is gone from the working tree', async () => {
    rmSync(path.join(place.content, 'campaigns/aurora.mdx'));
    expect(await backend(asking('getEntry', { path: 'content/campaigns/aurora.mdx' }))).toMatchObject({ data: text });
    const listed = await backend(asking('entriesByFolder', { folder: 'content/campaigns', extension: 'mdx', depth: 1 }));
    expect(listed).toMatchObject([{ data: text }]);
  });

  test.each(['deleteUnpublishedEntry', 'publishUnpublishedEntry', 'updateUnpublishedEntryStatus', 'unpublishedEntry'])(
    'that are not there are 404 for %s',
    async (action) => {
      const newStatus = action.startsWith('update') ? { newStatus: 'draft' } : {};
      expect(await refusalOf(backend(asking(action, { ...draft, ...newStatus })))).toMatchObject({ status: 404 });
      expect(place.git('config', '--local', '--list')).not.toContain('cms/');
    },
  );

  test('move an entry', async () => {
    await backend(saving(longer, { newPath: 'content/campaigns/dawn.mdx' }));
    expect(await backend(asking('unpublishedEntry', draft))).toMatchObject({
      diffs: [{ path: 'content/campaigns/dawn.mdx', newFile: true }],
    });
    await backend(asking('publishUnpublishedEntry', draft));
    expect([place.read('campaigns/aurora.mdx'), place.read('campaigns/dawn.mdx'), place.edits]).toEqual([undefined, longer, '']);
  });

  test('made by hand are listed when the CMS could have named them', async () => {
    for (const name of ['cms/campaigns/by-hand', 'cms/Weird/Name', 'cms/x', 'cms/a/b/c/d']) place.git('branch', name);
    expect(await backend(asking('unpublishedEntries'))).toEqual(['campaigns/by-hand']);
    expect(await backend(asking('unpublishedEntry', { id: 'campaigns/by-hand' }))).toMatchObject({ status: 'draft', diffs: [] });
  });

  test('that hold a link do not lead anywhere', async () => {
    place.git('checkout', '--quiet', '-b', 'cms/campaigns/aurora');
    rmSync(path.join(place.content, 'campaigns/aurora.mdx'));
    symlinkSync('/etc/hostname', path.join(place.content, 'campaigns/aurora.mdx'));
    place.commitAll('Link');
    place.git('checkout', '--quiet', 'main');
    expect(await refusalOf(backend(asking('unpublishedEntryDataFile', file)))).toMatchObject({ status: 422 });
    expect(await refusalOf(backend(saving('x')))).toMatchObject({ status: 422 });
    expect(await refusalOf(backend(asking('publishUnpublishedEntry', draft)))).toMatchObject({ status: 409 });
  });

  test('that somebody has checked out are left alone', async () => {
    await backend(saving(longer));
    const worktree = path.join(place.root, '..', `${path.basename(place.root)}-draft`);
    place.git('worktree', 'add', '--quiet', worktree, 'cms/campaigns/aurora');
    try {
      for (const request of [saving('x'), asking('deleteUnpublishedEntry', draft), asking('publishUnpublishedEntry', draft)])
        expect((await refusalOf(backend(request))).error).toContain('checked out in a working folder');
    } finally {
      rmSync(worktree, { recursive: true, force: true });
    }
  });
});

describe('without a draft', () => {
  test('says what it is', async () => {
    expect(await backend({ action: 'info' })).toMatchObject({
      publish_modes: ['editorial_workflow'],
      type: 'local_git',
      branch: 'main',
    });
  });

  test('deleting and saving are commits, and the working tree follows', async () => {
    await backend(saving(longer, { useWorkflow: false }));
    expect([place.readAt('main', 'campaigns/aurora.mdx'), place.read('campaigns/aurora.mdx'), place.edits]).toEqual([
      longer,
      longer,
      '',
    ]);
    await backend(asking('deleteFiles', { paths: ['content/campaigns/aurora.mdx'], options: { commitMessage: 'Delete aurora' } }));
    expect([place.git('log', '-1', '--format=%s'), place.read('campaigns/aurora.mdx'), place.edits]).toEqual([
      'Delete aurora',
      undefined,
      '',
    ]);
  });

  test.each([
    ['edited', (it: Workplace) => it.write('campaigns/aurora.mdx', 'mine')],
    ['edited and staged', (it: Workplace) => (it.write('campaigns/aurora.mdx', 'mine'), it.git('add', '--all'))],
    [
      'staged and edited back',
      (it: Workplace) => (it.write('campaigns/aurora.mdx', 'mine'), it.git('add', '--all'), it.write('campaigns/aurora.mdx', text)),
    ],
  ])('an entry that is %s is neither deleted nor saved over', async (_, edit) => {
    edit(place);
    const before = [place.edits, place.git('rev-parse', 'main'), place.read('campaigns/aurora.mdx')];
    const removing = asking('deleteFile', { path: 'content/campaigns/aurora.mdx', options: { commitMessage: 'x' } });
    for (const request of [
      removing,
      saving(auroraWith('title: Other'), { useWorkflow: false }),
      saving(text, { useWorkflow: false }),
    ])
      expect(await refusalOf(backend(request))).toMatchObject({
        status: 409,
        kind: 'unsaved-edits',
        path: 'content/campaigns/aurora.mdx',
      });
    expect([place.edits, place.git('rev-parse', 'main'), place.read('campaigns/aurora.mdx')]).toEqual(before);
  });

  test('an entry that was never committed is not deleted', async () => {
    place.write('campaigns/new.mdx', 'mine');
    const removing = asking('deleteFile', { path: 'content/campaigns/new.mdx', options: { commitMessage: 'x' } });
    expect(await refusalOf(backend(removing))).toMatchObject({ kind: 'unsaved-edits' });
    expect(place.read('campaigns/new.mdx')).toBe('mine');
  });

  test('another branch does not pass for the published one', async () => {
    place.git('checkout', '--quiet', '-b', 'other');
    const opening = asking('getEntry', { path: 'content/campaigns/aurora.mdx' });
    const listing = asking('entriesByFolder', { folder: 'content/campaigns', extension: 'mdx', depth: 1 });
    for (const request of [opening, listing, saving('x'), saving('x', { useWorkflow: false })])
      expect((await refusalOf(backend(request))).error).toContain('“main”, which is published, is no longer checked out');
  });
});
