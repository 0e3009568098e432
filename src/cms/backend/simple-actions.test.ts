import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync, chmodSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asking, aurora, auroraWith, refusalOf, saving, Workplace } from './content-repository.test-support.ts';
import { digestOf } from './disk/entry-text.ts';
import type { LocalBackend } from './local-backend.ts';

const text = aurora.join('\n');
const digest = digestOf(Buffer.from(text));
let place: Workplace;
let backend: LocalBackend;
beforeEach(() => {
  place = new Workplace();
  backend = place.simple();
});
afterEach(() => place.remove());

describe('reading in a folder that is in no repository', () => {
  test('says what it is', async () => {
    const info = { repo: 'content', publish_modes: ['simple'], type: 'local_fs' };
    expect(await backend({ action: 'info' })).toEqual(info);
  });

  test('lists the entries of a folder in order, and nothing that is none', async () => {
    place.write('campaigns/borealis.mdx', '---\n---\n');
    for (const other of ['.hidden.mdx', 'Capital.mdx', 'notes.md', 'deep/er.mdx', 'con.mdx', 'x.mdx~'])
      place.write(`campaigns/${other}`, 'x');
    symlinkSync('/etc/hostname', path.join(place.content, 'campaigns', 'link.mdx'));
    const entries = await backend(asking('entriesByFolder', { folder: 'content/campaigns', extension: 'mdx', depth: 1 }));
    expect(entries).toEqual([
      { data: text, file: { path: 'content/campaigns/aurora.mdx', id: digest } },
      { data: '---\n---\n', file: { path: 'content/campaigns/borealis.mdx', id: digestOf(Buffer.from('---\n---\n')) } },
    ]);
  });

  test('lists entries in folders of their campaign, as deep as asked for', async () => {
    place.write('reports/aurora/week-1.yaml', 'at: 2026-05-08\n');
    const listed = async (depth: number) =>
      (await backend(asking('entriesByFolder', { folder: 'content/reports', extension: '.yaml', depth }))) as object[];
    expect(await listed(2)).toHaveLength(1);
    expect(await listed(1)).toEqual([]);
  });

  test('lists nothing of a folder that is not there, or that is a link', async () => {
    symlinkSync('/etc', path.join(place.content, 'markets'));
    for (const folder of ['content/parties', 'content/markets'])
      expect(await backend(asking('entriesByFolder', { folder, extension: 'yaml', depth: 3 }))).toEqual([]);
  });

  test('reads one entry and several, and says null for one that is not there', async () => {
    const there = { data: text, file: { path: 'content/campaigns/aurora.mdx', id: digest } };
    const missing = { data: null, file: { path: 'content/campaigns/borealis.mdx', id: null } };
    expect(await backend(asking('getEntry', { path: 'content/campaigns/aurora.mdx' }))).toEqual(there);
    expect(await backend(asking('getEntry', { path: 'content/campaigns/borealis.mdx' }))).toEqual(missing);
    const files = [{ path: 'content/campaigns/aurora.mdx', label: 'Aurora' }, { path: 'content/campaigns/borealis.mdx' }];
    expect(await backend(asking('entriesByFiles', { files }))).toEqual([
      { ...there, file: { ...there.file, label: 'Aurora' } },
      missing,
    ]);
  });

  test('keeps a byte order mark, and refuses to open what is not UTF-8 without hiding the rest', async () => {
    place.write('campaigns/aurora.mdx', '\uFEFF---\r\n');
    place.write('campaigns/latin.mdx', Buffer.from([0x2d, 0xe9]));
    expect(await backend(asking('getEntry', { path: 'content/campaigns/aurora.mdx' }))).toMatchObject({ data: '\uFEFF---\r\n' });
    const list = await backend(asking('entriesByFolder', { folder: 'content/campaigns', extension: 'mdx', depth: 1 }));
    expect(list).toMatchObject([{ data: '\uFEFF---\r\n' }, { data: null }]);
    const refusal = await refusalOf(backend(asking('getEntry', { path: 'content/campaigns/latin.mdx' })));
    expect(refusal).toMatchObject({ status: 422, error: expect.stringContaining('not written in UTF-8') as string });
  });

  test('judges a brief, which the browser cannot compile', async () => {
    const brief = { file: 'campaigns/aurora.mdx', firstLine: 9 };
    expect(await backend(asking('judgeBrief', { ...brief, body: 'Plain.\n' }))).toEqual([]);
    const found = await backend(asking('judgeBrief', { ...brief, body: 'One.\n\nHi {process.env.X}\n' }));
    expect(found).toMatchObject([{ rule: 'unsafe-prose', file: 'campaigns/aurora.mdx', position: { line: 11 } }]);
  });

  test('has no pictures, and gives an entry as a file', async () => {
    expect(await backend(asking('getMedia', { mediaFolder: 'public/uploads' }))).toEqual([]);
    expect(await backend(asking('getMediaFile', { path: 'content/campaigns/aurora.mdx' }))).toEqual({
      id: digest,
      content: Buffer.from(text).toString('base64'),
      encoding: 'base64',
      path: 'content/campaigns/aurora.mdx',
      name: 'aurora.mdx',
    });
    expect(await refusalOf(backend(asking('getMediaFile', { path: 'content/campaigns/no.mdx' })))).toMatchObject({ status: 404 });
    const asset = { path: 'content/logo.svg', content: '', encoding: 'base64' };
    expect(await refusalOf(backend(asking('persistMedia', { asset, options: { commitMessage: 'x' } })))).toMatchObject({
      status: 422,
    });
    expect(await backend(asking('getDeployPreview', { collection: 'campaigns', slug: 'aurora' }))).toBe(null);
  });
});

