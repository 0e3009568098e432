import { createElement as h, type ReactElement, type ReactNode } from 'react';
import { List } from 'immutable';
import { isList, isObject } from '../../../domain/json.ts';
import { UNKNOWN, weekday } from '../../../domain/schema/values.ts';
import { editorWords, takesUnknown, textOf, type ControlProps, type FieldMap } from '../controls/control-props.ts';
import type { Option } from '../controls/entry-options.ts';
import { plain } from '../controls/plain-data.ts';
import { shownText } from '../controls/written-text.ts';
import { spelledValues, withPicked } from './picked-values.ts';

/** Whether a field holds several days of the week. */
export function isOfWeekdays(field: FieldMap): boolean {
  if (field.get('multiple') !== true) return false;
  const values = optionsOf(field).map(({ value }) => value);
  return values.length === weekday.options.length && weekday.options.every((day) => values.includes(day));
}

/** The days of the week, each to be ticked; besides them `?`, and whatever else the file holds there, until somebody unticks it. */
export function WeekdaysInput(props: ControlProps): ReactElement {
  const { field, value, forID, classNameWrapper, setActiveStyle, setInactiveStyle, onChange } = props;
  const values = valuesOf(value);
  const boxes = boxesOf(props, values);
  const order = boxes.map((box) => box.value);
  const wasSingle = !List.isList(value) && shownText(value) !== '' && value !== UNKNOWN;
  const toggle = (picked: string): void => {
    const spelled = spelledValues(withPicked(values, picked, order), wasSingle);
    onChange(Array.isArray(spelled) ? List(spelled) : spelled);
  };
  return h(
    'fieldset',
    { id: forID, className: `sp-picked ${classNameWrapper}`, onFocus: setActiveStyle, onBlur: setInactiveStyle },
    h('legend', { className: 'sp-visually-hidden' }, textOf(field, 'label')),
    boxes.map((box) => boxOf(box, values.includes(box.value), toggle)),
  );
}

function boxOf({ value, label }: Option, checked: boolean, toggle: (value: string) => void): ReactNode {
  const box = h('input', { type: 'checkbox', checked, onChange: () => toggle(value) });
  return h('label', { key: value }, box, h('span', { dir: 'auto' }, label));
}

function boxesOf(props: ControlProps, values: readonly unknown[]): readonly Option[] {
  const days = optionsOf(props.field);
  const unknown = { value: UNKNOWN, label: `${UNKNOWN} ${editorWords.current.setUnknown}` };
  const offered = takesUnknown(props) || values.includes(UNKNOWN) ? [...days, unknown] : days;
  const others = values.filter((value) => typeof value === 'string' && !offered.some((option) => option.value === value));
  return [...offered, ...[...new Set(others)].map((value) => ({ value: String(value), label: String(value) }))];
}

function optionsOf(field: FieldMap): readonly Option[] {
  const options = plain(field.get('options'));
  const texts = isList(options) ? options.filter(isObject) : [];
  return texts.map(({ value, label }) => ({ value: shownText(value), label: shownText(label) }));
}

/** A value without a list is one alone. */
function valuesOf(value: unknown): readonly unknown[] {
  if (List.isList(value)) return value.toArray();
  return shownText(value) === '' ? [] : [value];
}
