import type { Words } from '../../../words/index.ts';
import { askAboutTyped } from './ask-about-typed.ts';
import { livePages, showThisPage, thisPage } from './live-pages.ts';
import { hideNotice, showNotice } from './notice.ts';
import { fillForm, openForm, watchForm, type OpenForm } from './open-form.ts';
import { forgetTyped, keepTyped, typedTexts, type TypedText } from './typed-texts.ts';

/**
 * Keeps a copy of what is typed in this browser until it is saved or given up, and offers what an earlier page left. Decap waits until
 * nobody has typed for two seconds, and does not know which text a copy began with: put back, it would overwrite what others saved since.
 */
export function keepTyping(words: Words): void {
  showThisPage();
  let before: OpenForm | undefined;
  watchForm(() => {
    const now = openForm();
    if (now?.content !== before?.content || now?.hasChanged !== before?.hasChanged || nameOf(now) !== nameOf(before))
      keepChanged(before, now, words);
    if (now && now.filling !== before?.filling && !now.hasChanged) void offerTyped(now, words);
    before = now;
  });
  window.addEventListener('offline', () => showNotice(words.keeping.trouble.offline, words));
  window.addEventListener('online', hideNotice);
}

/** A form that was saved, closed or typed back to what it was needs no copy. What is typed while a new entry gets its name goes by that. */
function keepChanged(before: OpenForm | undefined, now: OpenForm | undefined, words: Words): void {
  if (before?.hasChanged === true && (now?.hasChanged !== true || nameOf(now) !== nameOf(before)))
    forgetTyped(localStorage, { ...before, page: thisPage });
  if (now?.hasChanged === true) keepSoon(words);
}

let isWaiting = false;

/** Many keys may be struck in one moment; each is kept within a fraction of a second. */
function keepSoon(words: Words): void {
  if (isWaiting) return;
  isWaiting = true;
  setTimeout(() => {
    isWaiting = false;
    const form = openForm();
    if (form?.hasChanged !== true) return;
    const { collection, slug } = form;
    const hasRoom = keepTyped(localStorage, { collection, slug, page: thisPage, at: Date.now(), data: form.data() });
    if (!hasRoom) showNotice(words.keeping.trouble.full, words);
  }, DELAY);
}

/** Milliseconds. */
const DELAY = 150;

/** What stands in a window that is open still is not offered in another one. */
async function offerTyped(form: OpenForm, words: Words): Promise<void> {
  const live = await livePages();
  const [newest] = typedTexts(localStorage, form).filter(({ page }) => !live.has(page));
  if (!newest || offered.has(`${newest.page}/${nameOf(form)}`)) return;
  offered.add(`${newest.page}/${nameOf(form)}`);
  const decision = await askAboutTyped(newest, words);
  if (decision === 'later') return;
  if (decision === 'restore' && !putBack(form, newest)) return;
  forgetTyped(localStorage, newest);
}

/** Whoever decides later is not asked again by the same page. */
const offered = new Set<string>();

/** The form may have been left meanwhile. */
function putBack(form: OpenForm, typed: TypedText): boolean {
  const now = openForm();
  if (!now || nameOf(now) !== nameOf(form)) return false;
  fillForm(typed.data, { isTyped: true });
  return true;
}

function nameOf(form: Pick<OpenForm, 'collection' | 'slug'> | undefined): string {
  return form ? `${form.collection}/${form.slug}` : '';
}
