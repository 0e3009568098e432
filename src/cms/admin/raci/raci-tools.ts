import { createElement as h, Fragment, type ChangeEvent, type ReactElement, type ReactNode } from 'react';
import { fromJS, isList } from 'immutable';
import { siteWords, type FieldMap } from '../controls/control-props.ts';
import { plain } from '../controls/plain-data.ts';
import { ValueInput } from '../controls/value-input.ts';
import { ValuesControl } from '../controls/values-control.ts';
import type { Command } from './commands.ts';
import type { GridRow, WrittenRow } from './grid-view.ts';
import { LETTERS, lettersAt, PARTS } from './letters.ts';
import { columnWords, nameOfRow } from './outcome.ts';
import type { Grid } from './grid.ts';

/** Buttons for all that keys do, for whoever has none: the letters of the chosen cell, its row, and what else its row says. */
export function RaciTools({ grid }: { readonly grid: Grid }): ReactElement {
  const { props, view, place } = grid;
  const row = view.rows[place.row];
  const column = view.columns[place.column - 1];
  const words = siteWords.current;
  const { raci } = words.editor.widgets;
  const name = nameOfRow(row, words);
  const label = column ? `${name}: ${columnWords(column, words)}` : name;
  return h(
    Fragment,
    null,
    row &&
      h(
        'div',
        {
          id: `${props.forID}-tools`,
          className: 'sp-raci-tools',
          role: 'group',
          'aria-label': label,
          onKeyDown: backOnEscape(grid),
        },
        h('p', { className: 'sp-raci-where', dir: 'auto' }, label),
        row.kind === 'derived' ? derivedTools(grid, row) : [lettersTools(grid, row), rowTools(grid, row, name)],
      ),
    row?.kind === 'written' && h(Details, { key: row.index, grid, row, name }),
    h('div', { className: 'sp-raci-more' }, button(grid, raci.add, { do: 'add' }), memberSelect(grid), derivedToggle(grid)),
  );
}

function lettersTools(grid: Grid, row: WrittenRow): ReactNode {
  const column = grid.view.columns[grid.place.column - 1];
  if (!column) return null;
  const set = lettersAt(row.data, column.reference);
  return h(
    'div',
    { key: 'letters', className: 'sp-raci-buttons' },
    LETTERS.map((letter, index) =>
      h(
        'button',
        {
          ...{ key: letter, type: 'button', id: index === 0 ? `${grid.props.forID}-tool` : undefined },
          'aria-pressed': set.includes(letter),
          onClick: () => grid.run({ do: 'toggle', letter }),
        },
        h('b', null, letter),
        ` ${siteWords.current.raci[PARTS[letter]]}`,
      ),
    ),
  );
}

function rowTools(grid: Grid, row: WrittenRow, name: string): ReactNode {
  const { editor } = siteWords.current;
  const { rows } = grid.props;
  return h(
    'div',
    { key: 'row', className: 'sp-raci-buttons' },
    sign(grid, '↑', editor.earlier(name), { do: 'move', by: -1 }, row.index === 0),
    sign(grid, '↓', editor.widgets.later(name), { do: 'move', by: 1 }, row.index === rows.length - 1),
    sign(grid, '×', editor.remove(name), { do: 'remove' }, false),
  );
}

function derivedTools(grid: Grid, row: Extract<GridRow, { kind: 'derived' }>): ReactNode {
  const { raci } = siteWords.current.editor.widgets;
  return h(
    'div',
    null,
    h('p', { className: 'sp-raci-keys' }, `${raci.from[row.act]} ${raci.isDerived}`),
    h('button', { type: 'button', id: `${grid.props.forID}-tool`, onClick: () => grid.run({ do: 'adopt' }) }, raci.adopt),
  );
}

/** The fields of a row that are no letters: what it covers, and its id. */
function Details({ grid, row, name }: { readonly grid: Grid; readonly row: WrittenRow; readonly name: string }): ReactElement {
  const { props } = grid;
  const { raci } = siteWords.current.editor.widgets;
  const fields = fieldsOf(props.field);
  const common = { ...props, classNameWrapper: 'sp-raci-covers' };
  const covers = fields.get('covers');
  const id = fields.get('id');
  return h(
    'details',
    { className: 'sp-raci-details' },
    h('summary', null, raci.more(name)),
    covers && h('p', null, String(covers.get('label'))),
    covers &&
      h(ValuesControl, {
        ...{ ...common, field: covers, forID: `${props.forID}-covers`, value: fromJS(row.data['covers']) },
        onChange: (value: unknown) => grid.write(row.index, 'covers', isList(value) && value.size === 0 ? undefined : plain(value)),
      }),
    id && h('label', { htmlFor: `${props.forID}-row-id` }, String(id.get('label'))),
    id &&
      h(ValueInput, {
        ...{ ...common, field: id, forID: `${props.forID}-row-id`, value: row.data['id'] },
        onChange: (value) => grid.write(row.index, 'id', value),
      }),
  );
}

function memberSelect({ view, ask }: Grid): ReactNode {
  if (view.askable.length === 0) return null;
  const { raci } = siteWords.current.editor.widgets;
  return h(
    'select',
    {
      ...{ 'aria-label': raci.ask, value: '' },
      onChange: ({ target }: ChangeEvent<HTMLSelectElement>) => target.value !== '' && ask(target.value),
    },
    h('option', { value: '' }, raci.ask),
    view.askable.map((member) => h('option', { key: member, value: member }, member)),
  );
}

function derivedToggle({ derived }: Grid): ReactNode {
  if (derived.count === 0) return null;
  return h(
    'button',
    { type: 'button', 'aria-expanded': derived.isShown, onClick: derived.toggle },
    siteWords.current.editor.widgets.raci.showDerived(derived.count),
  );
}

function button(grid: Grid, text: string, command: Command): ReactNode {
  return h('button', { type: 'button', onClick: () => grid.run(command) }, text);
}

function sign(grid: Grid, shown: string, label: string, command: Command, isDisabled: boolean): ReactNode {
  const onClick = () => !isDisabled && grid.run(command);
  return h('button', { type: 'button', 'aria-label': label, title: label, 'aria-disabled': isDisabled, onClick }, shown);
}

function backOnEscape(grid: Grid) {
  return ({ key }: { readonly key: string }): void => {
    if (key === 'Escape') grid.run({ do: 'go', place: grid.place });
  };
}

function fieldsOf(field: FieldMap): ReadonlyMap<string, FieldMap> {
  const fields = field.get('fields') as Iterable<FieldMap> | undefined;
  return new Map([...(fields ?? [])].map((child) => [String(child.get('name')), child]));
}
