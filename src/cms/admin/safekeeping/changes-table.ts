import type { Json } from '../../../domain/json.ts';
import type { Words } from '../../../words/index.ts';
import type { ChangedField } from '../../merge/merge-fields.ts';
import { shownPath, shownValue } from '../../merge/shown-value.ts';
import { element } from './elements.ts';

/** A table of changed fields: what each held before, and what it holds on one of the two sides. Nothing when there are none. */
export function changesTable(
  caption: string,
  changes: readonly ChangedField[],
  side: 'mine' | 'theirs',
  words: Words,
): HTMLElement | undefined {
  if (changes.length === 0) return undefined;
  const { field, before, now, yours } = words.keeping;
  const after = side === 'mine' ? yours : now;
  const heads = [field, before, after].map((head) => element('th', { scope: 'col' }, head));
  const rows = changes.map((change) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, shownPath(change.steps, words)),
      cell(before, valueBox(change, change.base, words)),
      cell(after, valueBox(change, change[side], words)),
    ),
  );
  return element(
    'table',
    { className: 'sp-changes' },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows),
  );
}

/** On a phone the columns stand below each other, and each says its head itself. */
function cell(head: string, box: HTMLElement): HTMLElement {
  const made = element('td', {}, box);
  made.dataset['head'] = head;
  return made;
}

/** A value with all its lines; a long one scrolls in its own box. */
export function valueBox({ steps }: Pick<ChangedField, 'steps'>, value: Json | undefined, words: Words): HTMLElement {
  const shown = shownValue(steps.at(-1)?.node, value, words);
  const box = element('div', { className: value === undefined ? 'sp-shown sp-none' : 'sp-shown', dir: 'auto' }, shown);
  // What scrolls must be reachable by keyboard.
  if (shown.length > LONG) box.tabIndex = 0;
  return box;
}

const LONG = 300;
