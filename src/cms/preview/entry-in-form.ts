import { isMap, type Map as ImmutableMap } from 'immutable';
import { editedTypeOf, type EditedTypeName } from '../config/edited-types.ts';
import { PROBLEM_KEY } from '../format/entry-data.ts';
import type { WrittenEntry } from './protocol.ts';

/** An entry as Decap keeps it while it is edited. */
export type DraftEntry = ImmutableMap<string, unknown>;

/** The entry in the form, or undefined when no form is open or its file cannot be shown as one. */
export function entryInForm(state: unknown): DraftEntry | undefined {
  const draft = (state as { readonly entryDraft?: ImmutableMap<string, unknown> }).entryDraft;
  const entry = draft?.get('entry');
  if (!isMap(entry)) return undefined;
  const data = entry.get('data');
  return isMap(data) && !data.has(PROBLEM_KEY) && typeOf(entry as DraftEntry) ? (entry as DraftEntry) : undefined;
}

/** The type of an entry that is judged. Sign-offs are read here and never changed. */
export function typeOf(entry: DraftEntry): EditedTypeName | undefined {
  const type = editedTypeOf(entry.get('collection'));
  return type === 'signoff' ? undefined : type;
}

/** The name of an entry's file without its ending; undefined for a new entry. */
export function idOf(entry: DraftEntry): string | undefined {
  const slug = entry.get('slug');
  return entry.get('newRecord') === true || typeof slug !== 'string' || slug === '' ? undefined : slug;
}

/** An entry as it is asked about; undefined when nobody judges its type. */
export function writtenEntry(entry: DraftEntry, asOf: string): WrittenEntry | undefined {
  const type = typeOf(entry);
  const data = entry.get('data');
  return type && isMap(data) ? { type, id: idOf(entry), data: data.toJS(), asOf } : undefined;
}

/** The day on this machine's calendar in UTC, as the commands take it, `YYYY-MM-DD`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
