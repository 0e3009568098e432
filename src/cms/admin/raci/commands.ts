import { UNKNOWN } from '../../../domain/schema/values.ts';
import { letterOfKey, type Letter } from './letters.ts';
import { placeAfter, type Extent, type Place } from './movement.ts';

/** What somebody wants of the grid. */
export type Command =
  | { readonly do: 'go'; readonly place: Place }
  | { readonly do: 'toggle'; readonly letter: Letter }
  | { readonly do: 'empty' | 'remove' | 'add' | 'adopt' | 'unknown' | 'tools' }
  | { readonly do: 'move'; readonly by: -1 | 1 }
  | { readonly do: 'refuse'; readonly key: string };

/** A key that was pressed, with what was held. */
export interface Key {
  readonly key: string;
  /** Ctrl, or Cmd on a Mac. */
  readonly isCtrl: boolean;
  readonly isAlt: boolean;
}

/** What a key means at a place of the grid; undefined for nothing, so that the browser does with it what it does. */
export function commandOf(key: Key, place: Place, extent: Extent): Command | undefined {
  if (key.isAlt) return ALT.get(key.key);
  const next = placeAfter(place, key, extent);
  if (next) return { do: 'go', place: next };
  if (key.isCtrl) return key.key === 'Enter' ? { do: 'add' } : undefined;
  if (place.column === 0) return key.key === 'Enter' ? { do: 'go', place: { ...place, column: 1 } } : undefined;
  return inCell(key.key);
}

/** Where the caret of a text stands. */
export type Caret = Pick<HTMLTextAreaElement, 'selectionStart' | 'selectionEnd' | 'value'>;

/** Whether a key pressed inside the name of an activity is for the grid: left and right only where the caret can go no further. */
export function isForGrid({ key, isCtrl, isAlt }: Key, { selectionStart, selectionEnd, value }: Caret): boolean {
  if (key === 'ArrowUp' || key === 'ArrowDown' || key === 'PageUp' || key === 'PageDown') return !isCtrl;
  if (key === 'Enter') return !isAlt;
  return key === 'ArrowRight' && !isCtrl && !isAlt && selectionStart === selectionEnd && selectionEnd === value.length;
}

function inCell(key: string): Command | undefined {
  const letter = letterOfKey(key);
  if (letter) return { do: 'toggle', letter };
  return CELL.get(key) ?? (key.length === 1 ? { do: 'refuse', key } : undefined);
}

const ALT: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['ArrowUp', { do: 'move', by: -1 }],
  ['ArrowDown', { do: 'move', by: 1 }],
]);

const CELL: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['Delete', { do: 'empty' }],
  ['Backspace', { do: 'empty' }],
  ['Enter', { do: 'tools' }],
  [' ', { do: 'tools' }],
  [UNKNOWN, { do: 'unknown' }],
]);
