import { contentTypes } from '../../domain/schema/index.ts';
import { outlineOf } from '../../domain/schema/outline.ts';
import type { Words } from '../../words/index.ts';
import { BODY_KEY, CAMPAIGN_KEY, PROBLEM_KEY } from '../format/entry-data.ts';
import { CAMPAIGN_ORDER, inOrderOf } from './campaign-order.ts';
import type { CmsCollection, CmsField } from './decap-config.ts';
import { editedTypes, type EditedType, type EditedTypeName } from './edited-types.ts';
import { formFields } from './form-field.ts';
import { formatName } from './format-name.ts';
import { referenceWidget, type Collections } from './reference-field.ts';

/** Every collection that a form may refer to. */
export const collections: Collections = new Map(
  Object.entries(editedTypes).flatMap(([type, { nameField }]: [string, EditedType]) =>
    nameField === undefined ? [] : [[type, { name: contentTypes[type as EditedTypeName].folder, nameField }]],
  ),
);

/**
 * The collection of one type of content: the name of a file is the id of its entry, so it is made once, of plain letters, and stays.
 *
 * @param contentFolder where the content folder is in its repository
 * @throws what `formField` throws.
 */
export function collectionOf(type: EditedTypeName, contentFolder: string, words: Words): CmsCollection {
  const { folder, form } = contentTypes[type];
  const edited: EditedType = editedTypes[type];
  const identifier = edited.nameField ?? CAMPAIGN_KEY;
  return {
    name: folder,
    ...words.editor.collections[type],
    folder: `${contentFolder}/${folder}`,
    extension: form,
    format: formatName(type),
    create: true,
    // What was supplied and what was signed is kept; a correction is a new entry.
    delete: !contentTypes[type].appendOnly,
    identifier_field: identifier,
    slug: edited.slug ?? '{{slug}}',
    ...(edited.path !== undefined && { path: edited.path }),
    summary: edited.summary ?? `{{${identifier}}}`,
    sortable_fields: edited.sortBy,
    ...(type === 'campaign' && { view_groups: [{ label: words.label({ title: 'Status' }), field: 'status' }] }),
    ...(edited.page !== undefined && { preview_path: `${edited.page}/{{filename}}/` }),
    fields: [
      problemField(words),
      ...(edited.nameField === undefined ? [campaignField(words)] : []),
      ...fieldsOf(type, edited, words),
    ],
  };
}

function fieldsOf(type: EditedTypeName, { nameField, required }: EditedType, words: Words): readonly CmsField[] {
  const context = { words, collections, required: required ?? (nameField === undefined ? [] : [nameField]) };
  const fields = formFields(outlineOf(type), context);
  return contentTypes[type].form === 'mdx' ? inOrderOf(CAMPAIGN_ORDER, [...fields, briefField(words)]) : fields;
}

/** Says why, when a file cannot be read; the form is empty then, and saving it refused. */
function problemField(words: Words): CmsField {
  return { name: PROBLEM_KEY, label: words.editor.problem, required: false, widget: 'problem', kind: 'problem' };
}

/**
 * The campaign that a file is called after, chosen once. It is not `required`: Decap would ask for it in files that are there already, which
 * do not hold it.
 */
function campaignField(words: Words): CmsField {
  const { label, hint } = words.editor.ownCampaign;
  const widget = referenceWidget('campaign', collections, CAMPAIGN_KEY);
  return { name: CAMPAIGN_KEY, label, hint, required: false, ...widget, kind: 'own-campaign' };
}

/** Plain text: any editor that knows Markdown alone would rewrite the components of a brief. */
function briefField(words: Words): CmsField {
  const { label, hint } = words.editor.brief;
  return { name: BODY_KEY, label, hint, required: false, widget: 'text', kind: 'brief' };
}
