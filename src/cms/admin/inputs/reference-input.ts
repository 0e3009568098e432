import { createElement as h, Fragment, useState, type ReactElement } from 'react';
import { contentTypes } from '../../../domain/schema/index.ts';
import { textOf } from '../controls/control-props.ts';
import { forgetEntries, type Option } from '../controls/entry-options.ts';
import type { InputProps } from '../controls/input-props.ts';
import { offeredOptions, ownOptions } from '../controls/options.ts';
import { shownText } from '../controls/written-text.ts';
import { Combobox } from './combobox.ts';
import { NewParty } from './new-party.ts';

/**
 * An id, found by typing a part of it or of the name behind it. Any other text may stand there too, `?` among them. Where a party is asked
 * for that nobody has written down yet, the way to do that.
 */
export function ReferenceInput(props: InputProps): ReactElement {
  const { folder } = contentTypes.party;
  const [added, setAdded] = useState('');
  /** Undefined until somebody comes to the input: a form has many of them. */
  const [offered, setOffered] = useState<readonly Option[]>();
  const written = shownText(props.value);
  const ask = async (): Promise<readonly Option[]> => {
    const options = await offeredOptions(props);
    setOffered(options);
    return options;
  };
  const isMissing = offered !== undefined && written !== added && !offered.some(({ value }) => value === written);
  const add = (id: string): void => {
    forgetEntries(folder);
    setAdded(id);
    props.onChange(id);
  };
  return h(
    Fragment,
    null,
    h(Combobox, { ...props, known: ownOptions(props), ask }),
    isMissing && textOf(props.field, 'collection') === folder && h(NewParty, { ...props, written, onAdded: add }),
  );
}
