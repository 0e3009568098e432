import {
  createElement as h,
  useContext,
  useLayoutEffect,
  useRef,
  type ComponentType,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import { editorWords } from '../controls/control-props.ts';
import { ItemPlace } from '../controls/item-place.ts';

interface TopBarProps {
  readonly className?: string;
  readonly collapsed?: boolean;
  readonly id: string;
  readonly allowRemove?: boolean;
  readonly onCollapseToggle?: (event: MouseEvent) => void;
  readonly onRemove?: (event: MouseEvent) => void;
  readonly dragHandle?: Handle;
}

type Handle = ComponentType<{ readonly id: string; readonly children: ReactNode }>;

/**
 * Stands for Decap's bar above an item of a list, whose buttons have no names and are 26 pixels high, and which moves items by dragging
 * alone. The first button opens and closes the item.
 */
export default function ListItemTopBar(props: TopBarProps): ReactElement {
  const { className = '', collapsed = false, id, allowRemove = true, onCollapseToggle, onRemove, dragHandle } = props;
  const { name, earlier, later } = useContext(ItemPlace);
  const bar = useRef<HTMLDivElement>(null);
  const words = editorWords.current;
  const remove = (event: MouseEvent): void => {
    focusAfter(bar.current);
    onRemove?.(event);
  };
  return h(
    'div',
    { className: `sp-item-bar ${className}`, ref: bar },
    h(
      'button',
      { type: 'button', className: 'sp-item-toggle', 'aria-expanded': !collapsed, onClick: onCollapseToggle },
      h('bdi', null, name),
    ),
    dragHandle && h(DragHandle, { Handle: dragHandle, id }),
    h(BarButton, { label: words.earlier(name), sign: '↑', onClick: earlier }),
    h(BarButton, { label: words.widgets.later(name), sign: '↓', onClick: later }),
    allowRemove && h(BarButton, { label: words.remove(name), sign: '×', onClick: onRemove && remove }),
  );
}

/** A button that can do nothing now keeps its place and the focus. */
function BarButton({ label, sign, onClick }: BarButtonProps): ReactElement {
  return h('button', { type: 'button', 'aria-label': label, title: label, 'aria-disabled': !onClick, onClick }, sign);
}

interface BarButtonProps {
  readonly label: string;
  readonly sign: string;
  readonly onClick: ((event: MouseEvent) => void) | undefined;
}

/**
 * What a pointer drags. Decap calls it a button and puts it among what the Tab key reaches, where it can do nothing: it listens to no key.
 * The buttons beside it do the same for everybody.
 */
function DragHandle({ Handle, id }: { readonly Handle: Handle; readonly id: string }): ReactElement {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const handle = place.current?.firstElementChild;
    for (const { name } of [...(handle?.attributes ?? [])])
      if (/^(?:role|tabindex|aria-.*)$/.test(name)) handle?.removeAttribute(name);
  });
  return h('span', { className: 'sp-item-drag', 'aria-hidden': true, ref: place }, h(Handle, { id, children: '⠿' }));
}

/** An item that is removed takes the focus with it: it goes to the next item, or the one before, or to the list. */
function focusAfter(bar: Element | null): void {
  const item = bar?.parentElement;
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  const button = neighbour?.querySelector('button') ?? item?.closest('[id*="-field-"]')?.querySelector('button');
  button?.focus();
}