describe('writing in a folder that is in no repository', () => {
  test('writes exactly the text, keeps the rights of the file and leaves nothing beside it', async () => {
    const file = path.join(place.content, 'campaigns', 'aurora.mdx');
    chmodSync(file, 0o640);
    const raw = '\uFEFF---\r\ntitle: Übersicht 🌅\r\n---\r\nno end';
    expect(await backend(saving(raw, { useWorkflow: false }))).toEqual({
      message: 'entry persisted',
      files: { 'content/campaigns/aurora.mdx': digestOf(Buffer.from(raw)) },
    });
    expect(place.read('campaigns/aurora.mdx')).toBe(raw);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(path.dirname(file))).toEqual(['aurora.mdx']);
  });

  test('makes the folders of a new entry', async () => {
    await backend(saving('name: 1\n', { useWorkflow: false, newEntry: true, slug: 'w', path: 'content/parties/w.yaml' }));
    expect(place.read('parties/w.yaml')).toBe('name: 1\n');
  });

  test('takes the older spelling of one entry', async () => {
    const entry = { slug: 'aurora', path: 'content/campaigns/aurora.mdx', raw: 'older' };
    await backend(
      asking('persistEntry', { entry, assets: [], options: { commitMessage: 'x', useWorkflow: false, status: 'draft' } }),
    );
    expect(place.read('campaigns/aurora.mdx')).toBe('older');
  });

  test('moves an entry, and never onto another one', async () => {
    place.write('campaigns/taken.mdx', 'mine');
    const onto = saving('new', { useWorkflow: false, newPath: 'content/campaigns/taken.mdx' });
    expect(await refusalOf(backend(onto))).toMatchObject({ status: 409, now: 'mine' });
    expect([place.read('campaigns/taken.mdx'), place.read('campaigns/aurora.mdx')]).toEqual(['mine', text]);
    await backend(saving('new', { useWorkflow: false, newPath: 'content/campaigns/free.mdx' }));
    expect([place.read('campaigns/free.mdx'), place.read('campaigns/aurora.mdx')]).toEqual(['new', undefined]);
  });

  test('refuses a new entry where there is one', async () => {
    const refusal = await refusalOf(backend(saving('new', { useWorkflow: false, newEntry: true })));
    expect(refusal).toMatchObject({ status: 409, kind: 'changed-underneath', now: text });
    expect(refusal.error).toContain('There is a file content/campaigns/aurora.mdx already.');
    expect(place.read('campaigns/aurora.mdx')).toBe(text);
  });

  test('saves what was opened, and refuses once somebody changed it, took it away or made it', async () => {
    const from = (raw: string, startedFrom: string | null) =>
      saving(raw, { useWorkflow: false, startedFrom: { 'content/campaigns/aurora.mdx': startedFrom } });
    await backend(from('second', digest));
    const changed = { status: 409, kind: 'changed-underneath', path: 'content/campaigns/aurora.mdx', now: 'second' };
    expect(await refusalOf(backend(from('third', digest)))).toMatchObject(changed);
    expect(await refusalOf(backend(from('third', null)))).toMatchObject(changed);
    expect(place.read('campaigns/aurora.mdx')).toBe('second');
    await backend(asking('deleteFiles', { paths: ['content/campaigns/aurora.mdx'], options: { commitMessage: 'x' } }));
    expect(await refusalOf(backend(from('third', digest)))).toMatchObject({ ...changed, now: null });
    expect(place.read('campaigns/aurora.mdx')).toBe(undefined);
    await backend(from('fourth', null));
    expect(place.read('campaigns/aurora.mdx')).toBe('fourth');
  });

  test('changes nothing when one of several files is not as it was', async () => {
    const dataFiles = ['aurora', 'borealis'].map((slug) => ({ slug, path: `content/campaigns/${slug}.mdx`, raw: 'new' }));
    const startedFrom = { 'content/campaigns/borealis.mdx': digest };
    const options = { commitMessage: 'x', useWorkflow: false, startedFrom };
    expect(await refusalOf(backend(asking('persistEntry', { dataFiles, assets: [], options })))).toMatchObject({ now: null });
    expect(place.read('campaigns/aurora.mdx')).toBe(text);
  });

  test('deletes one and several entries, all or none', async () => {
    place.write('campaigns/borealis.mdx', 'b');
    const options = { commitMessage: 'x' };
    const [a, b, none] = ['aurora', 'borealis', 'none'].map((id) => `content/campaigns/${id}.mdx`);
    expect(await refusalOf(backend(asking('deleteFiles', { paths: [a, none], options })))).toMatchObject({ status: 404 });
    const stale = { ...options, startedFrom: { [a!]: digestOf(Buffer.from('other')) } };
    expect(await refusalOf(backend(asking('deleteFile', { path: a, options: stale })))).toMatchObject({
      kind: 'changed-underneath',
    });
    expect([place.read('campaigns/aurora.mdx'), place.read('campaigns/borealis.mdx')]).toEqual([text, 'b']);
    await backend(asking('deleteFile', { path: a, options: { ...options, startedFrom: { [a!]: digest } } }));
    await backend(asking('deleteFiles', { paths: [b], options }));
    expect(readdirSync(path.join(place.content, 'campaigns'))).toEqual([]);
  });

  test('keeps no drafts, and says so', async () => {
    const draft = { collection: 'campaigns', slug: 'aurora' };
    expect(await backend(asking('unpublishedEntries'))).toEqual([]);
    expect(await refusalOf(backend(asking('unpublishedEntry', { id: 'campaigns/aurora' })))).toMatchObject({ status: 404 });
    const file = { ...draft, path: 'content/campaigns/aurora.mdx', id: 'x' };
    const others = [
      saving('x'),
      asking('unpublishedEntryDataFile', file),
      asking('unpublishedEntryMediaFile', file),
      asking('deleteUnpublishedEntry', draft),
      asking('updateUnpublishedEntryStatus', { ...draft, newStatus: 'draft' }),
      asking('publishUnpublishedEntry', draft),
    ];
    for (const request of others) expect((await refusalOf(backend(request))).error).toContain('There are no drafts here');
  });
});

