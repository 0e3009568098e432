import { createElement as h, type ChangeEvent, type ReactElement, type ReactNode } from 'react';
import { siteWords } from '../controls/control-props.ts';
import type { Column } from './columns.ts';
import type { DerivedRow, GridRow, WrittenRow } from './grid-view.ts';
import { AS_TEXT } from '../controls/written-text.ts';
import { useTyped } from '../inputs/use-typed.ts';
import { lettersAt } from './letters.ts';
import type { Grid } from './grid.ts';
import { answerWords, cellWords, columnWords, nameOfRow } from './outcome.ts';

/** The table of activities and roles: one stop for the Tab key, and the arrow keys from there. */
export function RaciTable({ grid }: { readonly grid: Grid }): ReactElement {
  const { view, props, onKey } = grid;
  const { raci, editor } = siteWords.current;
  const written = view.rows.filter(({ kind }) => kind === 'written');
  return h(
    'div',
    { className: 'sp-raci-scroll' },
    h(
      'table',
      { role: 'grid', 'aria-label': raci.caption, 'aria-describedby': `${props.forID}-keys`, onKeyDown: onKey },
      h(
        'thead',
        { role: 'rowgroup' },
        h(
          'tr',
          { role: 'row' },
          h('th', { role: 'columnheader', scope: 'col' }, raci.activity),
          view.columns.map((column) => headOf(column)),
        ),
      ),
      h(
        'tbody',
        { role: 'rowgroup' },
        written.map((row, index) => rowOf(grid, row, index)),
      ),
      written.length < view.rows.length &&
        h(
          'tbody',
          { role: 'rowgroup', className: 'sp-raci-derived', 'aria-label': editor.widgets.raci.derived },
          view.rows.map((row, index) => row.kind === 'derived' && rowOf(grid, row, index)),
        ),
    ),
  );
}

function headOf(column: Column): ReactNode {
  const words = siteWords.current;
  const { reference, kind } = column;
  return h(
    'th',
    { key: reference, role: 'columnheader', scope: 'col', className: `sp-raci-${kind}` },
    h('span', null, columnWords(column, words), kind === 'stranger' && h('small', null, words.editor.widgets.raci.stranger)),
  );
}

function rowOf(grid: Grid, row: GridRow, index: number): ReactNode {
  const cells = grid.view.columns.map((column, at) =>
    h(Cell, { key: column.reference, grid, row, column, at: { row: index, column: at + 1 } }),
  );
  const head = row.kind === 'written' ? h(WrittenHead, { grid, row }) : h(DerivedHead, { grid, row, index });
  return h('tr', { key: index, role: 'row' }, head, cells);
}

/** The name of an activity, to write, with who answers for it and what else the row holds. */
function WrittenHead({ grid, row }: { readonly grid: Grid; readonly row: WrittenRow }): ReactElement {
  const words = siteWords.current;
  const at = { row: row.index, column: 0 };
  const { state } = row.answer;
  const [typed, setTyped] = useTyped(row.activity, AS_TEXT);
  return h(
    'th',
    { role: 'rowheader', scope: 'row' },
    h('textarea', {
      ...{ id: grid.idOf(at), rows: 1, dir: 'auto', value: typed, tabIndex: tabIndexOf(grid, at) },
      'aria-label': words.editor.widgets.raci.activityAt(row.index + 1),
      onFocus: () => grid.choose(at),
      onChange: ({ target }: ChangeEvent<HTMLTextAreaElement>) => {
        const text = target.value.replace(/\s*\n\s*/g, ' ');
        setTyped(text);
        grid.write(row.index, 'activity', text);
      },
    }),
    h('span', { className: `sp-raci-answer sp-raci-${state}` }, answerWords(row.data, grid.view, words)),
    row.leftovers.length > 0 &&
      h('span', { className: 'sp-misfit' }, `${words.editor.widgets.raci.alsoWritten} ${row.leftovers.join('; ')}`),
  );
}

function DerivedHead({
  grid,
  row,
  index,
}: {
  readonly grid: Grid;
  readonly row: DerivedRow;
  readonly index: number;
}): ReactElement {
  const words = siteWords.current;
  const at = { row: index, column: 0 };
  return h(
    'th',
    { role: 'rowheader', scope: 'row', id: grid.idOf(at), tabIndex: tabIndexOf(grid, at), onFocus: () => grid.choose(at) },
    h('span', { dir: 'auto' }, nameOfRow(row, words)),
    h('span', { className: 'sp-raci-answer' }, words.editor.widgets.raci.from[row.act]),
  );
}

interface CellProps {
  readonly grid: Grid;
  readonly row: GridRow;
  readonly column: Column;
  readonly at: Grid['place'];
}

/** The letters of one role. What is read aloud are their words. */
function Cell({ grid, row, column, at }: CellProps): ReactElement {
  const letters = lettersAt(row.data, column.reference);
  const isChosen = grid.place.row === at.row && grid.place.column === at.column;
  return h(
    'td',
    {
      ...{ role: 'gridcell', id: grid.idOf(at), className: isChosen ? 'sp-raci-chosen' : undefined },
      tabIndex: tabIndexOf(grid, at),
      'aria-readonly': row.kind === 'derived',
      onFocus: () => grid.choose(at),
    },
    h('span', { className: 'sp-raci-of', 'aria-hidden': true }, columnWords(column, siteWords.current)),
    h(
      'span',
      { 'aria-hidden': true, className: 'sp-raci-letters' },
      letters.map((letter) => h('b', { key: letter, className: `sp-raci-${letter}` }, letter)),
    ),
    h('span', { className: 'sp-visually-hidden' }, cellWords(row.data, column, siteWords.current)),
  );
}

function tabIndexOf({ place }: Grid, { row, column }: Grid['place']): 0 | -1 {
  return place.row === row && place.column === column ? 0 : -1;
}
