import { createElement as h, useState, type ChangeEvent, type ReactElement, type ReactNode } from 'react';
import { UNKNOWN } from '../../../domain/schema/values.ts';
import { isCalendarDate, isWallTime } from '../../../domain/time/calendar-text.ts';
import { editorWords, takesUnknown, textOf } from './control-props.ts';
import type { Option } from './entry-options.ts';
import { common, type InputProps } from './input-props.ts';
import { inputOfKind } from '../inputs/input-of-kind.ts';
import { isTimed, ZoneBeside } from '../inputs/zone-beside.ts';
import { useTyped } from '../inputs/use-typed.ts';
import { offeredOptions, ownOptions } from './options.ts';
import { AS_TEXT, shownText, valueOfText } from './written-text.ts';

/**
 * One input for a single value of any kind. Whatever the kind, `?` is typed like any other letter, or chosen like any other word, and
 * means that the value is not known yet; the input says so. What the file holds is shown as it is, fitting or not.
 */
export function ValueInput(props: InputProps): ReactElement {
  const widget = textOf(props.field, 'widget');
  const isClosed = widget === 'select' || widget === 'boolean';
  const Own = inputOfKind(props.field);
  const input = Own
    ? h(Own, props)
    : isClosed
      ? h(ChoiceInput, props)
      : widget === 'text'
        ? h(LongInput, props)
        : h(LineInput, props);
  return h(
    'div',
    { className: 'sp-value' },
    input,
    isTimed(props.field) && h(ZoneBeside, props),
    props.value === UNKNOWN && h('p', { className: 'sp-unknown' }, editorWords.current.unknown),
  );
}

/** The browser's own choice: `?` chosen with one key, and every other word with its first letters. */
function ChoiceInput({ field, value, collection, forID, className, name, onChange, ...props }: InputProps): ReactElement {
  const options = choicesOf(field);
  const written = shownText(value);
  const isOffered = takesUnknown({ collection });
  const isForeign = written !== '' && !(isOffered && written === UNKNOWN) && !options.some((option) => option.value === written);
  const words = editorWords.current;
  return h(
    'select',
    {
      ...common({ forID, className, name, ...props }),
      value: written,
      onChange: ({ target }: Changed) => onChange(valueOfText(target.value, kindOf(field))),
    },
    h('option', { value: '' }, words.notWritten),
    options.map((option) => h('option', { key: option.value, value: option.value }, option.label)),
    isForeign && h('option', { value: written }, written),
    isOffered && h('option', { value: UNKNOWN }, `${UNKNOWN} ${words.setUnknown}`),
  );
}

function LongInput({ value, forID, className, name, onChange, ...props }: InputProps): ReactElement {
  const [typed, setTyped] = useTyped(value, AS_TEXT);
  return h('textarea', {
    ...common({ forID, className, name, ...props }),
    dir: 'auto',
    rows: 3,
    value: typed,
    onChange: ({ target }: Changed) => {
      setTyped(target.value);
      onChange(target.value);
    },
  });
}

/** The text is kept as it is typed: `0.` on the way to `0.5` is no number yet. */
function LineInput({ field, value, forID, className, name, onChange, ...props }: InputProps): ReactElement {
  const kind = kindOf(field);
  const [typed, setTyped] = useTyped(value, { show: shownText, read: (text) => valueOfText(text, kind) });
  const [options, setOptions] = useState<readonly Option[]>(() => ownOptions({ field }));
  const change = (text: string): void => {
    setTyped(text);
    onChange(valueOfText(text, kind));
  };
  const input = h('input', {
    ...common({ forID, className, name, ...props }),
    type: 'text',
    dir: 'auto',
    autoComplete: 'off',
    inputMode: textOf(field, 'widget') === 'number' ? ('text' as const) : undefined,
    placeholder: textOf(field, 'placeholder') ?? PLACEHOLDERS.get(kind),
    list: `${forID}-options`,
    'aria-describedby': isTimed(field) ? `${forID}-zone` : undefined,
    value: typed,
    onFocus: () => {
      props.setActiveStyle();
      void offeredOptions({ field, forID, query: props.query, getEntry: props.getEntry }).then(setOptions);
    },
    onChange: ({ target }: Changed) => change(target.value),
  });
  return h('div', { className: 'sp-line' }, input, dataList(`${forID}-options`, options), dayPicker(kind, typed, change));
}

function dataList(id: string, options: readonly Option[]): ReactNode {
  return h(
    'datalist',
    { id },
    options.map(({ value, label }) => h('option', { key: value, value }, label)),
  );
}

/** Days are text, since they may be `?`; the browser's own calendar helps to write them. */
function dayPicker(kind: string, typed: string, change: (text: string) => void): ReactNode {
  const type = PICKERS.get(kind);
  if (type === undefined) return null;
  return h('input', {
    type,
    className: 'sp-picker',
    'aria-label': editorWords.current.pick,
    value: fitting(typed, type),
    onChange: ({ target }: Changed) => target.value !== '' && change(target.value),
  });
}

/** A day that does not exist, or that lies before the year 1, stays text: the browser would complain of it to the console. */
function fitting(typed: string, type: 'date' | 'datetime-local'): string {
  return (type === 'date' ? isCalendarDate : isWallTime)(typed) && !typed.startsWith('0000') ? typed : '';
}

function choicesOf(field: InputProps['field']): Option[] {
  const { yes, no } = editorWords.current;
  if (textOf(field, 'widget') === 'boolean')
    return [
      { value: 'true', label: yes },
      { value: 'false', label: no },
    ];
  return (field.get('options') as { toJS: () => Option[] }).toJS();
}

function kindOf(field: InputProps['field']): string {
  return textOf(field, 'kind') ?? 'line';
}

type Changed = ChangeEvent<HTMLInputElement & HTMLSelectElement & HTMLTextAreaElement>;

const PICKERS: ReadonlyMap<string, 'date' | 'datetime-local'> = new Map([
  ['date', 'date'],
  ['moment', 'datetime-local'],
  ['wall-time', 'datetime-local'],
]);

const PLACEHOLDERS: ReadonlyMap<string, string> = new Map([
  ['date', '2027-05-18'],
  ['moment', '2027-05-18, 2027-05-18T18:00'],
  ['wall-time', '2027-05-18T18:00'],
  ['relative-day', 'start - 10 working days'],
  ['clock-time', '14:00'],
  ['url', 'https://'],
]);
