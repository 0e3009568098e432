import { contentTypes } from '../../../domain/schema/index.ts';
import { outlineOf } from '../../../domain/schema/outline.ts';
import type { Words } from '../../../words/index.ts';
import { SOURCE_KEY } from '../../format/entry-data.ts';
import { mergeFiles } from '../../merge/merge-files.ts';
import { refuseSecondFile } from '../own-campaign/one-file-each.ts';
import { askAboutChanges } from './ask-about-changes.ts';
import { ChangedMeanwhile } from './changed-meanwhile.ts';
import { formatOf, typeOf } from './format-of.ts';
import { hideNotice, sentenceFor, showNotice } from './notice.ts';
import { fillForm, openForm, rememberSaved, savingEnded, type OpenForm } from './open-form.ts';

/** One attempt to save. `base` is the text that the file must still have; undefined for a new entry. */
export type SaveText = (raw: string, base: string | null | undefined) => Promise<unknown>;

/** What is to be saved, and by which name. */
export interface Saving {
  readonly collection: string;
  readonly path: string;
  readonly raw: string;
  readonly save: SaveText;
}

/** What the last save of the open form left in the file: Decap does not fill the form again after saving. */
let lastSaved: { readonly filling: string; readonly text: string } | undefined;

/**
 * Saves the open form over the text that it began with, and over no other: where somebody changed that meanwhile, both sides are put
 * together field by field and whoever saves decides. Where one side changed nothing of its own, there is nothing to decide.
 *
 * @throws what could not be saved and why; it is shown until the next save.
 */
export async function saveSafely({ collection, path, raw: handedOver, save }: Saving, words: Words): Promise<unknown> {
  refuseSecondFile(path, words);
  const { filling = '', isNew = false } = openForm() ?? {};
  const raw = withoutAddedLineEnd(handedOver, collection);
  try {
    const { result, text } = await saveUntilSettled({ collection, path, raw, save }, words);
    hideNotice();
    void afterSaving(collection, { filling, isNew, handedOver: raw, text });
    return result;
  } catch (error) {
    showNotice(sentenceFor(error, words), words);
    throw error;
  }
}

/** Decap ends every text with a line end. A file that had none when it was opened gets none. */
function withoutAddedLineEnd(raw: string, collection: string): string {
  const data = openForm()?.data() ?? {};
  const source = data[SOURCE_KEY];
  if (typeof source !== 'string' || source === '' || source.endsWith('\n')) return raw;
  const written = formatOf(collection).toFile(data);
  return raw === `${written}\n` ? written : raw;
}

async function saveUntilSettled({ collection, path, raw, save }: Saving, words: Words) {
  let text = raw;
  let base = baseOfForm();
  for (;;) {
    try {
      return { result: await save(text, base), text };
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile) || base === undefined) throw error;
      const { now, by } = error;
      text = await settle({ collection, path, base, mine: text, now, by }, words);
      base = now;
    }
  }
}

/**
 * Deletes an entry or its draft, as the open form shows it. Where somebody changed it meanwhile it stays, and whoever deletes is told.
 *
 * @param remove gets the text that must still be there, undefined when no form shows the entry
 * @throws what could not be deleted and why; it is shown until something is saved.
 */
export async function deleteSafely<T>(
  isShown: (form: OpenForm) => boolean,
  remove: (shown: ShownText | undefined) => Promise<T>,
  words: Words,
): Promise<T> {
  const form = openForm();
  const text = form && isShown(form) ? baseOfForm() : undefined;
  try {
    const result = await remove(typeof text === 'string' && form ? { path: form.path, text } : undefined);
    hideNotice();
    return result;
  } catch (error) {
    const told = error instanceof ChangedMeanwhile ? new Error(words.keeping.meanwhile.notDeleted) : error;
    showNotice(sentenceFor(told, words), words, { title: words.keeping.trouble.notDeleted });
    throw told;
  }
}

/** The text that the form stands for, undefined for a new entry. */
function baseOfForm(): string | null | undefined {
  const form = openForm();
  const source = form?.data()[SOURCE_KEY];
  if (!form || form.isNew || typeof source !== 'string') return undefined;
  return lastSaved?.filling === form.filling ? lastSaved.text : source;
}

/**
 * The text to be saved over theirs, decided by whoever saves; at once where there is nothing to decide.
 *
 * @throws when they go back to the form, or give up what is in it.
 */
export async function settle({ collection, path, base, mine, now, by }: Dispute, words: Words): Promise<string> {
  const { meanwhile } = words.keeping;
  const merge = mergerFor(collection, { base: base ?? '', mine, theirs: now ?? '' });
  const merged = now === null ? undefined : merge(new Set());
  if (merged && merged.theirs.length + merged.conflicts.length === 0) return merged.text;
  const decision = await askAboutChanges({ path, by, mine, isGone: now === null, merged }, words);
  const saved = now === null ? mine : merge(decision.kind === 'save' ? decision.theirs : new Set())?.text;
  if (decision.kind === 'save' && saved !== undefined) return saved;
  if (decision.kind === 'discard' && now !== null) {
    void savingEnded().then(() => {
      fillForm(formatOf(collection).fromFile(now), { isTyped: false });
      hideNotice();
    });
    throw new Error(meanwhile.gaveUp);
  }
  throw new Error(meanwhile.wentBack);
}

/**
 * After saving, the form shows what was saved, when that is not what it showed. What was typed meanwhile stays, and goes with the text that
 * was handed over: the next save puts it together with what others changed. A new entry is read once more by Decap itself.
 */
async function afterSaving(collection: string, { filling, isNew, handedOver, text }: Saved): Promise<void> {
  lastSaved = { filling, text };
  await savingEnded();
  const form = openForm();
  if (isNew || form?.collection !== collection || form.filling !== filling) return;
  if (form.hasChanged && text !== handedOver) {
    lastSaved = { filling, text: handedOver };
    return;
  }
  const data = formatOf(collection).fromFile(text);
  rememberSaved(data);
  if (text !== handedOver) fillForm(data, { isTyped: false });
}

function mergerFor(collection: string, texts: Parameters<typeof mergeFiles>[2]) {
  const type = typeOf(collection);
  return (theirs: ReadonlySet<string>) => mergeFiles(contentTypes[type].form, outlineOf(type), texts, (id) => theirs.has(id));
}

/** Two texts of a file that began as one. */
export interface Dispute {
  readonly collection: string;
  readonly path: string;
  readonly base: string | null;
  readonly mine: string;
  readonly now: string | null;
  readonly by: string | undefined;
}

/** What an open form was filled with, and in which file that stands. */
export interface ShownText {
  readonly path: string;
  readonly text: string;
}

interface Saved {
  readonly filling: string;
  readonly isNew: boolean;
  readonly handedOver: string;
  readonly text: string;
}
