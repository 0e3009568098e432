import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { asking, refusalOf, saving, Workplace } from './content-repository.test-support.ts';
import type { LocalBackend } from './local-backend.ts';

const signing = { campaign: 'aurora', party: 'lumen' };
const id = 'aurora/2026-05-01-lumen';
const file = `signoffs/${id}.yaml`;
const publishing = asking('publishUnpublishedEntry', { collection: 'signoffs', slug: id });
const campaign = ['---', 'title: Aurora', 'summary: Lights', 'roles:', '  - { id: brand, kind: brand, party: lumen }', '---', ''];
let place: Workplace;

beforeEach(() => {
  place = new Workplace({ branch: 'main' });
  place.write('campaigns/aurora.mdx', campaign.join('\n'));
  place.write('parties/lumen.yaml', 'name: Lumen\nkind: brand\nzone: Europe/Berlin\n');
  place.commitAll('A campaign with a party');
});
afterEach(() => place.remove());

describe.each(['simple', 'workflow'] as const)('a signature that is saved (%s)', (mode) => {
  let backend: LocalBackend;
  beforeEach(() => {
    backend = mode === 'simple' ? place.simple() : place.workflow();
  });
  const save = async (change: object = {}, text?: object) => {
    const now = text ?? ((await backend(asking('textToSign', signing))) as object);
    return backend(signature({ ...now, ...change }, mode === 'workflow'));
  };
  const publish = () => (mode === 'workflow' ? backend(publishing) : undefined);

  test('is bound to the clauses of now, and its text is kept under its own hash', async () => {
    await save();
    await publish();
    const [kept = '', ...others] = signedFiles();
    expect(others).toEqual([]);
    expect(
      createHash('sha256')
        .update(place.read(`signed/${kept}`)!)
        .digest('hex'),
    ).toBe(kept.replace('.json', ''));
    const { corpus, findings } = loadCorpus(place.content);
    expect(findings).toEqual([]);
    expect(corpus.entries.signoff.get(id)?.data).toMatchObject({ ...signing, text: kept.replace('.json', '') });
    if (mode === 'workflow')
      expect([place.readAt('main', `signed/${kept}`), place.edits]).toEqual([place.read(`signed/${kept}`), '']);
  });

  test('is refused once the text changed, in plain words, and leaves nothing behind', async () => {
    const opened = (await backend(asking('textToSign', signing))) as object;
    place.write(
      'campaigns/aurora.mdx',
      campaign.join('\n').replace('title: Aurora', 'title: Aurora\nflight: { start: "2026-06-01" }'),
    );
    const refusal = await refusalOf(save({}, opened));
    expect(refusal).toMatchObject({ status: 409, kind: 'other-text' });
    expect(refusal.error).toContain('This is not the text as it is now.');
    expect([signedFiles(), place.read(file)]).toEqual([[], undefined]);
    expect(await backend(asking('unpublishedEntries'))).toEqual([]);
  });

  test.each([
    ['another hash', { text: '0'.repeat(64) }, 'not the text as it is now'],
    ['fewer clauses', { clauses: [] }, 'not the text as it is now'],
    ['a party that takes no part', { party: 'nobody' }, 'takes no part'],
    ['a campaign that is not there', { campaign: 'borealis' }, 'There is no campaign'],
    ['nobody who signs', { person: undefined }, 'recorded whole'],
    ['a way that leaves no trace', { way: 'email' }, 'what shows the signature'],
    ['evidence of blanks', { way: 'document', evidence: ' ' }, 'recorded whole'],
    ['a refusal without a reason', { decision: 'declined' }, 'why it is declined'],
  ])('is refused with %s', async (_, change, sentence) => {
    expect((await refusalOf(save(change))).error).toContain(sentence);
    expect([signedFiles(), place.read(file)]).toEqual([[], undefined]);
  });

  test('by mail names the mail', async () => {
    await save({ way: 'email', evidence: 'Mail of 1 May' });
    await publish();
    expect(place.read(file)).toContain('Mail of 1 May');
  });

  test('shares its text with one that was recorded before', async () => {
    await save();
    await publish();
    const now = (await backend(asking('textToSign', signing))) as object;
    const slug = 'aurora/2026-05-02-lumen';
    await backend(signature({ ...now, at: '2026-05-02T10:00' }, mode === 'workflow', slug));
    if (mode === 'workflow') await backend(asking('publishUnpublishedEntry', { collection: 'signoffs', slug }));
    expect(signedFiles()).toHaveLength(1);
    expect(place.read(`signoffs/${slug}.yaml`)).toBeDefined();
  });
});

