import { isMap, type Map as ImmutableMap } from 'immutable';
import { SOURCE_KEY } from '../../format/entry-data.ts';
import { formatOf } from './format-of.ts';

/** What Decap remembers, as its reducers are handed it. */
export interface DecapState {
  readonly entryDraft: Form;
}

/** What happened, for a reducer of Redux. */
export interface Action {
  readonly type: string;
  readonly payload?: unknown;
  /** Whether a form is filled because somebody asked for it, and not because Decap has loaded the entry again. */
  readonly isWanted?: boolean;
}

/** Makes the next state of the last one and what happened. */
export type Reduce = (state: DecapState | undefined, action: Action) => DecapState;

type Form = ImmutableMap<string, unknown>;

/** In the form, beside what Decap keeps there: the data that are saved, and those that are just being saved. */
const SAVED = 'samepageSaved';
const BEING_SAVED = 'samepageBeingSaved';

/**
 * Keeps the form as it is while it is saved or published, so that whoever goes on typing loses nothing and need not wait: Decap takes all
 * that stands in it for saved, loads what it has saved once more, shows nothing but a spinner meanwhile, and fills a new form with it.
 *
 * - What was typed since the text was handed over is not saved yet.
 * - An entry that is loaded again stays on the screen meanwhile.
 * - A form is filled anew only when nothing typed is in it, and when what was loaded is another text.
 * - A new entry counts as being saved until it has its name, so that nothing makes a second one of it.
 */
export function keepForm(reduce: Reduce): Reduce {
  return (before, action) => {
    if (before && hidesForm(before.entryDraft, action)) return before;
    const after = reduce(before, action);
    const entryDraft = formAfter(before?.entryDraft, after.entryDraft, action);
    return entryDraft === after.entryDraft ? after : { ...after, entryDraft };
  };
}

/** Decap shows a spinner, or an error, in place of the form of an entry that it loads. */
function hidesForm(form: Form, { type, payload }: Action): boolean {
  if (!['ENTRY_REQUEST', 'UNPUBLISHED_ENTRY_REQUEST', 'ENTRY_FAILURE'].includes(type)) return false;
  const { collection, slug } = payload as { readonly collection: string; readonly slug: string };
  return entryOf(form)?.get('collection') === collection && entryOf(form)?.get('slug') === slug;
}

function formAfter(before: Form | undefined, after: Form, { type, isWanted }: Action): Form {
  if (!dataOf(after)) return after;
  switch (type) {
    case 'DRAFT_CREATE_FROM_ENTRY':
      return before && isWanted !== true && isSameEntry(before, after) ? loadedAgain(before, after) : asSaved(after);
    case 'DRAFT_CREATE_EMPTY':
    // Whoever deletes a draft gives up what is in the form too.
    case 'UNPUBLISHED_ENTRY_DELETE_SUCCESS':
      return asSaved(after);
    case 'ENTRY_PERSIST_REQUEST':
    case 'UNPUBLISHED_ENTRY_PERSIST_REQUEST':
      return after.set(BEING_SAVED, dataOf(after));
    case 'ENTRY_PERSIST_SUCCESS':
    case 'UNPUBLISHED_ENTRY_PERSIST_SUCCESS':
      return onceSaved(after);
    default:
      return after;
  }
}

function onceSaved(form: Form): Form {
  const saved = form.set(SAVED, form.get(BEING_SAVED));
  const isNew = entryOf(form)?.get('newRecord') === true;
  return (isNew ? saved.setIn(['entry', 'isPersisting'], true) : saved).set('hasChanged', hasTyped(saved));
}

/** What Decap has loaded says more of the entry: its name, and where it stands in the workflow. */
function loadedAgain(form: Form, loaded: Form): Form {
  const isSame = holdsSaved(form, loaded);
  if (!isSame && !hasTyped(form)) return asSaved(loaded);
  const read = dataOf(loaded)?.get(SOURCE_KEY);
  const source = isSame ? read : (dataOf(form)?.get(SOURCE_KEY) ?? read);
  const isSavedAgain = entryOf(form)?.get('newRecord') !== true && entryOf(form)?.get('isPersisting') === true;
  const entry = entryOf(loaded)?.set('data', dataOf(form)?.set(SOURCE_KEY, source)).set('newRecord', false);
  return form
    .set('entry', isSavedAgain ? entry?.set('isPersisting', true) : entry)
    .update(SAVED, (saved) => (saved as Form | undefined)?.set(SOURCE_KEY, source))
    .set('hasChanged', hasTyped(form));
}

function isSameEntry(one: Form, other: Form): boolean {
  const [now, loaded] = [entryOf(one), entryOf(other)];
  const isNamed = now?.get('newRecord') === true && now.get('isPersisting') === true;
  return now?.get('collection') === loaded?.get('collection') && (isNamed || now?.get('slug') === loaded?.get('slug'));
}

/** Whether what was loaded is the text that the form was saved as. Decap ends every text with a line end. */
function holdsSaved(form: Form, loaded: Form): boolean {
  const saved = form.get(SAVED);
  const text = dataOf(loaded)?.get(SOURCE_KEY);
  if (!isMap(saved) || typeof text !== 'string') return false;
  try {
    const written = formatOf(String(entryOf(loaded)?.get('collection'))).toFile(saved.toJS());
    return text === written || text === `${written}\n`;
  } catch {
    return false;
  }
}

function hasTyped(form: Form): boolean {
  const [data, saved] = [dataOf(form), form.get(SAVED)];
  return isMap(saved) && data?.equals(saved) === false;
}

function asSaved(form: Form): Form {
  return form.set(SAVED, dataOf(form));
}

function entryOf(form: Form): Form | undefined {
  const entry = form.get('entry');
  return isMap(entry) ? (entry as Form) : undefined;
}

function dataOf(form: Form): Form | undefined {
  const data = entryOf(form)?.get('data');
  return isMap(data) ? (data as Form) : undefined;
}
