import { createElement as h, useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { fromJS } from 'immutable';
import { isObject, type Json, type JsonObject } from '../../../domain/json.ts';
import { contentTypes } from '../../../domain/schema/index.ts';
import { siteWords, type ControlProps } from '../controls/control-props.ts';
import { usePartyNames } from '../controls/entry-options.ts';
import { plain } from '../controls/plain-data.ts';
import { commandOf, isForGrid, type Command } from './commands.ts';
import { gridView } from './grid-view.ts';
import type { Grid, GridProps } from './grid.ts';
import { within, type Place } from './movement.ts';
import { outcomeOf } from './outcome.ts';
import { RaciTable } from './raci-table.ts';
import { RaciTools } from './raci-tools.ts';

/** The table, the tools for the cell that is chosen, and a line that tells a screen reader what happened. */
export function RaciGrid(props: GridProps): ReactElement {
  const { forID, rows } = props;
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [chosen, choose] = useState<Place>({ row: 0, column: 1 });
  const [said, say] = useState('');
  const focus = useFocusAfterwards();
  const [isShown, show] = useState(rows.length === 0);
  const whole = gridView({ type: typeOf(props), data: entryOf(props), rows }, asked, usePartyNames(props));
  const view = isShown ? whole : { ...whole, rows: whole.rows.filter(({ kind }) => kind === 'written') };
  const extent = { rows: view.rows.length, columns: view.columns.length + 1 };
  const place = within(chosen, extent);
  const idOf = (at: Place): string => `${forID}-cell-${at.row}-${at.column}`;

  const run = (command: Command): void => {
    if (command.do === 'tools') return focus(`${forID}-tool`);
    const outcome = outcomeOf(command, { rows, view, place }, siteWords.current);
    if (outcome.rows) props.onChange(fromJS(outcome.rows));
    if (outcome.place) choose(outcome.place);
    if (outcome.place && !(command.do === 'move' && isInside(`${forID}-tools`))) focus(idOf(outcome.place));
    if (outcome.said !== undefined) say(outcome.said);
  };
  const onKey = (event: KeyboardEvent): void => {
    const key = { key: event.key, isCtrl: event.ctrlKey || event.metaKey, isAlt: event.altKey };
    if (event.target instanceof HTMLTextAreaElement && !isForGrid(key, event.target)) return;
    const command = commandOf(key, place, extent);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    run(command);
  };
  const grid: Grid = {
    ...{ props, view, place, idOf, run, onKey, choose },
    write: (index, name, value) => props.onChange(fromJS(rows.with(index, withField(rows[index], name, value)))),
    derived: { isShown, count: whole.rows.length - rows.length, toggle: () => show(!isShown) },
    ask: (member) => setAsked([...asked, member]),
  };
  return h(
    'div',
    { className: 'sp-raci-body' },
    h('p', { id: `${forID}-keys`, className: 'sp-raci-keys' }, siteWords.current.editor.widgets.raci.keys),
    extent.rows > 0 && h(RaciTable, { grid }),
    h(RaciTools, { grid }),
    h('p', { className: 'sp-visually-hidden', role: 'status' }, said),
  );
}

/** Gives the focus to an element that is there once the change is drawn. */
function useFocusAfterwards(): (id: string) => void {
  const wanted = useRef<string | undefined>(undefined);
  const [, drawAgain] = useState(0);
  useEffect(() => {
    const element = wanted.current === undefined ? null : document.getElementById(wanted.current);
    if (element) wanted.current = undefined;
    element?.focus();
  });
  return (id) => {
    wanted.current = id;
    drawAgain((count) => count + 1);
  };
}

function isInside(id: string): boolean {
  return document.getElementById(id)?.contains(document.activeElement) === true;
}

function typeOf({ collection }: ControlProps): 'campaign' | 'playbook' {
  return collection?.get('name') === contentTypes.playbook.folder ? 'playbook' : 'campaign';
}

function entryOf({ getEntry }: ControlProps): JsonObject {
  const data = plain(getEntry()?.getIn(['data']));
  return isObject(data) ? data : {};
}

function withField(row: Json | undefined, name: string, value: Json | undefined): JsonObject {
  const fields = isObject(row) ? row : {};
  if (value !== undefined && value !== '') return { ...fields, [name]: value };
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
}
