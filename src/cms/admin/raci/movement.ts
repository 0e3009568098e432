/** A place in the grid: rows from 0, written ones first; column 0 is the activity. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns there are. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Where a key leads in the grid: arrows to the next cell, Home and End to the ends of the row, with Ctrl to the corners, Page Up and Page
 * Down to the first and last row. Undefined for a key that leads nowhere; a place at the edge leads to itself.
 */
export function placeAfter(place: Place, { key, isCtrl }: { readonly key: string; readonly isCtrl: boolean }, extent: Extent) {
  const end = { row: extent.rows - 1, column: extent.columns - 1 };
  const move = MOVES.get(isCtrl ? `Ctrl+${key}` : key);
  return move && within(move(place, end), extent);
}

/** The nearest place that the grid has. */
export function within({ row, column }: Place, { rows, columns }: Extent): Place {
  return { row: Math.max(0, Math.min(row, rows - 1)), column: Math.max(0, Math.min(column, columns - 1)) };
}

/** A list with the item of one place at another. */
export function withMoved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}

type Move = (place: Place, end: Place) => Place;

const MOVES: ReadonlyMap<string, Move> = new Map<string, Move>([
  ['ArrowUp', ({ row, column }) => ({ row: row - 1, column })],
  ['ArrowDown', ({ row, column }) => ({ row: row + 1, column })],
  ['ArrowLeft', ({ row, column }) => ({ row, column: column - 1 })],
  ['ArrowRight', ({ row, column }) => ({ row, column: column + 1 })],
  ['Home', ({ row }) => ({ row, column: 0 })],
  ['End', ({ row }, end) => ({ row, column: end.column })],
  ['PageUp', ({ column }) => ({ row: 0, column })],
  ['PageDown', ({ column }, end) => ({ row: end.row, column })],
  ['Ctrl+Home', () => ({ row: 0, column: 0 })],
  ['Ctrl+End', (_, end) => end],
]);