describe('a signature in a draft', () => {
  test('has its text beside it, of which the editor hears nothing', async () => {
    const backend = place.workflow();
    await record(backend);
    const files = place.git('diff', '--name-only', 'main', `cms/signoffs/${id}`).split('\n');
    expect(files).toEqual([expect.stringMatching(/^plans\/content\/signed\/[0-9a-f]{64}\.json$/), `plans/content/${file}`]);
    const draft = (await backend(asking('unpublishedEntry', { id: `signoffs/${id}` }))) as { diffs: { path: string }[] };
    expect(draft.diffs.map(({ path: name }) => name)).toEqual([`content/${file}`]);
    expect([place.edits, signedFiles()]).toEqual(['', []]);
  });

  test('may be corrected after the text changed, and stays bound to what was signed', async () => {
    const backend = place.workflow();
    const now = await record(backend);
    place.write(
      'campaigns/aurora.mdx',
      campaign.join('\n').replace('title: Aurora', 'title: Aurora\nflight: { start: "2026-06-01" }'),
    );
    place.commitAll('Another text');
    await backend(signature({ ...now, person: 'Mila Hart-Lang' }, true, id, false));
    await backend(publishing);
    expect(place.read(file)).toContain('Hart-Lang');
    expect(loadCorpus(place.content).findings).toEqual([]);
    expect(await refusalOf(backend(signature({ ...now, person: 'Somebody' }, true, id, false)))).toMatchObject({ status: 422 });
  });
});

describe('a signed text', () => {
  test('can be named by no request', async () => {
    const sent = `content/signed/${'0'.repeat(64)}.json`;
    for (const backend of [place.simple(), place.workflow()]) {
      const requests = [asking('getEntry', { path: sent }), saving('x', { path: sent, useWorkflow: false })];
      for (const request of [...requests, asking('deleteFile', { path: sent, options: { commitMessage: 'x' } })])
        expect(await refusalOf(backend(request))).toMatchObject({ status: 422 });
    }
  });

  test('is never taken away by a branch that was made by hand', async () => {
    const backend = place.workflow();
    await record(backend);
    await backend(publishing);
    place.git('checkout', '--quiet', '-b', 'cms/campaigns/aurora');
    place.git('rm', '--quiet', '-r', 'plans/content/signed');
    place.commitAll('Gone');
    place.git('checkout', '--quiet', 'main');
    const refusal = await refusalOf(backend(asking('publishUnpublishedEntry', { collection: 'campaigns', slug: 'aurora' })));
    expect(refusal.status).toBe(422);
    expect(signedFiles()).toHaveLength(1);
  });

  test.each([
    ['a link', { campaign: '../aurora' }],
    ['nothing', { campaign: '' }],
    ['more than it asks for', { file: 'x' }],
  ])('is not looked for with %s', async (_, change) => {
    expect(await refusalOf(place.simple()(asking('textToSign', { ...signing, ...change })))).toMatchObject({ status: 422 });
  });
});

async function record(backend: LocalBackend): Promise<object> {
  const now = (await backend(asking('textToSign', signing))) as object;
  await backend(signature(now, true));
  return now;
}

function signature(data: object, useWorkflow: boolean, slug = id, newEntry = true): object {
  const said = { person: 'Mila Hart', decision: 'signed', at: '2026-05-01T10:00', zone: 'Europe/Berlin', way: 'cms' };
  const raw = stringify(JSON.parse(JSON.stringify({ ...signing, ...said, ...data })));
  return saving(raw, { slug, path: `content/signoffs/${slug}.yaml`, collectionName: 'signoffs', useWorkflow, newEntry });
}

function signedFiles(): string[] {
  return readdirSync(place.content).includes('signed') ? readdirSync(path.join(place.content, 'signed')) : [];
}
