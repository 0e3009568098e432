import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asking, refusalOf, saving, Workplace } from './content-repository.test-support.ts';
import type { LocalBackend } from './local-backend.ts';

const records = [
  ['reports', 'reports/aurora/2026-05-01-brand.yaml'],
  ['signoffs', 'signoffs/aurora/mila.yaml'],
  ['playbooks', 'playbooks/launch-v1.mdx'],
] as const;
let place: Workplace;
beforeEach(() => {
  place = new Workplace({ branch: 'main' });
});
afterEach(() => place.remove());

describe.each(records)('a published record in %s', (collectionName, file) => {
  const path = `content/${file}`;
  const slug = file.replace(/^[a-z]+\/|\.\w+$/g, '');
  const deleting = asking('deleteFiles', { paths: [path], options: { commitMessage: 'Delete it' } });
  const save = (raw: string, useWorkflow: boolean, options = {}) =>
    saving(raw, { path, slug, collectionName, useWorkflow, ...options });

  test.each(['simple', 'workflow'] as const)('is never changed, moved or removed (%s)', async (mode) => {
    place.write(file, 'as it was');
    place.commitAll('Recorded');
    const backend: LocalBackend = mode === 'simple' ? place.simple() : place.workflow();
    const away = path.replace(/(\.\w+)$/, '-moved$1');
    const attempts = [
      deleting,
      asking('deleteFile', { path, options: { commitMessage: 'Delete it' } }),
      save('changed', mode === 'workflow'),
      save('changed', false),
      save('as it was', false, { newPath: away }),
    ];
    for (const attempt of attempts)
      expect(await refusalOf(backend(attempt))).toMatchObject({
        status: 422,
        error: expect.stringContaining('is a record') as string,
      });
    expect([place.read(file), place.edits]).toEqual(['as it was', '']);
  });

  test('may be written over by its own text', async () => {
    place.write(file, 'as it was');
    await place.simple()(save('as it was', false));
    expect(place.read(file)).toBe('as it was');
  });

  test('is not changed by a branch that was made by hand', async () => {
    place.write(file, 'as it was');
    place.commitAll('Recorded');
    place.git('checkout', '--quiet', '-b', `cms/${collectionName}/${slug}`);
    place.write(file, 'changed');
    place.commitAll('Changed by hand');
    place.git('checkout', '--quiet', 'main');
    const publishing = asking('publishUnpublishedEntry', { collection: collectionName, slug });
    expect(await refusalOf(place.workflow()(publishing))).toMatchObject({ status: 422 });
    expect(place.readAt('main', file)).toBe('as it was');
  });
});

/** Those that are saved as they are typed; for signatures see signed-texts.test.ts. */
describe.each(records.filter(([name]) => name !== 'signoffs'))(
  'a record in %s that is no more than a draft',
  (collectionName, file) => {
    test('may change', async () => {
      const slug = file.replace(/^[a-z]+\/|\.\w+$/g, '');
      const save = (raw: string, options = {}) => saving(raw, { path: `content/${file}`, slug, collectionName, ...options });
      const backend = place.workflow();
      await backend(save('first', { newEntry: true }));
      await backend(save('second'));
      expect(place.readAt(`cms/${collectionName}/${slug}`, file)).toBe('second');
    });
  },
);
