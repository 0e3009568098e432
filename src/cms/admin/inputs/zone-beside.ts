import { createElement as h, useContext, type ReactElement } from 'react';
import { UNKNOWN } from '../../../domain/schema/values.ts';
import { isTimeZone } from '../../../domain/time/calendar-text.ts';
import { editorWords, textOf, type FieldMap } from '../controls/control-props.ts';
import type { InputProps } from '../controls/input-props.ts';
import { shownText } from '../controls/written-text.ts';
import { ZoneOfGroup } from './group-around.ts';

/** The kinds of value that may hold an hour. */
const TIMED = ['moment', 'wall-time', 'clock-time'];

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

function sentenceOf(zone: string): string {
  const words = editorWords.current.widgets.zone;
  if (zone === '') return words.missing;
  if (zone === UNKNOWN) return words.unknown;
  return isTimeZone(zone) ? words.meant(zone) : words.foreign(zone);
}
