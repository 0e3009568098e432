import { createElement as h, useState, type ReactElement } from 'react';
import { isList, type Json } from '../../../domain/json.ts';
import { editorWords, type ControlProps } from '../controls/control-props.ts';
import { plain } from '../controls/plain-data.ts';
import { namesIn } from './letters.ts';
import { RaciGrid } from './raci-grid.ts';

/** Who does what, as a grid of activities and roles. Closed until someone comes to it, like every list of the form. */
export function RaciControl(props: Record<string, unknown>): ReactElement {
  const control = props as unknown as ControlProps;
  const [isOpen, setOpen] = useState(false);
  const rows = rowsOf(control.value);
  const { raci } = editorWords.current.widgets;
  const unanswered = rows.filter((row) => namesIn(row, 'A').length === 0).length;
  return h(
    'div',
    { className: `sp-raci ${control.classNameWrapper}`, onFocus: control.setActiveStyle, onBlur: control.setInactiveStyle },
    h(
      'button',
      {
        id: control.forID,
        type: 'button',
        className: 'sp-raci-toggle',
        'aria-expanded': isOpen,
        onClick: () => setOpen(!isOpen),
      },
      raci.summary(rows.length, unanswered),
    ),
    isOpen && h(RaciGrid, { ...control, rows }),
  );
}

function rowsOf(value: unknown): readonly Json[] {
  const rows = plain(value);
  return isList(rows) ? rows : [];
}
