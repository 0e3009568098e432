import type { FieldNode, ListNode, ObjectNode, ValueNode } from '../../domain/schema/outline.ts';
import type { FieldWords } from '../../words/field-words.ts';
import type { CmsField, CmsListField, CmsObjectField, CmsValueField } from './decap-config.ts';
import { itemSummary } from './item-summary.ts';
import { asMarkdown } from './markdown-text.ts';
import { referenceWidget, type Collections } from './reference-field.ts';
import { valueWidget, type WidgetOptions } from './value-field.ts';

/** What a form is made with. */
export interface FormContext {
  readonly words: Pick<FieldWords, 'label' | 'choice'>;
  readonly collections: Collections;
  /** Paths of the fields without which an entry has no name. Everything else may be missing: findings say so, and drafts are saved. */
  readonly required: readonly string[];
}

/**
 * The form field of a node of an outline, with all that is in it.
 *
 * @throws when a kind of value, a hint or a reference cannot be shown, naming the field.
 */
export function formField(node: FieldNode, context: FormContext): CmsField {
  requireKnownHint(node);
  if (node.type === 'object') return objectField(node, context);
  return node.type === 'list' ? listField(node, context) : valueField(node, context);
}

/** The fields inside an object, in the order of the schema. */
export function formFields(node: ObjectNode, context: FormContext): CmsField[] {
  return [...node.fields.values()].map((child) => formField(child, context));
}

function objectField(node: ObjectNode, context: FormContext): CmsObjectField {
  return { ...base(node, context), widget: 'object', collapsed: node.form.collapsed ?? true, fields: formFields(node, context) };
}

function valueField(node: ValueNode, context: FormContext): CmsValueField {
  const { placeholder } = node.form;
  return { ...base(node, context), kind: node.kind, ...widgetOf(node, context), ...(placeholder !== undefined && { placeholder }) };
}

function widgetOf(node: ValueNode, { words, collections }: FormContext): WidgetOptions {
  const widget = valueWidget(node, words.choice);
  return node.reference ? { ...widget, ...referenceWidget(node.reference, collections, node.schemaPath) } : widget;
}

function listField(node: ListNode, context: FormContext): CmsField {
  const { item } = node;
  if (item.type === 'list') throw new Error(`The field "${node.schemaPath}" is a list of lists, which the editor cannot show.`);
  return item.type === 'object' ? listOfItems(node, item, context) : listOfValues(node, item, context);
}

/** Without `default: []` a new entry begins with one empty item in every list. Closed lists are not built until someone opens them. */
function listOfItems(node: ListNode, item: ObjectNode, context: FormContext): CmsListField {
  return {
    ...base(node, context),
    widget: (node.form.widget ?? 'list') as CmsListField['widget'],
    default: [],
    collapsed: node.form.collapsed ?? true,
    minimize_collapsed: true,
    summary: itemSummary(item),
    ...(item.short && { short: item.short }),
    fields: formFields(item, context),
  };
}

function listOfValues(node: ListNode, item: ValueNode, context: FormContext): CmsField {
  const widget = widgetOf(item, context);
  const isPicked = widget.widget === 'select' || widget.widget === 'relation';
  if (isPicked) return { ...base(node, context), kind: item.kind, ...widget, multiple: true, default: [] };
  const single = { ...base(node, context), kind: item.kind, ...widget };
  return { ...base(node, context), widget: 'list', default: [], field: single };
}

function base(node: FieldNode, { words, required }: FormContext) {
  const hint = asMarkdown(node.description);
  const label = words.label({ title: node.title, ...(node.type === 'value' && { kind: node.kind }) });
  return { name: node.key, label, ...(hint !== '' && { hint }), required: required.includes(node.schemaPath) };
}

/** A hint that nothing reads would be a form that nobody meant. */
function requireKnownHint(node: FieldNode): void {
  const { widget } = node.form;
  if (widget === undefined) return;
  const known = node.type === 'list' && node.item.type === 'object' ? LIST_WIDGETS : [];
  if (!known.includes(widget))
    throw new Error(`The field "${node.schemaPath}" asks for the widget "${widget}", which the editor does not have.`);
}

const LIST_WIDGETS: readonly string[] = ['list', 'raci', 'signed-clauses'];
