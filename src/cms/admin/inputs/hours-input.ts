import type { ReactElement } from 'react';
import { editorWords } from '../controls/control-props.ts';
import type { InputProps } from '../controls/input-props.ts';
import { areInWords, hoursOfParts, partsOfHours, type HoursParts } from './hours-text.ts';
import { rangeOf } from './range.ts';
import { useTyped } from './use-typed.ts';

const SPELLING = { show: partsOfHours, read: hoursOfParts };

/** When a working day opens and closes; or words, in the first place alone. */
export function HoursInput(props: InputProps): ReactElement {
  const { value, onChange } = props;
  const [parts, setParts] = useTyped(value, SPELLING);
  const { hours } = editorWords.current.widgets;
  const change = (next: HoursParts): void => {
    setParts(next);
    onChange(hoursOfParts(next));
  };
  const until = {
    ...{ label: hours.until, value: parts.until, placeholder: '17:30' },
    onChange: (text: string) => change({ ...parts, until: text }),
  };
  return rangeOf(props, {
    from: { label: hours.from, value: parts.from, placeholder: '09:00', onChange: (text) => change(withFrom(parts, text)) },
    until: areInWords(parts) ? undefined : until,
    onLeave: () => setParts(partsOfHours(hoursOfParts(parts))),
  });
}

/** Both hours in the first place, as when they are pasted, go where they belong. */
function withFrom(parts: HoursParts, from: string): HoursParts {
  return /\d\s*[-–]\s*\d{2}:\d{2}$/.test(from) ? partsOfHours(from) : { ...parts, from };
}
