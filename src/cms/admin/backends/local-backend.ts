import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { ProxyBackend, type SavedEntry, type SavingOptions } from 'decap-cms-backend-proxy';
import type { Words } from '../../../words/index.ts';
import { ChangedMeanwhile } from '../safekeeping/changed-meanwhile.ts';
import { deleteSafely, saveSafely, settle, type ShownText } from '../safekeeping/safe-saving.ts';
import { told } from './safe-backend.ts';

/**
 * The server of `npm start`. It is told with every file over which text it is saved, and refuses to write over another one, so that no
 * moment remains in which somebody may be faster.
 */
export function localBackend(words: Words) {
  return class LocalBackend extends ProxyBackend {
    /** Asks the server. What it refuses keeps all that it says. */
    override async request(question: object): Promise<unknown> {
      const response = await fetch(this.proxyUrl, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json; charset=utf-8' },
        body: JSON.stringify({ branch: this.branch, ...question }),
        signal: AbortSignal.timeout(TIME_LIMIT),
      });
      const answer: unknown = await response.json();
      if (response.ok) return answer;
      throw refusalOf(response.status, answer as Refused, words);
    }

    /** Saves over the text that the form began with. */
    override persistEntry(entry: SavedEntry, options: SavingOptions): Promise<unknown> {
      const [file] = entry.dataFiles;
      if (!file) return super.persistEntry(entry, options);
      const save = (raw: string, base: string | null | undefined) => {
        const startedFrom = base === undefined ? {} : { startedFrom: { [file.path]: base === null ? null : digestOf(base) } };
        return super.persistEntry({ ...entry, dataFiles: [{ ...file, raw }] }, { ...options, ...startedFrom });
      };
      return saveSafely({ collection: options.collectionName, path: file.path, raw: file.raw, save }, words);
    }

    /** Deletes what is published, as long as it is what the form shows. */
    override deleteFiles(paths: readonly string[], commitMessage: string): Promise<unknown> {
      const remove = (shown: ShownText | undefined) => {
        const options = { commitMessage, ...(shown ? { startedFrom: { [shown.path]: digestOf(shown.text) } } : {}) };
        return this.request({ action: 'deleteFiles', params: { branch: this.branch, paths, options } });
      };
      return deleteSafely((form) => paths.includes(form.path), remove, words);
    }

    /** Deletes a draft, as long as it is what the form shows. */
    override deleteUnpublishedEntry(collection: string, slug: string): Promise<unknown> {
      const remove = (shown: ShownText | undefined) => {
        const startedFrom = shown ? { startedFrom: { [shown.path]: digestOf(shown.text) } } : {};
        return this.request({
          action: 'deleteUnpublishedEntry',
          params: { branch: this.branch, collection, slug, ...startedFrom },
        });
      };
      return deleteSafely((form) => form.collection === collection && form.slug === slug, remove, words);
    }

    /** Publishes a draft. Where both it and what is published changed the same lines, whoever publishes settles that field by field. */
    override publishUnpublishedEntry(collection: string, slug: string): Promise<unknown> {
      return told(this.#publishSettled(collection, slug), words);
    }

    async #publishSettled(collection: string, slug: string): Promise<unknown> {
      for (;;) {
        try {
          return await super.publishUnpublishedEntry(collection, slug);
        } catch (error) {
          if (!(error instanceof PublishingConflict)) throw error;
          const { path, base, draft, now, by, settles } = error.texts;
          const raw = await settle({ collection, path, base, mine: draft, now, by }, words);
          const dataFiles = [{ slug, path, raw }];
          const change = { commitMessage: `Settle ${path}`, collectionName: collection, useWorkflow: true };
          const options = { ...change, settles, startedFrom: { [path]: digestOf(draft) } };
          await this.request({ action: 'persistEntry', params: { branch: this.branch, dataFiles, assets: [], options } });
        }
      }
    }
  };
}

/** Milliseconds. On one's own machine an answer takes some tens. */
const TIME_LIMIT = 60_000;

/** A draft that cannot be published, with the three texts that have to be settled. */
class PublishingConflict extends Error {
  readonly texts: Required<ConflictTexts>;

  constructor(sentence: string, texts: Required<ConflictTexts>) {
    super(sentence);
    this.name = 'PublishingConflict';
    this.texts = texts;
  }
}

function refusalOf(status: number, { error = '', kind, path, now, by, base, draft, settles }: Refused, words: Words): Error {
  if (kind === 'changed-underneath' && now !== undefined) return new ChangedMeanwhile(error, now, by);
  if (kind === 'conflict' && path && base !== undefined && draft !== undefined && typeof now === 'string' && settles)
    return new PublishingConflict(error, { path, base, draft, now, by, settles });
  const sentence = kind === 'other-text' ? words.editor.sign.otherText : error;
  return Object.assign(new Error(sentence), { status });
}

function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

interface ConflictTexts {
  readonly path: string;
  readonly base: string;
  readonly draft: string;
  readonly now: string;
  readonly by: string | undefined;
  readonly settles: string;
}

interface Refused extends Partial<Omit<ConflictTexts, 'now'>> {
  readonly error?: string;
  readonly kind?: string;
  readonly now?: string | null;
}
