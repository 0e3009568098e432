import { isList, type Json, type JsonObject } from '../../../domain/json.ts';
import type { Words } from '../../../words/index.ts';
import { answerOf, type Column } from './columns.ts';
import type { Command } from './commands.ts';
import { titlesOf, type GridRow, type GridView, type WrittenRow } from './grid-view.ts';
import { emptied, lettersAt, PARTS, toggled } from './letters.ts';
import { withMoved, type Place } from './movement.ts';

/** The grid at one moment. */
export interface GridState {
  readonly rows: readonly Json[];
  readonly view: GridView;
  readonly place: Place;
}

/** What a command leads to. What is absent stays as it is. */
export interface Outcome {
  readonly rows?: readonly Json[];
  readonly place?: Place;
  /** A sentence for whoever cannot see it. */
  readonly said?: string;
}

/** Carries out a command. Every change keeps the rows that it does not touch as they are. */
export function outcomeOf(command: Command, state: GridState, words: Words): Outcome {
  switch (command.do) {
    case 'go':
      return { place: command.place };
    case 'unknown':
      return { place: { ...state.place, column: state.view.columns.length }, said: wordsOf(words).whichIsUnknown };
    case 'refuse':
      return { said: wordsOf(words).noLetter(command.key) };
    case 'toggle':
      return changedCell(state, words, (row, reference) => toggled(row, reference, command.letter));
    case 'empty':
      return changedCell(state, words, emptied);
    case 'add':
      return added({}, state, words);
    case 'adopt':
      return adopted(state, words);
    case 'move':
      return movedRow(command.by, state, words);
    case 'remove':
      return withoutRow(state, words);
    case 'tools':
      return {};
  }
}

/** What a column is called. */
export function columnWords({ kind, title }: Column, words: Words): string {
  return kind === 'unknown' ? wordsOf(words).unknown : title;
}

/** What a cell holds, in words: `Responsible, Accountable`. */
export function cellWords(data: JsonObject, column: Column, words: Words): string {
  const letters = lettersAt(data, column.reference).map((letter) => words.raci[PARTS[letter]]);
  return letters.length === 0 ? wordsOf(words).nothing : letters.join(', ');
}

/** Who answers for the activity of a row, as a sentence. */
export function answerWords(row: Json, view: GridView, words: Words): string {
  const { state, references } = answerOf(row, view.campaign);
  return wordsOf(words).answers[state](titlesOf(references, view).join(', '));
}

/** What an activity is called, also when it has no name yet. */
export function nameOfRow(row: GridRow | undefined, words: Words): string {
  if (row?.kind === 'derived') return `${words.raci.acts[row.act]}${row.about}`;
  return row === undefined || row.activity === '' ? wordsOf(words).unnamed : row.activity;
}

function changedCell(
  { rows, view, place }: GridState,
  words: Words,
  change: (row: JsonObject, reference: string) => JsonObject,
): Outcome {
  const row = view.rows[place.row];
  const column = view.columns[place.column - 1];
  if (!row || !column) return {};
  if (row.kind === 'derived') return { said: wordsOf(words).isDerived };
  const next = change(row.data, column.reference);
  if (next === row.data) return { said: words.editor.misfit };
  return {
    rows: rows.with(row.index, next),
    said: `${columnWords(column, words)}: ${cellWords(next, column, words)}. ${answerWords(next, view, words)}`,
  };
}

function added(data: JsonObject, { rows, view, place }: GridState, words: Words): Outcome {
  const row = view.rows[place.row];
  const index = row?.kind === 'written' ? row.index + 1 : rows.length;
  return { rows: rows.toSpliced(index, 0, data), place: { row: index, column: 0 }, said: wordsOf(words).added };
}

/** A derived row is written as it is, and covers what it follows from, so that it takes its place. */
function adopted(state: GridState, words: Words): Outcome {
  const row = state.view.rows[state.place.row];
  return row?.kind === 'derived' ? added(briefly({ ...row.data, activity: nameOfRow(row, words) }), state, words) : {};
}

/** Lists of one as people write them: without the list. */
function briefly(row: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, isList(value) && value.length === 1 ? value[0] : value]),
  );
}

function movedRow(by: -1 | 1, { rows, view, place }: GridState, words: Words): Outcome {
  const row = writtenAt(view, place);
  if (!row) return {};
  const moved = withMoved(rows, row.index, row.index + by);
  if (moved === rows) return { said: wordsOf(words).isAtTheEnd };
  const said = wordsOf(words).moved(nameOfRow(row, words), row.index + by + 1, rows.length);
  return { rows: moved, place: { ...place, row: row.index + by }, said };
}

function withoutRow({ rows, view, place }: GridState, words: Words): Outcome {
  const row = writtenAt(view, place);
  if (!row) return {};
  const next = Math.max(0, Math.min(row.index, rows.length - 2));
  return {
    rows: rows.toSpliced(row.index, 1),
    place: { ...place, row: next },
    said: wordsOf(words).removed(nameOfRow(row, words)),
  };
}

function writtenAt(view: GridView, place: Place): WrittenRow | undefined {
  const row = view.rows[place.row];
  return row?.kind === 'written' ? row : undefined;
}

function wordsOf(words: Words): Words['editor']['widgets']['raci'] {
  return words.editor.widgets.raci;
}
