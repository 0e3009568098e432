import { describe, expect, it, vi } from 'vitest';
import type { HostBackend, SavedEntry } from 'decap-cms-backend-proxy';
import { wordsIn } from '../../../words/index.ts';
import { ChangedMeanwhile } from '../safekeeping/changed-meanwhile.ts';
import type { Saving, ShownText } from '../safekeeping/safe-saving.ts';
import { safeBackend } from './safe-backend.ts';

/** The form and its questions need a browser: here every save is made over the text that `base` says. */
let base: string | undefined;
vi.mock('../safekeeping/safe-saving.ts', () => ({
  saveSafely: ({ raw, save }: Saving) => save(raw, base),
  deleteSafely: (_: unknown, remove: (shown: ShownText | undefined) => unknown) =>
    remove(base === undefined ? undefined : { path: 'content/campaigns/aurora.mdx', text: base }),
}));
vi.mock('../safekeeping/notice.ts', () => ({ showNotice: () => undefined, sentenceFor: String }));

const path = 'content/campaigns/aurora.mdx';
const file = { path, slug: 'aurora', raw: 'mine' };
const workflow = { collectionName: 'campaigns', useWorkflow: true };

describe('a git host that others save to as well', () => {
  it('is saved to when it still has the text that the form began with', async () => {
    base = 'as published';
    const { backend, saved } = hostWith({ published: 'as published' });
    await backend.persistEntry({ dataFiles: [file] }, workflow);
    expect(saved).toEqual(['mine']);
  });

  it.each([
    ['the published text', { published: 'theirs' }, { ...workflow, useWorkflow: false }],
    ['the published text of an entry without a draft', { published: 'theirs' }, workflow],
    ['the draft', { published: 'as published', draft: 'theirs' }, workflow],
  ])('is not saved to when somebody changed %s', async (_, texts, options) => {
    base = 'as published';
    const { backend, saved } = hostWith(texts);
    const refused = backend.persistEntry({ dataFiles: [file] }, options);
    await expect(refused).rejects.toBeInstanceOf(ChangedMeanwhile);
    await expect(refused).rejects.toMatchObject({ now: 'theirs' });
    expect(saved).toEqual([]);
  });

  it('is asked nothing for a new entry', async () => {
    base = undefined;
    const { backend, saved } = hostWith({ published: 'something else' });
    await backend.persistEntry({ dataFiles: [file] }, workflow);
    expect(saved).toEqual(['mine']);
  });

  it('that does not answer has changed nothing, and is not saved to', async () => {
    base = 'as published';
    const { backend, saved } = hostWith({ published: '' });
    await expect(backend.persistEntry({ dataFiles: [file] }, workflow)).rejects.toBeInstanceOf(TypeError);
    expect(saved).toEqual([]);
  });
});

describe('deleting on a git host that others save to as well', () => {
  const deeds = [
    ['an entry', (backend: HostBackend) => backend.deleteFiles([path], 'Delete'), { published: 'as opened' }],
    [
      'a draft',
      (backend: HostBackend) => backend.deleteUnpublishedEntry('campaigns', 'aurora'),
      { published: '', draft: 'as opened' },
    ],
  ] as const;

  it.each(deeds)('takes away %s that is what the form shows', async (_, remove, texts) => {
    base = 'as opened';
    const { backend, deleted } = hostWith(texts);
    await remove(backend);
    expect(deleted).toHaveLength(1);
  });

  it.each(deeds)('leaves %s that somebody changed', async (_, remove, texts) => {
    base = 'as opened before';
    const { backend, deleted } = hostWith(texts);
    await expect(remove(backend)).rejects.toBeInstanceOf(ChangedMeanwhile);
    expect(deleted).toEqual([]);
  });

  it.each(deeds)('takes away %s that no form shows', async (_, remove) => {
    base = undefined;
    const { backend, deleted } = hostWith({ published: 'theirs', draft: 'theirs' });
    await remove(backend);
    expect(deleted).toHaveLength(1);
  });
});

/** A host with one entry, and what is saved to it. */
function hostWith({ published, draft }: { readonly published: string; readonly draft?: string }) {
  const saved: string[] = [];
  const deleted: string[] = [];
  class Host implements HostBackend {
    persistEntry({ dataFiles }: SavedEntry): Promise<unknown> {
      saved.push(...dataFiles.map(({ raw }) => raw));
      return Promise.resolve();
    }
    publishUnpublishedEntry(): Promise<unknown> {
      return Promise.resolve();
    }
    deleteUnpublishedEntry(collection: string, slug: string): Promise<unknown> {
      deleted.push(`${collection}/${slug}`);
      return Promise.resolve();
    }
    deleteFiles(paths: readonly string[]): Promise<unknown> {
      deleted.push(...paths);
      return Promise.resolve();
    }
    getEntry(): Promise<{ readonly data: string }> {
      return Promise.resolve({ data: published });
    }
    unpublishedEntry() {
      if (draft === undefined) return Promise.reject(Object.assign(new Error('None'), { notUnderEditorialWorkflow: true }));
      return Promise.resolve({ diffs: [{ path, id: '1' }] });
    }
    unpublishedEntryDataFile(): Promise<string> {
      return Promise.resolve(draft ?? '');
    }
  }
  return { backend: new (safeBackend(Host, wordsIn('en')))({}, {}), saved, deleted };
}
