import { createElement as h, type ChangeEvent, type ReactElement, type ReactNode } from 'react';
import { textOf } from '../controls/control-props.ts';
import { common, type InputProps } from '../controls/input-props.ts';

/** What the two ends of a range are called and hold. Without a second one, the first takes all the room. */
export interface Ends {
  readonly from: End;
  readonly until: End | undefined;
  /** Hears when either is left. */
  readonly onLeave?: () => void;
}

interface End {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (text: string) => void;
}

/** Two small inputs that are one value, in a group that has the name of the field, and what else belongs to it. */
export function rangeOf(props: InputProps, { from, until, onLeave }: Ends, ...more: ReactNode[]): ReactElement {
  const { forID, className, name, field } = props;
  const first = h('input', {
    ...common(props),
    ...textInput(from),
    className: until ? 'sp-short' : className,
    key: 'from',
  });
  const second = until && h('input', { ...textInput(until), id: `${forID}-until`, className: 'sp-short', key: 'until' });
  return h(
    'fieldset',
    { className: 'sp-range', onBlur: onLeave },
    h('legend', { className: 'sp-visually-hidden' }, name ?? textOf(field, 'label')),
    h('div', { className: 'sp-line' }, first, second && h('span', { key: 'dash', 'aria-hidden': true }, '–'), second, ...more),
  );
}

function textInput({ label, value, placeholder, onChange }: End) {
  return {
    ...{ type: 'text', dir: 'auto', autoComplete: 'off', 'aria-label': label, placeholder, value },
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => onChange(target.value),
  };
}
