import { Component, createElement as h, type ReactNode } from 'react';
import type { ControlProps } from './control-props.ts';
import { isOfWeekdays, WeekdaysInput } from '../inputs/weekdays-input.ts';
import { ValueInput } from './value-input.ts';
import { ValuesControl } from './values-control.ts';

/** The control of every field that holds a value: one, or several where the field says so. */
export class ValueControl extends Component<ControlProps> {
  /** What is wrong with a value, the findings say; a draft may be saved with all its gaps. */
  isValid = (): boolean => true;

  /** One input, or a list of them. */
  override render(): ReactNode {
    const { field, classNameWrapper, ...props } = this.props;
    if (isOfWeekdays(field)) return h(WeekdaysInput, this.props);
    if (field.get('multiple') === true) return h(ValuesControl, this.props);
    return h(ValueInput, { ...props, field, className: classNameWrapper });
  }
}
