import { contentTypes } from '../../../domain/schema/index.ts';
import { outlineOf } from '../../../domain/schema/outline.ts';
import type { Words } from '../../../words/index.ts';
import { editedTypeOf } from '../../config/edited-types.ts';
import { BODY_KEY, fieldsOf, SOURCE_KEY, type EntryData } from '../../format/entry-data.ts';
import { entryFormat } from '../../format/entry-format.ts';
import { mergeFields, type ChangedField } from '../../merge/merge-fields.ts';
import { changesTable } from './changes-table.ts';
import { ask, button, element } from './elements.ts';
import type { TypedText } from './typed-texts.ts';

/** What becomes of text that was not saved. */
export type TypedDecision = 'restore' | 'remove' | 'later';

/** Shows what was typed and not saved, and asks whether it shall stand in the form again. */
export function askAboutTyped(typed: TypedText, words: Words): Promise<TypedDecision> {
  const { unsaved, meanwhile } = words.keeping;
  const when = new Date(typed.at).toLocaleString(words.language, { dateStyle: 'long', timeStyle: 'short' });
  return ask<TypedDecision>('later', (answer) =>
    [
      element('h2', {}, unsaved.title),
      element('p', { className: 'sp-path' }, [typed.collection, typed.slug].filter(Boolean).join('/')),
      element('p', { className: 'sp-lead' }, unsaved.lead(when)),
      changesTable(meanwhile.myChanges, changesIn(typed), 'mine', words),
      element(
        'div',
        { className: 'sp-decide' },
        button(unsaved.restore, () => answer('restore'), 'sp-button sp-main'),
        button(unsaved.later, () => answer('later')),
        button(unsaved.remove, () => answer('remove')),
      ),
    ].filter((part) => part !== undefined),
  );
}

/** What differs from the text that the form began with. Data that no file can hold are put back all the same, and not listed. */
function changesIn({ collection, data }: TypedText): readonly ChangedField[] {
  const type = editedTypeOf(collection);
  if (!type) return [];
  const { form } = contentTypes[type];
  const outline = outlineOf(type);
  try {
    const source = data[SOURCE_KEY];
    const before = typeof source === 'string' ? entryFormat(form, outline).fromFile(source) : {};
    const base = withBrief(before, form);
    return mergeFields(outline, { base, mine: withBrief(data, form), theirs: base }, () => false).mine;
  } catch {
    return [];
  }
}

function withBrief(data: EntryData, form: 'mdx' | 'yaml') {
  const body = data[BODY_KEY];
  return { ...fieldsOf(data, form), ...(form === 'mdx' && typeof body === 'string' && { [BODY_KEY]: body }) };
}
