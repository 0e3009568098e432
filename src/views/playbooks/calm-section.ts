import type { Block, SectionView } from '../campaign/section.ts';
import { said, text, type Piece } from '../piece.ts';

/** A section of a campaign page as a playbook shows it: days are words and no dates for machines, and there is no today. */
export function calmSection(section: SectionView): SectionView {
  const isToday = section.id === 'dates';
  return withoutDates({ ...section, blocks: isToday ? section.blocks.map(withoutDividers) : section.blocks });
}

function withoutDividers(block: Block): Block {
  if (block.kind !== 'table') return block;
  return { ...block, table: { ...block.table, rows: block.table.rows.filter(({ look }) => look !== 'divider') } };
}

/** The same tree of view data with every date said as a text. */
export function withoutDates<T>(view: T): T {
  return mapPieces(view, (piece) => (piece.kind === 'time' ? text(piece.text) : piece));
}

/** The same tree of view data with the names of places on the page as plain texts, for a page that does not have those places. */
export function withoutPlaces<T>(view: T): T {
  return mapPieces(view, (piece) => (piece.kind === 'link' && piece.href.startsWith('#') ? said(piece.text) : piece));
}

function mapPieces<T>(view: T, change: (piece: Piece) => Piece): T {
  if (Array.isArray(view)) return view.map((item: unknown) => mapPieces(item, change)) as T;
  if (typeof view !== 'object' || view === null) return view;
  if (isPiece(view)) return change(view) as T;
  return Object.fromEntries(Object.entries(view).map(([key, value]) => [key, mapPieces(value as unknown, change)])) as T;
}

function isPiece(view: object): view is Piece {
  return 'kind' in view && 'text' in view;
}