describe('what stands on the way', () => {
  const opening = asking('getEntry', { path: 'content/campaigns/aurora.mdx' });
  const writing = saving('new', { useWorkflow: false });

  test.each([
    ['a link to a file', (campaigns: string) => symlinkSync('/etc/hostname', path.join(campaigns, 'aurora.mdx'))],
    ['a link to nowhere', (campaigns: string) => symlinkSync('/tmp/samepage-nowhere/x', path.join(campaigns, 'aurora.mdx'))],
    ['a folder', (campaigns: string) => mkdirSync(path.join(campaigns, 'aurora.mdx'))],
  ])('%s is neither read nor written', async (_, plant) => {
    await backend(asking('deleteFile', { path: 'content/campaigns/aurora.mdx', options: { commitMessage: 'x' } }));
    plant(path.join(place.content, 'campaigns'));
    for (const request of [opening, writing]) expect(await refusalOf(backend(request))).toMatchObject({ status: 422 });
  });

  test('a link to a folder is neither read nor written through', async () => {
    const outside = path.join(place.root, 'outside');
    mkdirSync(outside);
    writeFileSync(path.join(outside, 'us.yaml'), 'outside');
    symlinkSync(outside, path.join(place.content, 'markets'));
    const file = { slug: 'us', path: 'content/markets/us.yaml' };
    expect(await refusalOf(backend(asking('getEntry', { path: file.path })))).toMatchObject({ status: 422 });
    for (const slug of ['us', 'new'])
      expect(
        await refusalOf(backend(saving('x', { slug, path: `content/markets/${slug}.yaml`, useWorkflow: false }))),
      ).toMatchObject({ status: 422 });
    const removing = asking('deleteFile', { path: file.path, options: { commitMessage: 'x' } });
    expect(await refusalOf(backend(removing))).toMatchObject({ status: 422 });
    expect(readdirSync(outside)).toEqual(['us.yaml']);
  });

  test('a file of another spelling is not written over where capitals do not count', async () => {
    place.write('campaigns/Borealis.mdx', 'capital');
    const refusal = await refusalOf(backend(saving('x', { slug: 'borealis', useWorkflow: false })));
    expect(refusal).toMatchObject({ status: 409, error: expect.stringContaining('“Borealis.mdx”') as string });
  });

  test('names no place of this machine', async () => {
    const blocked = path.join(place.content, 'campaigns', 'aurora.mdx');
    await backend(asking('deleteFile', { path: 'content/campaigns/aurora.mdx', options: { commitMessage: 'x' } }));
    symlinkSync('/etc/hostname', blocked);
    for (const request of [opening, writing]) expect((await refusalOf(backend(request))).error).not.toContain(place.root);
  });
});

describe('many requests at once', () => {
  test('are done one after the other, so one of two editors hears of the other', async () => {
    const from = (raw: string) => saving(raw, { useWorkflow: false, startedFrom: { 'content/campaigns/aurora.mdx': digest } });
    const results = await Promise.allSettled(['a', 'b', 'c', 'd'].map((raw) => backend(from(auroraWith(`title: ${raw}`)))));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected']);
    expect(place.read('campaigns/aurora.mdx')).toBe(auroraWith('title: a'));
  });
});
