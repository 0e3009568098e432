import type { JsonObject } from './json.ts';
import type { ContentData, ContentType } from './schema/index.ts';
import type { Site } from './schema/site.ts';
import type { Spelled } from './schema/spelled.ts';

/** Everything that was read from a content folder and has the shape it claims. Files with shape errors are not in it. */
export interface Corpus {
  readonly site: Site;
  readonly entries: Entries;
}

/** Entries by kind, each by id, in alphabetical order of ids. */
export type Entries = { readonly [T in ContentType]: ReadonlyMap<string, Entry<T>> };

/** One file. */
export interface Entry<T extends ContentType = ContentType> {
  readonly type: T;
  /** The file's name without its ending; with its folder where files stand in folders of their own (`aurora/lumen-2026-04-28`). */
  readonly id: string;
  /** Path inside the content folder, with forward slashes. */
  readonly file: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly digest: string;
  readonly data: EntryData<T>;
  /** The text below the frontmatter; undefined for data files. */
  readonly prose: Prose | undefined;
}

/** Agreements as written, with `?` and short spellings; facts and records spelled out. */
export type EntryData<T extends ContentType> = T extends 'campaign' | 'playbook' ? JsonObject : Spelled<ContentData<T>>;

/** Text below a frontmatter. */
export interface Prose {
  readonly source: string;
  /** Line of the file on which the text begins, from 1. */
  readonly firstLine: number;
  /** The text in a form that reflowing, comments and equivalent markup do not change. */
  readonly canonical: () => string;
}
