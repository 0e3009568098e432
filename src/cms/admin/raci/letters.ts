import { isList, isObject, type Json, type JsonObject } from '../../../domain/json.ts';

/** The field of a row that each letter stands for. */
export const PARTS = { R: 'responsible', A: 'accountable', C: 'consulted', I: 'informed' } as const;

/** What a role may be for an activity. */
export type Letter = keyof typeof PARTS;

/** All letters, in the order in which they are said. */
export const LETTERS: readonly Letter[] = ['R', 'A', 'C', 'I'];

/** The letter that a key types, small or capital; undefined for any other key. */
export function letterOfKey(key: string): Letter | undefined {
  return LETTERS.find((letter) => letter === key.toUpperCase());
}

/** Whom a row names by a letter, as written and each once: ids of roles, `?`. Empty for nobody, and for what is no list of names. */
export function namesIn(row: Json | undefined, letter: Letter): readonly string[] {
  const entries = isObject(row) ? (entriesOf(row[PARTS[letter]]) ?? []) : [];
  return [...new Set(entries.filter((entry) => typeof entry === 'string' && entry !== ''))] as string[];
}

/** The letters of one role in a row. */
export function lettersAt(row: Json | undefined, reference: string): readonly Letter[] {
  return LETTERS.filter((letter) => namesIn(row, letter).includes(reference));
}

/**
 * A row in which a role has a letter that it had not, or has it no more. Whoever is named where `?` alone stood takes its place. What the
 * field holds besides names stays; a field that holds something else altogether is left as it is.
 */
export function toggled(row: JsonObject, reference: string, letter: Letter): JsonObject {
  const part = PARTS[letter];
  const entries = entriesOf(row[part]);
  if (!entries) return row;
  const others = entries.filter((entry) => entry !== reference);
  if (others.length < entries.length) return withPart(row, part, others);
  return withPart(row, part, [...(entries.length === 1 && entries[0] === '?' ? [] : entries), reference]);
}

/** A row in which a role has no letter. */
export function emptied(row: JsonObject, reference: string): JsonObject {
  return lettersAt(row, reference).reduce((rest, letter) => toggled(rest, reference, letter), row);
}

/** What a row holds that no cell shows, as text by field: fields of another name, values that are no names. */
export function leftovers(row: Json, known: readonly string[]): readonly string[] {
  if (!isObject(row)) return [JSON.stringify(row)];
  const parts: readonly string[] = Object.values(PARTS);
  return Object.entries(row).flatMap(([name, value]) => {
    if (value === undefined || value === null || value === '') return [];
    if (parts.includes(name)) return oddEntries(value).map((odd) => `${name}: ${JSON.stringify(odd)}`);
    return known.includes(name) ? [] : [`${name}: ${JSON.stringify(value)}`];
  });
}

function oddEntries(value: Json): readonly Json[] {
  return entriesOf(value)?.filter((entry) => typeof entry !== 'string') ?? [value];
}

/** Undefined for what is neither a name nor a list. */
function entriesOf(value: Json | undefined): readonly Json[] | undefined {
  if (value === undefined || value === null || value === '') return [];
  if (isList(value)) return value;
  return typeof value === 'string' ? [value] : undefined;
}

/** One name is written without a list. */
function withPart(row: JsonObject, part: string, entries: readonly Json[]): JsonObject {
  const [first] = entries;
  if (first === undefined) return Object.fromEntries(Object.entries(row).filter(([name]) => name !== part));
  return { ...row, [part]: entries.length === 1 && typeof first === 'string' ? first : entries };
}
