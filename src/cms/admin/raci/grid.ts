import type { KeyboardEvent } from 'react';
import type { Json } from '../../../domain/json.ts';
import type { ControlProps } from '../controls/control-props.ts';
import type { Command } from './commands.ts';
import type { GridView } from './grid-view.ts';
import type { Place } from './movement.ts';

/** What a grid is made with: the properties of its field, and its rows as plain data. */
export type GridProps = ControlProps & { readonly rows: readonly Json[] };

/** The grid as its table and its tools show it, and what they can ask of it. */
export interface Grid {
  readonly props: GridProps;
  readonly view: GridView;
  readonly place: Place;
  /** The id of the element of a cell that takes the focus. */
  readonly idOf: (place: Place) => string;
  readonly run: (command: Command) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  /** Chooses a cell that has the focus already. */
  readonly choose: (place: Place) => void;
  /** Writes a field of a row that is no letter. */
  readonly write: (index: number, name: string, value: Json | undefined) => void;
  /** The rows that follow from the rest of the entry: how many there are, and whether they are in the view. */
  readonly derived: { readonly count: number; readonly isShown: boolean; readonly toggle: () => void };
  /** Shows a column for a member of a group. */
  readonly ask: (member: string) => void;
}
