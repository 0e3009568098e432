import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { ProxyBackend, type DataFile } from 'decap-cms-backend-proxy';

/**
 * The server of `npm start`. With every file that is saved it is told which text the editor opened, so that a file that was changed
 * meanwhile in a text editor is not overwritten unseen. Drafts are compared when they are published.
 */
export class LocalBackend extends ProxyBackend {
  readonly opened = new Map<string, string>();

  /** Reads an entry for the editor, and remembers what it was. */
  override async getEntry(path: string): Promise<{ readonly data: string }> {
    const entry = await super.getEntry(path);
    this.opened.set(path, digestOf(entry.data));
    return entry;
  }

  /** Saves, and remembers what is there now. */
  override async persistEntry(
    entry: { readonly dataFiles: readonly DataFile[] },
    options: { readonly useWorkflow?: boolean },
  ): Promise<unknown> {
    if (options.useWorkflow === true) return super.persistEntry(entry, options);
    const known = entry.dataFiles.flatMap(({ path }) => (this.opened.has(path) ? [[path, this.opened.get(path)]] : []));
    const saved = await super.persistEntry(entry, { ...options, ...{ startedFrom: Object.fromEntries(known) as object } });
    for (const { path, newPath = path, raw } of entry.dataFiles) this.opened.set(newPath, digestOf(raw));
    return saved;
  }
}

function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
