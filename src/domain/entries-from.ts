import type { Entries, Entry, EntryData, Prose } from './corpus.ts';
import { contentTypes, type ContentType } from './schema/index.ts';

/** An entry made from plain data, as the corpus would have it, without a file behind it. */
export function entryFrom<T extends ContentType>(type: T, id: string, data: unknown, prose?: Prose): Entry<T> {
  const { folder, form } = contentTypes[type];
  return { type, id, file: `${folder}/${id}.${form}`, digest: '', data: data as EntryData<T>, prose };
}

/** Entries of all kinds: those given by kind and id, nothing else. */
export function entriesFrom(given: { readonly [T in ContentType]?: Readonly<Record<string, unknown>> }): Entries {
  const entries = (Object.keys(contentTypes) as ContentType[]).map((type) => [
    type,
    new Map(Object.entries(given[type] ?? {}).map(([id, data]) => [id, entryFrom(type, id, data)])),
  ]);
  return Object.fromEntries(entries) as Entries;
}
