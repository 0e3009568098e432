import type { ControlProps } from './control-props.ts';

/** What one input is made with. */
export type InputProps = Pick<
  ControlProps,
  'field' | 'value' | 'collection' | 'forID' | 'query' | 'getEntry' | 'setActiveStyle' | 'setInactiveStyle'
> & {
  readonly className?: string | undefined;
  readonly name?: string | undefined;
  readonly onChange: (value: string | number | boolean) => void;
};

/** What the element of every input has: its id, its look, its name where no label gives one. */
export function common({ forID, className, name, setActiveStyle, setInactiveStyle }: Partial<InputProps>) {
  return { id: forID, className, 'aria-label': name, onFocus: setActiveStyle, onBlur: setInactiveStyle };
}
