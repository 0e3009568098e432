import { createElement as h, type ChangeEvent, type ReactElement } from 'react';
import { editorWords } from '../controls/control-props.ts';
import { common, type InputProps } from '../controls/input-props.ts';
import { shareOfText, textOfShare } from './share-text.ts';
import { useTyped } from './use-typed.ts';

const SPELLING = { show: textOfShare, read: shareOfText };

/** A share, written as a percentage. What the file will hold stands below, since both are numbers. */
export function ShareInput(props: InputProps): ReactElement {
  const { value, forID, onChange } = props;
  const [typed, setTyped] = useTyped(value, SPELLING);
  const { share } = editorWords.current.widgets;
  const input = h('input', {
    ...{ ...common(props), type: 'text', inputMode: 'text', autoComplete: 'off', placeholder: '4.5', value: typed },
    'aria-describedby': `${forID}-meaning`,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
      setTyped(target.value);
      onChange(shareOfText(target.value));
    },
  });
  return h(
    'div',
    { className: 'sp-parts' },
    h('div', { className: 'sp-with-unit' }, input, h('span', { 'aria-hidden': true }, '%')),
    h(
      'p',
      { id: `${forID}-meaning`, className: 'sp-meaning' },
      typeof value === 'number' ? share.written(String(value)) : share.inPercent,
    ),
  );
}
