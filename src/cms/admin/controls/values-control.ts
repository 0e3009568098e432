import { Component, createElement as h, type ReactNode } from 'react';
import { List } from 'immutable';
import { UNKNOWN } from '../../../domain/schema/values.ts';
import { editorWords, textOf, type ControlProps, type FieldMap } from './control-props.ts';
import { ValueInput } from './value-input.ts';
import { shownText } from './written-text.ts';

/**
 * A list of single values, one input each and an empty one to add another. A value that was written without a list stays without one
 * while it is the only one, and so does `?`.
 */
export class ValuesControl extends Component<ControlProps> {
  isValid = (): boolean => true;

  /** One row a value, and an empty one. */
  override render(): ReactNode {
    const { classNameWrapper } = this.props;
    const values = this.values();
    const rows = [...values, ''].map((value, index) => this.row(value, index, values.length));
    return h('ul', { className: `sp-values ${classNameWrapper}` }, rows);
  }

  /** The input of one value, with what can be done to it. */
  row(value: unknown, index: number, length: number): ReactNode {
    const { forID, ...props } = this.props;
    const words = editorWords.current;
    const isNew = index === length;
    const name = isNew && length > 0 ? words.add : `${textOf(props.field, 'label') ?? ''} ${index + 1}`;
    const input = h(ValueInput, {
      ...props,
      field: itemField(props.field),
      forID: index === 0 ? forID : `${forID}-${index}`,
      name,
      value,
      onChange: (next) => this.put(index, next),
    });
    const button = (label: string, sign: string, values: () => readonly unknown[]) =>
      h('button', { type: 'button', 'aria-label': label, title: label, onClick: () => this.emit(values()) }, sign);
    const what = shownText(value) || name;
    return h(
      'li',
      { key: index },
      input,
      !isNew && index > 0 && button(words.earlier(what), '↑', () => moved(this.values(), index)),
      !isNew && button(words.remove(what), '×', () => this.values().toSpliced(index, 1)),
    );
  }

  /** Puts a value into a row. Nothing typed into the empty row adds nothing. */
  put(index: number, value: unknown): void {
    this.emit(value === '' && index >= this.values().length ? this.values() : this.values().toSpliced(index, 1, value));
  }

  /** Lists in files are lists in Immutable.js; anything else is one value without a list. */
  values(): readonly unknown[] {
    const { value } = this.props;
    if (List.isList(value)) return value.toArray();
    return value === undefined || value === null || value === '' ? [] : [value];
  }

  /** Hands the values on, as a list or, where there was none, as the one value. */
  emit(values: readonly unknown[]): void {
    const { value, onChange } = this.props;
    const wasSingle = !List.isList(value) && shownText(value) !== '' && value !== UNKNOWN;
    onChange((wasSingle || values[0] === UNKNOWN) && values.length === 1 ? values[0] : List(values));
  }
}

/** Lists of texts describe their items in a field of their own; lists of choices and relations are their own description. */
function itemField(field: FieldMap): FieldMap {
  return (field.get('field') as FieldMap | undefined) ?? field;
}

function moved(values: readonly unknown[], index: number): readonly unknown[] {
  return values.toSpliced(index - 1, 2, values[index], values[index - 1]);
}
