import type { EntryData } from '../../format/entry-data.ts';

/** What somebody typed into a form and did not save. */
export interface TypedText {
  readonly collection: string;
  /** Empty for a new entry. */
  readonly slug: string;
  /** The page that it was typed in: two windows may have the same entry open. */
  readonly page: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly data: EntryData;
}

/** The part of the browser's storage that is used: it keeps what it was given also when the page is killed in the next moment. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'samepage-typed:';
/** Beyond this many, the oldest go. */
const KEPT = 20;

/** Keeps what was typed in place of what was kept for the same page and entry. Returns whether there was room. */
export function keepTyped(storage: Storage, typed: TypedText): boolean {
  const text = JSON.stringify(typed);
  for (const old of [undefined, ...oldestFirst(storage, typed)]) {
    if (old !== undefined) storage.removeItem(old);
    try {
      storage.setItem(keyOf(typed), text);
      forgetOldest(storage);
      return true;
    } catch {
      // No room: the next oldest goes.
    }
  }
  return false;
}

/** Forgets what a page kept of an entry. */
export function forgetTyped(storage: Storage, typed: Pick<TypedText, 'collection' | 'slug' | 'page'>): void {
  storage.removeItem(keyOf(typed));
}

/** All that was kept of an entry, the newest first. What is no longer readable is passed over. */
export function typedTexts(storage: Storage, { collection, slug }: Pick<TypedText, 'collection' | 'slug'>): TypedText[] {
  const texts = keysOf(storage).flatMap((key) => readTyped(storage, key) ?? []);
  return texts.filter((text) => text.collection === collection && text.slug === slug).toSorted((one, other) => other.at - one.at);
}

function forgetOldest(storage: Storage): void {
  const keys = oldestFirst(storage);
  for (const key of keys.slice(0, Math.max(0, keys.length - KEPT))) storage.removeItem(key);
}

function oldestFirst(storage: Storage, but?: TypedText): string[] {
  const kept = keysOf(storage).filter((key) => but === undefined || key !== keyOf(but));
  return kept.toSorted((one, other) => (readTyped(storage, one)?.at ?? 0) - (readTyped(storage, other)?.at ?? 0));
}

function keysOf(storage: Storage): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys.filter((key) => key.startsWith(PREFIX));
}

function readTyped(storage: Storage, key: string): TypedText | undefined {
  try {
    const read = JSON.parse(storage.getItem(key) ?? 'null') as Partial<TypedText> | null;
    const isWhole = read !== null && typeof read.at === 'number' && typeof read.data === 'object';
    return isWhole && keyOf(read as TypedText) === key ? (read as TypedText) : undefined;
  } catch {
    return undefined;
  }
}

function keyOf({ collection, slug, page }: Pick<TypedText, 'collection' | 'slug' | 'page'>): string {
  return PREFIX + [collection, slug, page].map(encodeURIComponent).join(':');
}
