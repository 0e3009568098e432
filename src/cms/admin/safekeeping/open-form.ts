import { store, type DecapMap } from 'decap-cms-core/dist/esm/redux/index.js';
import { fromJS, Map as ImmutableMap } from 'immutable';
import type { EntryData } from '../../format/entry-data.ts';

/** The form that Decap shows, with what stands in it. */
export interface OpenForm {
  readonly collection: string;
  /** Empty for a new entry. */
  readonly slug: string;
  readonly path: string;
  readonly isNew: boolean;
  readonly hasChanged: boolean;
  /** Whether it is being saved or published. */
  readonly isSaving: boolean;
  /** Another one each time the form is filled. */
  readonly filling: string;
  /** The same object as long as nothing is typed. */
  readonly content: DecapMap;
  /** What stands in the form, as plain data. */
  readonly data: () => EntryData;
}

/** The form that is open now, or undefined. */
export function openForm(): OpenForm | undefined {
  const draft = store.getState().entryDraft;
  const entry = draft.get('entry') as DecapMap | undefined;
  const content = entry?.get('data') as DecapMap | undefined;
  if (!entry || !content || !entry.get('collection')) return undefined;
  return {
    collection: text(entry.get('collection')),
    slug: text(entry.get('slug')),
    path: text(entry.get('path')),
    isNew: entry.get('newRecord') === true,
    hasChanged: draft.get('hasChanged') === true,
    isSaving: entry.get('isPersisting') === true || entry.get('isPublishing') === true,
    filling: text(draft.get('key')),
    content,
    data: () => content.toJS() as EntryData,
  };
}

/** Calls whenever something changes in the editor, which is often. Returns what ends it. */
export function watchForm(listener: () => void): () => void {
  return store.subscribe(listener);
}

/** Waits until what is being saved is saved, or could not be. */
export function savingEnded(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (openForm()?.isSaving === true) return;
      stop();
      resolve();
    };
    const stop = watchForm(look);
    setTimeout(look);
  });
}

/** Fills the open form with other data. `isTyped` says that they are not saved yet. */
export function fillForm(data: EntryData, { isTyped }: { readonly isTyped: boolean }): void {
  const form = openForm();
  const entry = store.getState().entryDraft.get('entry') as DecapMap | undefined;
  if (!form || !entry) return;
  const filled = entry.set('data', fromJS(data) as unknown).delete('isPersisting');
  const action = form.isNew
    ? { type: 'DRAFT_CREATE_EMPTY', payload: filled }
    : { type: 'DRAFT_CREATE_FROM_ENTRY', payload: { entry: filled } };
  store.dispatch({ ...action, isWanted: true });
  if (isTyped) markTyped(data);
}

/** Tells Decap what is saved now, so that typing an earlier text again counts as a change. */
export function rememberSaved(data: EntryData): void {
  const form = openForm();
  const entry = store.getState().entryDraft.get('entry') as DecapMap | undefined;
  if (!form || !entry || form.isNew) return;
  const saved = { ...(entry.toJS() as object), data };
  store.dispatch({ type: 'ENTRY_SUCCESS', payload: { collection: form.collection, entry: saved } });
}

/** Decap finds out by itself whether a form was changed, when a field of it is. */
function markTyped(data: EntryData): void {
  const [name = 'title', value] = Object.entries(data).find(([, held]) => held !== undefined) ?? [];
  changeField(name, value);
}

/** Writes one field of the open form, as if it were typed. */
export function changeField(name: string, value: unknown): void {
  const field = ImmutableMap({ name });
  store.dispatch({ type: 'DRAFT_CHANGE_FIELD', payload: { field, value: fromJS(value) as unknown, metadata: {}, entries: [] } });
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
