import type { FieldPath } from '../../domain/finding.ts';
import type { Words } from '../../words/index.ts';
import { anchorOf } from '../anchor.ts';
import type { Line } from '../piece.ts';
import { joined, quiet, said } from '../piece.ts';
import type { Context } from './context.ts';
import { factsAt, hasWords, openLine, type FactOptions } from './facts.ts';
import type { Note } from './finding-desk.ts';
import type { Block, Column, Fact, ItemView, MarkView, Row, SectionView, TableView } from './section.ts';

/** The sections of a campaign page. */
export type SectionKey = keyof Words['sections'];

/** Items of a list, each with where it stands. Absent lists have none. */
export function entriesOf<T>(items: readonly T[] | undefined, ...path: FieldPath): { item: T; path: FieldPath }[] {
  return (items ?? []).map((item, index) => ({ item, path: [...path, index] }));
}

/** A section with its words and with the findings that its blocks have not taken; undefined when there is nothing in it. */
export function sectionOf(
  context: Context,
  key: SectionKey,
  blocks: readonly (Block | undefined)[],
  { covers = [key], clause = key }: { covers?: readonly string[]; clause?: string } = {},
): SectionView | undefined {
  const present = blocks.filter((block) => block !== undefined);
  if (present.length === 0) return undefined;
  const { title, intro } = context.words.sections[key];
  const notes = covers.flatMap((path) => context.desk.take([path]));
  return { id: key, title, intro, mark: context.marks.of(clause), notes, blocks: present };
}

/** What makes an item beside its facts. */
export interface ItemOptions extends FactOptions {
  readonly title: Line;
  readonly lead?: Line;
  readonly who?: Line;
  /** Facts put before those of the schema. */
  readonly first?: readonly (Fact | undefined)[];
  /** Facts among those of the schema. */
  readonly more?: readonly (Fact | undefined)[];
  readonly table?: TableView | undefined;
}

/** A clause with a head of its own. */
export function itemOf(context: Context, path: FieldPath, id: string | undefined, options: ItemOptions): ItemView {
  const { title, lead = [], who = [], first = [], more = [], table } = options;
  const rest = [...factsAt(context, path, options), ...present(more)];
  // Measures come together, behind what was put first and before what needs sentences.
  const facts = settled([...present(first), ...rest.filter(isShort), ...rest.filter((fact) => !isShort(fact))]);
  const mark = context.marks.at(path);
  const item = {
    id: placeOf(mark, path, id),
    title,
    lead,
    who,
    mark,
    facts,
    notes: context.desk.take(path),
  };
  return table ? { ...item, table } : item;
}

function present(facts: readonly (Fact | undefined)[]): Fact[] {
  return facts.filter((fact) => fact !== undefined);
}

/** A short fact without another one beside it takes a row like the others. */
function settled(facts: readonly Fact[]): Fact[] {
  return facts.map((fact, index) => {
    const hasCompany = facts[index - 1]?.isShort === true || facts[index + 1]?.isShort === true;
    return isShort(fact) && !hasCompany ? { ...fact, isShort: false } : fact;
  });
}

function isShort(fact: Fact): boolean {
  return fact.isShort === true;
}

/** The anchor of the item at a path: keys and its id, without indexes. */
export function anchorAt(path: FieldPath, id: string | undefined): string {
  const keys = path.filter((step) => typeof step === 'string');
  return anchorOf([...keys, id ?? String(path.at(-1))].join('/'));
}

/** Where an item stands: at the anchor of its clause, which has a name even where the item has no id. */
function placeOf(mark: MarkView | undefined, path: FieldPath, id: string | undefined): string {
  return mark?.anchor ?? anchorAt(path, id);
}

/** What makes a row. */
export interface RowOptions extends FactOptions {
  readonly head: Line;
  readonly cells: readonly (Line | readonly Line[])[];
  readonly look?: Row['look'];
}

/** A row of a table; what no column shows of its item stands below its head. */
export function rowOf(context: Context, path: FieldPath, id: string | undefined, options: RowOptions): Row {
  const { head, cells, look } = options;
  const facts = factsAt(context, path, options);
  const notes: Note[] = facts.flatMap((fact) => fact.notes);
  const mark = context.marks.at(path);
  const row: Row = {
    id: placeOf(mark, path, id),
    head,
    detail: detailOf(facts),
    cells: cells.map((cell) => (isLines(cell) ? cell : [cell])),
    notes: [...notes, ...context.desk.take(path)],
    mark,
    apart: context.marks.inside(path),
  };
  return look ? { ...row, look } : row;
}

/** A table below a heading that says what its caption says. `folded` names what is behind, for rows that only matter to whoever looks back. */
export function tableOf(
  caption: string,
  columns: readonly (Column | string)[],
  rows: readonly Row[],
  folded?: string,
): Block | undefined {
  if (rows.length === 0) return undefined;
  const titled = columns.map((column) => (typeof column === 'string' ? { title: column } : column));
  return { kind: 'table', table: { caption, isCaptionHidden: true, folded, columns: titled, rows: rows.map(withoutEmptyLines) } };
}

/** A cell in which nothing is said has no line, so that a narrow screen can leave it out. */
function withoutEmptyLines(row: Row): Row {
  if (row.cells.every((lines) => lines.every(hasWords))) return row;
  return { ...row, cells: row.cells.map((lines) => lines.filter(hasWords)) };
}

/** Facts as a block, when there are any. */
export function factsBlock(facts: readonly (Fact | undefined)[]): Block | undefined {
  const shown = settled(present(facts));
  return shown.length > 0 ? { kind: 'facts', facts: shown } : undefined;
}

/** Items as a block, when there are any. */
export function itemsBlock(items: readonly ItemView[]): Block | undefined {
  return items.length > 0 ? { kind: 'items', items } : undefined;
}

/** A heading before a block, when there is one. */
export function under(
  title: string,
  block: Block | undefined,
  more: { id?: string; clause?: string; context?: Context } = {},
): Block[] {
  if (!block) return [];
  const mark = more.clause === undefined ? undefined : more.context?.marks.of(more.clause);
  return [{ kind: 'heading', title, ...(more.id !== undefined && { id: more.id }), mark }, block];
}

/** A name that may still be the sign for "not known yet". */
export function titleLine(context: Context, path: FieldPath, title: string | undefined): Line {
  if (title !== undefined && title !== '?') return [said(title)];
  context.desk.drop('unknown-value', path);
  return openLine(context);
}

/** A value of a column: a line, or the sign for "not agreed yet" where that is written, or nothing. */
export function cellAt(context: Context, path: FieldPath, line: Line | undefined): Line {
  if (line && line.length > 0) return line;
  if (!context.isUnknown(path)) return [];
  context.desk.drop('unknown-value', path);
  return openLine(context);
}

function detailOf(facts: readonly Fact[]): Line {
  return joined(facts.map(oneLine), quiet(' · '));
}

function oneLine({ label, lines, facts, origin }: Fact): Line {
  const value = [...joined(lines, quiet('; ')), ...joined(facts.map(oneLine), quiet(', '))];
  return [quiet(`${label}: `), ...value, ...(origin ? [quiet(` (${origin})`)] : [])];
}

function isLines(cell: Line | readonly Line[]): cell is readonly Line[] {
  return cell.length > 0 && Array.isArray(cell[0]);
}
