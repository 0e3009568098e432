import type { Words } from '../../../words/index.ts';
import type { ChangedField } from '../../merge/merge-fields.ts';
import type { MergedFile } from '../../merge/merge-files.ts';
import { shownPath } from '../../merge/shown-value.ts';
import { changesTable, valueBox } from './changes-table.ts';
import { ask, button, element } from './elements.ts';

/** What somebody else did to the entry in the form. */
export interface Meanwhile {
  readonly path: string;
  /** Who it was, where it is known. */
  readonly by: string | undefined;
  /** The text in the form, as it would be saved. */
  readonly mine: string;
  /** Whether there is no such entry any more. */
  readonly isGone: boolean;
  /** Both sides put together; undefined when that is not possible. */
  readonly merged: MergedFile | undefined;
}

/** What is to be done: save, with theirs for these fields where both changed them; give mine up; or nothing yet. */
export type Decision =
  { readonly kind: 'save'; readonly theirs: ReadonlySet<string> } | { readonly kind: 'discard' } | { readonly kind: 'back' };

/** Shows what was changed meanwhile, and asks what shall become of it. Escape decides nothing. */
export function askAboutChanges({ path, by, mine, isGone, merged }: Meanwhile, words: Words): Promise<Decision> {
  const { meanwhile } = words.keeping;
  return ask<Decision>({ kind: 'back' }, (answer) => {
    const choices = (merged?.conflicts ?? []).map((conflict) => choice(conflict, words));
    const save = () => {
      const open = choices.find(({ chosen }) => chosen() === undefined);
      if (open) return open.focus();
      const theirs = choices.filter(({ chosen }) => chosen() === 'theirs').map(({ id }) => id);
      answer({ kind: 'save', theirs: new Set(theirs) });
    };
    const parts = [
      element('h2', {}, by === undefined ? meanwhile.title : meanwhile.titleBy(by)),
      element('p', { className: 'sp-path' }, path),
      element('p', { className: 'sp-lead' }, isGone ? meanwhile.gone : merged ? meanwhile.lead : meanwhile.unreadable),
      changesTable(meanwhile.theirChanges, merged?.theirs ?? [], 'theirs', words),
      choices.length > 0 ? element('h3', {}, meanwhile.both) : undefined,
      ...choices.map(({ box }) => box),
      changesTable(meanwhile.myChanges, merged?.mine ?? [], 'mine', words),
      element(
        'div',
        { className: 'sp-decide' },
        merged || isGone ? button(isGone ? meanwhile.saveGone : meanwhile.save, save, 'sp-button sp-main') : undefined,
        button(meanwhile.back, () => answer({ kind: 'back' })),
        isGone ? undefined : button(meanwhile.discard, () => answer({ kind: 'discard' })),
      ),
      copying(mine, words),
    ];
    return parts.filter((part) => part !== undefined);
  });
}

/** One field that both changed. Neither is chosen beforehand: a choice that nobody made would be overwriting unseen. */
function choice(conflict: ChangedField, words: Words) {
  const { meanwhile, before, yours, theirs } = words.keeping;
  const option = (side: 'mine' | 'theirs', label: string, head: string) => {
    const input = element('input', { type: 'radio', name: `sp-${conflict.id}`, value: side, required: true });
    const box = element(
      'div',
      { className: 'sp-option' },
      element('label', {}, input, label),
      element('p', { className: 'sp-head' }, head),
      valueBox(conflict, conflict[side], words),
    );
    return { input, box };
  };
  const options = [option('theirs', meanwhile.takeTheirs, theirs), option('mine', meanwhile.takeMine, yours)];
  const box = element(
    'fieldset',
    { className: 'sp-choice' },
    element('legend', {}, shownPath(conflict.steps, words)),
    element('div', {}, element('p', { className: 'sp-head' }, before), valueBox(conflict, conflict.base, words)),
    ...options.map((one) => one.box),
  );
  return {
    id: conflict.id,
    box,
    chosen: () => options.find(({ input }) => input.checked)?.input.value,
    focus: () => {
      options[0]?.input.focus();
      options[0]?.input.reportValidity();
    },
  };
}

/** Copies my text; where the browser forbids it, shows it to be copied by hand. */
function copying(mine: string, { keeping: { meanwhile } }: Words): HTMLElement {
  const status = element('p', { role: 'status', className: 'sp-status' });
  const show = () => {
    status.textContent = meanwhile.notCopied;
    const box = element('textarea', { value: mine, readOnly: true, rows: 10, ariaLabel: meanwhile.myText });
    status.after(box);
    box.select();
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(mine);
      status.textContent = meanwhile.copied;
    } catch {
      show();
    }
  };
  return element(
    'div',
    { className: 'sp-copy' },
    button(meanwhile.copy, () => void copy()),
    status,
  );
}
