import type { Words } from '../../../words/index.ts';
import { button, element } from '../safekeeping/elements.ts';
import { openForm, watchForm } from '../safekeeping/open-form.ts';
import { BACK_TO, tellAdded } from './added-entry.ts';

/** In a tab that was opened to add an entry for an input of another one: tells that tab once it is saved, and shows the way back. */
export function returnToOpener(words: Words): void {
  const { opener } = window as { readonly opener: Window | null };
  const field = new URLSearchParams(location.hash.split('?', 2)[1]).get(BACK_TO);
  if (!opener || field === null) return;
  let isBeingAdded = false;
  const stop = watchForm(() => {
    const form = openForm();
    if (isBeingAdded && form && form.slug !== '') {
      stop();
      tellAdded(opener, field, form.slug);
      showWayBack(words);
    }
    // Decap names the entry as soon as it is saved, and takes it for a new one a moment longer.
    isBeingAdded = form?.isNew === true && form.isSaving && form.slug === '';
  });
}

function showWayBack({ editor: { widgets } }: Words): void {
  const { added, back } = widgets.reference;
  const notice = element(
    'div',
    { className: 'sp-notice sp-done', role: 'status' },
    element('p', {}, added),
    button(back, () => window.close()),
  );
  document.body.append(notice);
}
