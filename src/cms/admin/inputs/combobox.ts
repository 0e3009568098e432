import { createElement as h, useState, type ChangeEvent, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { editorWords } from '../controls/control-props.ts';
import type { Option } from '../controls/entry-options.ts';
import { common, type InputProps } from '../controls/input-props.ts';
import { shownText } from '../controls/written-text.ts';
import { foundOptions } from './found-options.ts';

/** More would be a list that nobody reads; typing makes it shorter. */
const SHOWN = 30;

interface ComboboxProps extends InputProps {
  /** What is offered before anything is looked up. */
  readonly known: readonly Option[];
  /** Looks up all that is offered, when someone comes to the input. */
  readonly ask: () => Promise<readonly Option[]>;
}

/** A text with a list of what it may be, found by typing a part of it or of its name. Any other text may stand there too, `?` among them. */
export function Combobox({ known, ask, ...props }: ComboboxProps): ReactElement {
  const { forID, value, onChange } = props;
  const written = shownText(value);
  const [options, setOptions] = useState(known);
  /** What is searched for; undefined while the list is closed. */
  const [search, setSearch] = useState<string | undefined>(undefined);
  const [active, setActive] = useState(-1);
  const found = search === undefined ? [] : foundOptions(options, search);
  const shown = found.slice(0, SHOWN);
  const open = (text: string | undefined): void => {
    setSearch(text);
    setActive(-1);
  };
  const choose = ({ value: id }: Option): void => {
    onChange(id);
    open(undefined);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS.get(event.key);
    const chosen = shown[active];
    if (step !== undefined) {
      if (search === undefined) open('');
      setActive(stepped(active, step, search === undefined ? options.length : shown.length));
    } else if (event.key === 'Enter' && chosen) choose(chosen);
    else if (event.key === 'Escape' && search !== undefined) open(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const { onFocus, onBlur, ...rest } = common(props);
  const input = h('input', {
    ...{ ...rest, type: 'text', role: 'combobox', dir: 'auto', autoComplete: 'off', value: written, onKeyDown },
    ...{ 'aria-expanded': shown.length > 0, 'aria-controls': `${forID}-list`, 'aria-autocomplete': 'list' as const },
    'aria-activedescendant': shown[active] ? `${forID}-option-${active}` : undefined,
    'aria-describedby': `${forID}-meaning`,
    onFocus: () => {
      onFocus?.();
      void ask().then(setOptions);
    },
    onBlur: () => {
      onBlur?.();
      open(undefined);
    },
    onClick: () => search === undefined && open(''),
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
      onChange(target.value);
      open(target.value);
    },
  });
  return h(
    'div',
    { className: 'sp-combo' },
    input,
    h(OptionList, { id: forID, shown, active, more: found.length - shown.length, choose }),
    h('p', { id: `${forID}-meaning`, className: 'sp-meaning' }, meaningOf(written, options)),
    h(
      'span',
      { className: 'sp-visually-hidden', role: 'status' },
      search === undefined || search === '' ? '' : editorWords.current.widgets.reference.found(found.length),
    ),
  );
}

interface ListProps {
  readonly id: string;
  readonly shown: readonly Option[];
  readonly active: number;
  /** How many are found and not shown. */
  readonly more: number;
  readonly choose: (option: Option) => void;
}

function OptionList({ id, shown, active, more, choose }: ListProps): ReactElement {
  return h(
    'div',
    { className: 'sp-combo-list', hidden: shown.length === 0 },
    h(
      'ul',
      { id: `${id}-list`, role: 'listbox', 'aria-label': editorWords.current.widgets.reference.found(shown.length) },
      shown.map((option, index) => optionOf(option, `${id}-option-${index}`, index === active, choose)),
    ),
    more > 0 && h('p', null, editorWords.current.widgets.reference.more(more)),
  );
}

/** The pointer goes down before the input loses the focus, and so before the list closes. */
function optionOf(option: Option, id: string, isActive: boolean, choose: ListProps['choose']): ReactNode {
  return h(
    'li',
    {
      ...{ key: option.value, id, role: 'option', 'aria-selected': isActive },
      ref: (element: HTMLLIElement | null) => isActive && element?.scrollIntoView({ block: 'nearest' }),
      onPointerDown: (event: { readonly preventDefault: () => void }) => event.preventDefault(),
      onClick: () => choose(option),
    },
    h('span', { dir: 'auto' }, option.value),
    option.label !== '' && option.label !== option.value && h('span', { dir: 'auto', className: 'sp-meaning' }, option.label),
  );
}

/** Who or what the written ids mean, as far as it is known. */
function meaningOf(written: string, options: readonly Option[]): string {
  return options.find(({ value }) => value === written)?.label ?? '';
}

function stepped(active: number, step: number, length: number): number {
  if (length === 0) return -1;
  if (active < 0) return step > 0 ? 0 : length - 1;
  return (active + step + length) % length;
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);
