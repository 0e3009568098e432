import { createElement as h, useRef, type ChangeEvent, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import { proseComponents, type ProseComponent, type ProseComponentName } from '../../../prose/registry.ts';
import { editorWords } from '../controls/control-props.ts';
import { common, type InputProps } from '../controls/input-props.ts';
import { AS_TEXT } from '../controls/written-text.ts';
import { useTyped } from '../inputs/use-typed.ts';
import { insertionOf } from './insertion.ts';

/** The text of a brief, with a menu of the components that may stand in it: opened by Ctrl and the stroke too, closed by Escape. */
export function BriefInput(props: InputProps): ReactElement {
  const { value, forID, onChange } = props;
  const text = useRef<HTMLTextAreaElement>(null);
  const menu = useRef<HTMLDetailsElement>(null);
  const [typed, setTyped] = useTyped(value, AS_TEXT);
  const open = (isOpen: boolean): void => {
    if (menu.current) menu.current.open = isOpen;
    if (isOpen) menu.current?.querySelector('button')?.focus();
    else text.current?.focus();
  };
  const put = (component: ProseComponent): void => {
    open(false);
    if (text.current) putInto(text.current, component);
  };
  const area = h('textarea', {
    ...{ ...common(props), ref: text, dir: 'auto', rows: 16, value: typed, 'aria-keyshortcuts': 'Control+/' },
    onChange: ({ target }: ChangeEvent<HTMLTextAreaElement>) => {
      setTyped(target.value);
      onChange(target.value);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== '/' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      open(true);
    },
  });
  return h('div', { className: 'sp-brief' }, h(InsertMenu, { menu, id: `${forID}-insert`, put, close: () => open(false) }), area);
}

interface MenuProps {
  readonly menu: RefObject<HTMLDetailsElement | null>;
  readonly id: string;
  readonly put: (component: ProseComponent) => void;
  readonly close: () => void;
}

/** One button a component, with what it is for. */
function InsertMenu({ menu, id, put, close }: MenuProps): ReactElement {
  const { brief } = editorWords.current.widgets;
  const names = Object.keys(proseComponents) as ProseComponentName[];
  return h(
    'details',
    { ref: menu, className: 'sp-insert', onKeyDown: ({ key }: KeyboardEvent) => key === 'Escape' && close() },
    h('summary', null, brief.insert),
    h(
      'ul',
      null,
      names.map((name) =>
        h(
          'li',
          { key: name },
          h(
            'button',
            { type: 'button', 'aria-describedby': `${id}-${name}`, onClick: () => put(proseComponents[name]) },
            brief.components[name].label,
          ),
          h('span', { id: `${id}-${name}` }, brief.components[name].help),
        ),
      ),
    ),
  );
}

/** As if it was typed, so that undoing takes it back. */
function putInto(area: HTMLTextAreaElement, component: ProseComponent): void {
  const { value: text, selectionStart, selectionEnd } = area;
  const { insert, start, end } = insertionOf(component, { text, start: selectionStart, end: selectionEnd });
  // The one way to change a text that the browser can undo. No other has taken its place yet.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (!document.execCommand('insertText', false, insert)) {
    area.setRangeText(insert, selectionStart, selectionEnd);
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  area.setSelectionRange(selectionStart + start, selectionStart + end);
}
