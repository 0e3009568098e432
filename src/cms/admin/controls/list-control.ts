import { createElement as h, Fragment, type ReactElement, type ReactNode } from 'react';
import list, { type ListProps } from 'decap-cms-widget-list';
import { editorWords } from './control-props.ts';
import { ItemPlace } from './item-place.ts';

/** Decap's list of items with fields. Its items have names, and move by keyboard and by single clicks too, not by dragging alone. */
export class ListControl extends list.controlComponent {
  /** What was moved last and where to, for those who do not see it. */
  said = '';

  /** Decap draws each item by a function of its own for every list. */
  constructor(props: ListProps) {
    super(props);
    const { renderItem } = this;
    this.renderItem = (item, index) => this.placed(renderItem(item, index), item, index);
  }

  /** The list as Decap draws it. */
  override render(): ReactNode {
    return h(Fragment, null, super.render(), h('p', { className: 'sp-visually-hidden', role: 'status' }, this.said));
  }

  /** An item that knows its name and what can be done to it. */
  placed(drawn: ReactElement, item: unknown, index: number): ReactElement {
    const move = (by: -1 | 1) => (isWithin(index + by, this.length) ? () => this.move(item, index, index + by) : undefined);
    const place = { name: this.nameOf(item, index), earlier: move(-1), later: move(1) };
    return h(ItemPlace.Provider, { key: drawn.key, value: place }, drawn);
  }

  /** Puts an item elsewhere, as if it were dragged there. */
  move(item: unknown, oldIndex: number, newIndex: number): void {
    this.said = editorWords.current.widgets.raci.moved(this.nameOf(item, oldIndex), newIndex + 1, this.length);
    this.onSortEnd({ oldIndex, newIndex });
  }

  /** What an item calls itself, or its number in the list where it has no name yet: Decap says “No title” then, in English. */
  nameOf(item: unknown, index: number): string {
    const { field } = this.props;
    const label = this.objectLabel(item) ?? '';
    const isNamed = label.trim() !== '' && label !== `No ${String(field.getIn(['fields', 0, 'name']))}`;
    return isNamed ? label : `${String(field.get('label_singular') ?? field.get('label'))} ${index + 1}`;
  }

  /** How many items it has. */
  get length(): number {
    return this.props.value?.size ?? 0;
  }
}

function isWithin(index: number, length: number): boolean {
  return index >= 0 && index < length;
}
