import type { DataFile, HostBackend, HostBackendClass, HostDraft, SavedEntry, SavingOptions } from 'decap-cms-backend-proxy';
import type { Words } from '../../../words/index.ts';
import { ChangedMeanwhile } from '../safekeeping/changed-meanwhile.ts';
import { hideNotice, sentenceFor, showNotice } from '../safekeeping/notice.ts';
import { deleteSafely, saveSafely, type ShownText } from '../safekeeping/safe-saving.ts';

/**
 * A backend of Decap that looks before it saves: hosts take any text, whoever else changed the file meanwhile. Between looking and saving
 * a moment remains in which somebody may be faster; a pull request or merge request shows that to whoever merges it.
 */
export function safeBackend(Backend: HostBackendClass, words: Words): HostBackendClass {
  return class SafeBackend extends Backend {
    override persistEntry(entry: SavedEntry, options: SavingOptions): Promise<unknown> {
      const [file] = entry.dataFiles;
      if (!file) return super.persistEntry(entry, options);
      const save = async (raw: string, base: string | null | undefined) => {
        if (base !== undefined) refuseOther(base, await textNow(this, file, options));
        return super.persistEntry({ ...entry, dataFiles: [{ ...file, raw }] }, options);
      };
      return saveSafely({ collection: options.collectionName, path: file.path, raw: file.raw, save }, words);
    }

    override publishUnpublishedEntry(collection: string, slug: string): Promise<unknown> {
      return told(super.publishUnpublishedEntry(collection, slug), words);
    }

    override deleteFiles(paths: readonly string[], commitMessage: string): Promise<unknown> {
      const remove = async (shown: ShownText | undefined) => {
        if (shown) refuseOther(shown.text, (await this.getEntry(shown.path)).data);
        return super.deleteFiles(paths, commitMessage);
      };
      return deleteSafely((form) => paths.includes(form.path), remove, words);
    }

    override deleteUnpublishedEntry(collection: string, slug: string): Promise<unknown> {
      const remove = async (shown: ShownText | undefined) => {
        const options = { collectionName: collection, useWorkflow: true };
        if (shown) refuseOther(shown.text, await textNow(this, { slug, path: shown.path, raw: '' }, options));
        return super.deleteUnpublishedEntry(collection, slug);
      };
      return deleteSafely((form) => form.collection === collection && form.slug === slug, remove, words);
    }
  };
}

/** Shows why something could not be published, until it is, or something is saved. */
export async function told<T>(work: Promise<T>, words: Words): Promise<T> {
  try {
    const result = await work;
    hideNotice();
    return result;
  } catch (error) {
    showNotice(sentenceFor(error, words), words, { title: words.keeping.trouble.notPublished });
    throw error;
  }
}

/** What the host has now: the draft where there is one, else what is published. */
async function textNow(backend: HostBackend, { path, slug }: DataFile, { useWorkflow, collectionName }: SavingOptions) {
  const draft = useWorkflow === true ? await draftOf(backend, collectionName, slug) : undefined;
  const change = draft?.diffs.find((diff) => diff.path === path);
  if (change) return backend.unpublishedEntryDataFile(collectionName, slug, path, change.id);
  return (await backend.getEntry(path)).data;
}

async function draftOf(backend: HostBackend, collection: string, slug: string): Promise<HostDraft | undefined> {
  try {
    return await backend.unpublishedEntry({ collection, slug });
  } catch (error) {
    if ((error as { readonly notUnderEditorialWorkflow?: boolean }).notUnderEditorialWorkflow === true) return undefined;
    throw error;
  }
}

/** Decap's backends answer an empty text when the host does not answer: that is no change of somebody else. */
function refuseOther(base: string | null, now: string): void {
  if (now === '' && base !== '') throw new TypeError('The host did not answer.');
  if (now !== base) throw new ChangedMeanwhile('Somebody changed this entry.', now);
}
