import { parseAudience, type Audience } from '../domain/audience.ts';
import { loadCorpus, type LoadedCorpus, type ReadFiles } from './load-corpus.ts';
import type { ReadFile } from './checked-entry.ts';

/** Which content a build publishes, for whom, and what "today" is in it. */
export interface SiteSettings {
  readonly root: string;
  readonly audience: Audience;
  readonly asOf: string;
}

/**
 * The settings that a build command hands to the pages through the environment: `SAMEPAGE_CONTENT` ("content" when absent),
 * `SAMEPAGE_AUDIENCE` ("internal") and `SAMEPAGE_AS_OF` (the day of the build, in UTC). Throws on an audience that is none.
 */
export function siteSettings(env: Readonly<Record<string, string | undefined>> = process.env): SiteSettings {
  const audience = parseAudience(env['SAMEPAGE_AUDIENCE'] || 'internal');
  if (!audience)
    throw new Error(`"${env['SAMEPAGE_AUDIENCE']}" is no audience. Audiences are internal, partners, public and party:ID.`);
  return {
    root: env['SAMEPAGE_CONTENT'] || 'content',
    audience,
    asOf: env['SAMEPAGE_AS_OF'] || new Date().toISOString().slice(0, 10),
  };
}

/**
 * The corpus of this process. It is read once; `isFresh` compares the files again and parses those that changed.
 * Astro runs the content configuration and the pages as separate graphs of modules: a variable of this module would exist twice.
 */
export function loadSiteCorpus(root: string, isFresh = false): LoadedCorpus {
  const memory = sharedMemory();
  const remembered = memory.get(root);
  if (remembered && !isFresh) return remembered.loaded;
  const files: ReadFiles = remembered?.files ?? new Map<string, ReadFile>();
  const loaded = loadCorpus(root, files);
  memory.set(root, { files, loaded });
  return loaded;
}

interface Remembered {
  readonly files: ReadFiles;
  readonly loaded: LoadedCorpus;
}

function sharedMemory(): Map<string, Remembered> {
  const shared = globalThis as { [MEMORY]?: Map<string, Remembered> };
  return (shared[MEMORY] ??= new Map<string, Remembered>());
}

const MEMORY = Symbol.for('samepage.corpus');
