import { createElement as h, type ChangeEvent, type ReactElement } from 'react';
import { editorWords } from '../controls/control-props.ts';
import type { InputProps } from '../controls/input-props.ts';
import { rangeOf } from './range.ts';
import { partsOfSpan, spanOfParts, type SpanParts, type SpanUnit } from './span-text.ts';
import { useTyped } from './use-typed.ts';

const SPELLING = { show: partsOfSpan, read: spanOfParts };

/** How long a film lasts: a number or two, and a unit; or words. */
export function SpanInput(props: InputProps): ReactElement {
  const { value, onChange } = props;
  const [parts, setParts] = useTyped(value, SPELLING);
  const { span, duration } = editorWords.current.widgets;
  const change = (next: SpanParts): void => {
    setParts(next);
    onChange(spanOfParts(next));
  };
  const unit = h(
    'select',
    {
      ...{ key: 'unit', className: 'sp-unit', 'aria-label': duration.unit, value: parts.unit },
      onChange: ({ target }: ChangeEvent<HTMLSelectElement>) => change(inUnit(parts, target.value as SpanUnit)),
    },
    h('option', { value: 's' }, span.seconds),
    h('option', { value: 'min' }, duration.units.minutes),
    h('option', { value: 'words' }, duration.inWords),
  );
  const until = {
    ...{ label: span.until, value: parts.until, placeholder: '30' },
    onChange: (text: string) => change({ ...parts, until: text }),
  };
  return rangeOf(
    props,
    {
      from: { label: span.from, value: parts.from, placeholder: '15', onChange: (text) => change(withFrom(parts, text)) },
      until: parts.unit === 'words' ? undefined : until,
    },
    unit,
  );
}

/** A whole length in the first place, as when it is pasted, goes where it belongs. */
function withFrom(parts: SpanParts, from: string): SpanParts {
  const whole = partsOfSpan(from);
  return whole.unit === 'words' || from === '' ? { ...parts, from } : whole;
}

/** In words there is one place for all of it; what is a length in words finds its places again. */
function inUnit(parts: SpanParts, unit: SpanUnit): SpanParts {
  if (unit !== 'words') return { ...(parts.unit === 'words' ? partsOfSpan(parts.from) : parts), unit };
  return parts.unit === 'words' || parts.from === '' ? { ...parts, unit } : { from: spanOfParts(parts), until: '', unit };
}
