import { Component, createElement as h, type ComponentType, type KeyboardEvent, type ReactNode } from 'react';
import { List, Map as ImmutableMap } from 'immutable';
import { UNKNOWN } from '../../../domain/schema/values.ts';
import { editorWords, takesUnknown, type ControlProps, type FieldMap } from './control-props.ts';
import { plain } from './plain-data.ts';
import { shortItems, type ShortItems } from './short-items.ts';
import { shownText } from './written-text.ts';

/** What Decap asks of a control that holds other controls. */
interface Container {
  readonly validate?: () => void;
  readonly focus?: (path?: string) => void;
}

/**
 * Decap's control for a group of fields or a list of them, with what files may hold there besides: `?` for the whole, short spellings of
 * items, and what fits nowhere, which is shown as such and kept. `?` is one key on the group's own button, or one click.
 */
export function contained(Control: ComponentType<Record<string, unknown>>, isHeld: (value: unknown) => boolean) {
  return class Contained extends Component<ControlProps> {
    inner: Container | null = null;
    items: ShortItems = shortItems(firstField(this.props.field), this.props.field.get('short') === 'step' ? 'step' : undefined);

    isValid = (): boolean => true;
    validate = (): void => this.inner?.validate?.();
    focus = (path?: string): void => this.inner?.focus?.(path);
    /** Whether anything below has changed, each control finds out by itself. */
    override shouldComponentUpdate = (): boolean => true;

    override render(): ReactNode {
      const { value, onChange } = this.props;
      if (value === UNKNOWN)
        return this.frame(
          h('p', { className: 'sp-unknown' }, editorWords.current.unknown),
          this.button(editorWords.current.writeIt, () => onChange(undefined)),
        );
      if (!isEmpty(value) && !isHeld(value))
        return this.frame(
          h('p', { dir: 'auto' }, shownText(value) || JSON.stringify(plain(value))),
          h('p', { className: 'sp-misfit' }, editorWords.current.misfit),
        );
      return h(
        'div',
        { onKeyDown: this.onKey },
        this.control(),
        isEmpty(value) && takesUnknown(this.props) && this.button(`${UNKNOWN} ${editorWords.current.setUnknown}`, this.setUnknown),
      );
    }

    control(): ReactNode {
      const { value, onChange } = this.props;
      return h(Control, {
        ...this.props,
        value: this.items.show(value) ?? undefined,
        onChange: (next: unknown, metadata?: unknown) => onChange(this.items.write(next), metadata),
        ref: (inner: Container | null) => {
          this.inner = inner;
        },
      });
    }

    frame(...children: ReactNode[]): ReactNode {
      const { forID, classNameWrapper } = this.props;
      return h('div', { id: forID, className: `sp-frame ${classNameWrapper}` }, ...children);
    }

    button(text: string, onClick: () => void): ReactNode {
      return h('button', { type: 'button', className: 'sp-button', onClick }, text);
    }

    setUnknown = (): void => this.props.onChange(UNKNOWN);

    /** In an input inside, `?` is a letter like any other. */
    onKey = (event: KeyboardEvent): void => {
      const isInput = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key !== UNKNOWN || isInput || !isEmpty(this.props.value) || !takesUnknown(this.props)) return;
      event.preventDefault();
      event.stopPropagation();
      this.setUnknown();
    };
  };
}

/** Whether a list or group of fields holds nothing yet. */
function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || ((List.isList(value) || ImmutableMap.isMap(value)) && value.size === 0)
  );
}

/** The field that names an item, where an item is nothing but a text. */
function firstField(field: FieldMap): string {
  const summary = field.get('summary');
  return (typeof summary === 'string' ? /fields\.(\w+)/.exec(summary)?.[1] : undefined) ?? 'title';
}
