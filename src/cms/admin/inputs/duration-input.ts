import { createElement as h, type ChangeEvent, type ReactElement } from 'react';
import { editorWords } from '../controls/control-props.ts';
import { common, type InputProps } from '../controls/input-props.ts';
import { ownOptions } from '../controls/options.ts';
import { durationOfParts, partsOfDuration, UNITS, type DurationParts } from './duration-text.ts';
import { useTyped } from './use-typed.ts';

const SPELLING = { show: partsOfDuration, read: durationOfParts };

/** A number and a unit; or words, such as `same day`, `?` and what the file holds besides. */
export function DurationInput(props: InputProps): ReactElement {
  const { value, field, forID, onChange } = props;
  const [parts, setParts] = useTyped(value, SPELLING);
  const { duration } = editorWords.current.widgets;
  const change = (next: DurationParts): void => {
    setParts(next);
    onChange(durationOfParts(next));
  };
  const words = ['same day', ...ownOptions({ field }).map((option) => option.value)];
  const amount = h('input', {
    ...{ ...common(props), type: 'text', autoComplete: 'off', dir: 'auto', placeholder: '48', value: parts.amount },
    list: parts.unit === 'words' ? `${forID}-words` : undefined,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => change({ ...parts, amount: target.value }),
  });
  const unit = h(
    'select',
    {
      ...{ className: 'sp-unit', 'aria-label': duration.unit, value: parts.unit },
      onChange: ({ target }: ChangeEvent<HTMLSelectElement>) => change({ ...parts, unit: target.value as DurationParts['unit'] }),
    },
    UNITS.map((name) => h('option', { key: name, value: name }, duration.units[name])),
    h('option', { value: 'words' }, duration.inWords),
  );
  const offered = h(
    'datalist',
    { id: `${forID}-words` },
    words.map((word) => h('option', { key: word, value: word })),
  );
  return h('div', { className: 'sp-line' }, amount, unit, offered);
}
