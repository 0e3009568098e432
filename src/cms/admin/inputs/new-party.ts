import { createElement as h, useContext, useEffect, type ReactElement } from 'react';
import { UNKNOWN } from '../../../domain/schema/values.ts';
import { editorWords, textOf } from '../controls/control-props.ts';
import type { InputProps } from '../controls/input-props.ts';
import { onAddedFor } from '../begin/added-entry.ts';
import { newPartyAddress } from '../begin/new-party-address.ts';
import { KindOfGroup } from './group-around.ts';

interface NewPartyProps extends InputProps {
  /** What stands in the input. */
  readonly written: string;
  /** Takes the id of the party, when it is saved. */
  readonly onAdded: (id: string) => void;
}

/**
 * The way to the form of a new party, in a tab of its own, so that this form stays as it is. It begins with the name that was typed here,
 * and, where that is known, with what kind of party is asked for. Once it is saved there, its id stands here.
 */
export function NewParty({ written, field, forID, onAdded }: NewPartyProps): ReactElement {
  const kind = useContext(KindOfGroup) ?? textOf(field, 'party_kind');
  const name = written === UNKNOWN ? '' : written;
  useEffect(() => onAddedFor(forID, onAdded));
  const { newParty } = editorWords.current.widgets.reference;
  return h(
    'a',
    { className: 'sp-way', href: newPartyAddress({ name, kind, field: forID }), target: '_blank', rel: 'opener' },
    newParty(name),
  );
}
