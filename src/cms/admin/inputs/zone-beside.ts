import { createContext, createElement as h, useContext, type ReactElement, type ReactNode } from 'react';
import { isList, isMap } from 'immutable';
import { UNKNOWN } from '../../../domain/schema/values.ts';
import { isTimeZone } from '../../../domain/time/calendar-text.ts';
import { editorWords, textOf, type FieldMap } from '../controls/control-props.ts';
import type { InputProps } from '../controls/input-props.ts';
import { shownText } from '../controls/written-text.ts';

/** The kinds of value that may hold an hour. */
const TIMED = ['moment', 'wall-time', 'clock-time'];

/** What is written as the zone of the group of fields around an input: an empty text for nothing, undefined where it has no such field. */
const ZoneOfGroup = createContext<string | undefined>(undefined);

/** Whether an input of this field may have to say in which time zone it is meant. */
export function isTimed(field: FieldMap): boolean {
  return TIMED.includes(textOf(field, 'kind') ?? '');
}

/**
 * Says below an hour in which time zone it is meant, as the field beside it has it now. Says nothing of days, nor where no such field is
 * beside it. The input is described by it; it does not speak up by itself, since the zone is changed letter by letter.
 */
export function ZoneBeside({ forID, value }: Pick<InputProps, 'forID' | 'value'>): ReactElement {
  const zone = useContext(ZoneOfGroup);
  const isHour = shownText(value).includes(':');
  const says = zone === undefined || !isHour ? '' : sentenceOf(zone);
  return h('p', { id: `${forID}-zone`, className: 'sp-meaning' }, says);
}

/** Lets Decap's control for a group of fields tell the inputs in it which zone is written there, in lists too, where Decap draws it itself. */
export function tellZone(control: unknown): void {
  const { prototype } = control as { readonly prototype: Drawn };
  const { render } = prototype;
  prototype.render = function () {
    return h(ZoneOfGroup.Provider, { value: zoneIn(this.props) }, render.call(this));
  };
}

interface Drawn {
  readonly props: { readonly field: FieldMap; readonly value?: unknown };
  render: (this: Drawn) => ReactNode;
}

function zoneIn({ field, value }: Drawn['props']): string | undefined {
  const fields: unknown = field.get('fields');
  const hasZone = isList(fields) && fields.some((child) => (child as FieldMap).get('name') === 'zone');
  return hasZone ? shownText(isMap(value) ? value.get('zone') : undefined) : undefined;
}

function sentenceOf(zone: string): string {
  const words = editorWords.current.widgets.zone;
  if (zone === '') return words.missing;
  if (zone === UNKNOWN) return words.unknown;
  return isTimeZone(zone) ? words.meant(zone) : words.foreign(zone);
}
