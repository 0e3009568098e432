import { isList, isObject, type Json, type JsonObject } from '../../domain/json.ts';

/** Under this name the data of an entry remember the text of the file that they were read from. */
export const SOURCE_KEY = '__samepage_source';
/** Under this name stands why a file cannot be edited in a form; its data hold nothing else then. */
export const PROBLEM_KEY = '__samepage_problem';
/** Under this name a form asks for the campaign that its file is called after. The file itself does not repeat its name. */
export const CAMPAIGN_KEY = '__samepage_campaign';
/** Under this name stands the brief of an `.mdx` file. */
export const BODY_KEY = 'body';

/** An entry as the CMS holds it: the fields, the brief, and what the private names keep. */
export type EntryData = Readonly<Record<string, unknown>>;

/** Why a file cannot be edited in a form: a place in the file, counted from 1, and whole sentences. */
export interface EntryProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * The fields of an entry as plain data, without the brief and the private names. Fields that are `undefined` are left out.
 * Throws for what no file can hold, naming the field.
 */
export function fieldsOf(data: EntryData, form: 'mdx' | 'yaml'): JsonObject {
  const isOwn = (name: string) => PRIVATE_KEYS.includes(name) || (form === 'mdx' && name === BODY_KEY);
  return plainObject(Object.fromEntries(Object.entries(data).filter(([name]) => !isOwn(name))), '');
}

const PRIVATE_KEYS: readonly string[] = [SOURCE_KEY, PROBLEM_KEY, CAMPAIGN_KEY];

function plainObject(value: Readonly<Record<string, unknown>>, path: string): JsonObject {
  const entries = Object.entries(value).filter(([, child]) => child !== undefined);
  return Object.fromEntries(entries.map(([name, child]) => [name, plainValue(child, path === '' ? name : `${path}.${name}`)]));
}

function plainValue(value: unknown, path: string): Json {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string' && value.isWellFormed()) return withoutControls(value);
  if (isList(value)) return value.map((item, index) => plainValue(item, `${path}.${index + 1}`));
  if (isObject(value) && isPlain(value)) return plainObject(value, path);
  throw new Error(`The field “${path}” holds what no file can keep. Write a text, a number, or true or false. Nothing was saved.`);
}

/**
 * A text without what nobody can see and no file may hold. Slides and old word processors paste such signs along; where they end a line
 * there, a space stands here.
 */
function withoutControls(text: string): string {
  return text.replace(/[\u000b\u000c\u0085]/g, ' ').replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '');
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
