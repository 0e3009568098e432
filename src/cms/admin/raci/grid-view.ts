import type { Campaign, DerivedRaciRow } from '../../../domain/agreement/agreement.ts';
import { isObject, type Json, type JsonObject } from '../../../domain/json.ts';
import { answerOf, askableMembers, columnsOf, type Answer, type Column } from './columns.ts';
import { entryAgreement } from './entry-agreement.ts';
import { leftovers } from './letters.ts';

/** What the grid shows. */
export interface GridView {
  readonly campaign: Campaign;
  readonly columns: readonly Column[];
  /** The written rows, then those that follow from the rest of the entry. */
  readonly rows: readonly GridRow[];
  /** Members of groups that have no column yet. */
  readonly askable: readonly string[];
}

/** A row that somebody wrote, or one that follows from another place of the entry. */
export type GridRow = WrittenRow | DerivedRow;

/** A row of the file. */
export interface WrittenRow {
  readonly kind: 'written';
  /** Its place in the list of the file. */
  readonly index: number;
  readonly data: JsonObject;
  readonly activity: string;
  readonly answer: Answer;
  /** What the row holds that no cell shows. */
  readonly leftovers: readonly string[];
}

/** A row that nobody needs to write. */
export interface DerivedRow {
  readonly kind: 'derived';
  readonly data: JsonObject;
  readonly act: DerivedRaciRow['act'];
  /** The name of what it follows from. */
  readonly about: string;
}

/** The entry whose grid is shown. */
export interface GridEntry {
  readonly type: 'campaign' | 'playbook';
  readonly data: JsonObject;
  /** The list of the field as it is in the form. */
  readonly rows: readonly Json[];
}

/**
 * Works out the grid of an entry.
 *
 * @param asked members of groups that somebody asked a column for
 * @param partyNames what parties are called, by id
 */
export function gridView(entry: GridEntry, asked: readonly string[], partyNames: ReadonlyMap<string, string>): GridView {
  const { type, data, rows } = entry;
  const { campaign, derived } = entryAgreement(type, { ...data, raci: rows });
  const named = [...rows, ...derived.map(({ row }) => row as JsonObject)];
  const columns = columnsOf(campaign, named, asked, partyNames);
  return {
    campaign,
    columns,
    rows: [
      ...rows.map((row, index) => writtenRow(row, index, answerOf(row, campaign))),
      ...derived.map(({ row, act, about }) => ({ kind: 'derived' as const, data: row, act, about })),
    ],
    askable: askableMembers(campaign, columns),
  };
}

/** The fields of a row that have a place of their own beside the letters. */
export const OWN_FIELDS: readonly string[] = ['id', 'activity', 'covers'];

function writtenRow(row: Json, index: number, answer: Answer): WrittenRow {
  const data = isObject(row) ? row : {};
  const { activity } = data;
  const isText = typeof activity === 'string' || activity === undefined || activity === null;
  return {
    ...{ kind: 'written', index, data, answer, activity: typeof activity === 'string' ? activity : '' },
    leftovers: [...leftovers(row, OWN_FIELDS), ...(isText ? [] : [`activity: ${JSON.stringify(activity)}`])],
  };
}

/** What roles are called in a grid. */
export function titlesOf(references: readonly string[], { columns }: Pick<GridView, 'columns'>): readonly string[] {
  return references.map((reference) => columns.find((column) => column.reference === reference)?.title ?? reference);
}
