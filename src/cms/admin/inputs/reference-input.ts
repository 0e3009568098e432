import { createElement as h, type ReactElement } from 'react';
import type { InputProps } from '../controls/input-props.ts';
import { offeredOptions, ownOptions } from '../controls/options.ts';
import { Combobox } from './combobox.ts';

/** An id, found by typing a part of it or of the name behind it. Any other text may stand there too, `?` among them. */
export function ReferenceInput(props: InputProps): ReactElement {
  return h(Combobox, { ...props, known: ownOptions(props), ask: () => offeredOptions(props) });
}
