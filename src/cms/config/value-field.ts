import type { ValueNode } from '../../domain/schema/outline.ts';
import type { CmsValueField } from './decap-config.ts';

/** What a widget needs beside its name. */
export type WidgetOptions = Pick<CmsValueField, 'widget'> & Partial<CmsValueField>;

/**
 * The widget for a single value that refers to no other entry.
 *
 * @param choiceWord what a choice is called in the language of the editor
 * @throws when the kind of value has no widget, naming the field.
 */
export function valueWidget(node: ValueNode, choiceWord: (word: string) => string): WidgetOptions {
  const byKind = widgetOfKind.get(node.kind);
  if (!byKind) throw new Error(`The field "${node.schemaPath}" has the kind "${node.kind}", which has no widget in the editor.`);
  if (byKind === 'choice')
    return { widget: 'select', options: node.choices.map((value) => ({ label: capitalised(choiceWord(value)), value })) };
  return node.choices.length > 0 ? { ...byKind, suggestions: node.choices } : byKind;
}

/** Choices stand alone in a form, and in the middle of a line on a page. */
function capitalised(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}

/** Text whose spelling the findings judge: a pattern in the form would refuse drafts. */
const LINE: WidgetOptions = { widget: 'string' };
const WHOLE: WidgetOptions = { widget: 'number', value_type: 'int', step: 1 };
/** Always both, so that `2026-05-18` is a day everywhere and the editor's own zone never enters a file. */
const DAY: WidgetOptions = {
  widget: 'datetime',
  format: 'YYYY-MM-DD',
  date_format: 'YYYY-MM-DD',
  time_format: false,
  picker_utc: true,
};
const WALL_TIME: WidgetOptions = {
  widget: 'datetime',
  format: 'YYYY-MM-DDTHH:mm',
  date_format: 'YYYY-MM-DD',
  time_format: 'HH:mm',
  picker_utc: true,
};

/** Every kind of value that a schema may use. A kind that is not here stops the build. */
const widgetOfKind: ReadonlyMap<string, WidgetOptions | 'choice'> = new Map<string, WidgetOptions | 'choice'>([
  ['choice', 'choice'],
  ['text', { widget: 'text' }],
  ['count', WHOLE],
  ['scale', WHOLE],
  ['quantity', { widget: 'number', value_type: 'float', step: 0.01 }],
  ['share', { widget: 'number', value_type: 'float', step: 0.001 }],
  ['flag', { widget: 'boolean' }],
  ['date', DAY],
  ['wall-time', WALL_TIME],
  ['record', { widget: 'record' }],
  ...(
    [
      ...['line', 'id', 'reference', 'role', 'holder', 'moment', 'relative-day', 'duration', 'span', 'clock-time', 'hours', 'zone'],
      ...['money', 'currency', 'language', 'url', 'email', 'aspect-ratio', 'resolution', 'hash', 'mark', 'country', 'region'],
    ] as const
  ).map((kind) => [kind, LINE] as const),
]);
