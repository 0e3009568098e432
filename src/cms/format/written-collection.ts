import { isList, isObject, type Json, type JsonObject } from '../../domain/json.ts';
import type { FieldNode } from '../../domain/schema/outline.ts';
import { blockText, type BlockText } from './block-text.ts';
import { pathBelow, type FileStyle } from './file-style.ts';
import { inSchemaOrder } from './key-order.ts';
import { writtenName, writtenOnOneLine, writtenPlainly, type TextPlace } from './written-value.ts';

/** Where a new value is to stand, and how its neighbours are written. */
export interface ValuePlace {
  readonly outline: FieldNode | undefined;
  readonly schemaPath: string;
  /** Behind the colon of a name, behind the dash of an entry, or as a whole file. */
  readonly holder: 'name' | 'dash' | 'file';
  /** Spaces before the name or the dash. */
  readonly column: number;
  readonly isFlow: boolean;
  /** Whether the values beside it in a list stand in brackets; undefined where there are none like it. */
  readonly areSiblingsFlow?: boolean | undefined;
  /** How a text that stood there was written. */
  readonly was?: Pick<TextPlace, 'style' | 'mayBeAmbiguous'> & { readonly block?: string; readonly blockIndent?: number };
}

/** How to write: like the file, or with quotes alone, which read the same everywhere. */
export interface Writing {
  readonly style: FileStyle;
  readonly isCareful: boolean;
}

/**
 * Writes a value: what stands on the line of its name or dash, and the lines below it, each with a line end before it. Fields come in the
 * order of the schema, those it does not know last.
 */
export function writtenValue(value: Json, place: ValuePlace, writing: Writing): BlockText {
  if (typeof value === 'string') return writtenText(value, place, writing);
  if (!isObject(value) && !isList(value)) return { first: writtenPlainly(value), rest: '' };
  const isBare = isList(value) ? value.length === 0 : Object.keys(value).length === 0;
  if (isBare || isWrittenInBrackets(value, place, writing.style)) return { first: inBrackets(value, place, writing), rest: '' };
  return isList(value) ? blockList(value, place, writing) : blockFields(value, place, writing);
}

/** The lines of one new field of a block, with their line ends. */
export function fieldLines(name: string, value: Json, place: ValuePlace, writing: Writing): string {
  const { first, rest } = writtenValue(value, place, writing);
  return `${' '.repeat(place.column)}${writtenName(name, writing.style.quote)}:${first === '' ? '' : ` ${first}`}${rest}\n`;
}

/** The lines of one new entry of a list, with their line ends. */
export function itemLines(value: Json, place: ValuePlace, writing: Writing): string {
  const { first, rest } = writtenValue(value, place, writing);
  return `${' '.repeat(place.column)}${'-'.padEnd(writing.style.dashWidth)}${first}${rest}\n`;
}

/** The place of a field of an object that is written anew. */
export function placeOfField(name: string, place: ValuePlace, column: number): ValuePlace {
  const outline = place.outline?.type === 'object' ? place.outline.fields.get(name) : undefined;
  return { outline, schemaPath: pathBelow(place.schemaPath, name), holder: 'name', column, isFlow: place.isFlow };
}

/** The place of an item of a list that is written anew. */
export function placeOfItem(place: ValuePlace, column: number): ValuePlace {
  const outline = place.outline?.type === 'list' ? place.outline.item : undefined;
  return { outline, schemaPath: pathBelow(place.schemaPath, '*'), holder: 'dash', column, isFlow: place.isFlow };
}

/** Characters of a list of short values that may stand in brackets on one line. */
const SHORT_LIST = 60;

function writtenText(text: string, place: ValuePlace, { style, isCareful }: Writing): BlockText {
  const { block, style: was, mayBeAmbiguous } = place.was ?? {};
  const textPlace: TextPlace = { isFlow: place.isFlow, quote: style.quote, style: was, mayBeAmbiguous };
  if (isCareful) return { first: writtenOnOneLine(text, { ...textPlace, style: 'double' }), rest: '' };
  const isBlock = block !== undefined || text.includes('\n');
  const lines = isBlock && !place.isFlow && blockText(text, blockStyleOf(place, style));
  return lines || { first: writtenOnOneLine(text, textPlace), rest: '' };
}

function blockStyleOf({ column, holder, was }: ValuePlace, { step }: FileStyle) {
  const indent = was?.blockIndent ?? column + (holder === 'dash' ? 2 : step);
  return { isFolded: was?.style === 'folded', indent, parentIndent: column, before: was?.block };
}

function isWrittenInBrackets(value: readonly Json[] | JsonObject, place: ValuePlace, style: FileStyle): boolean {
  if (place.isFlow) return true;
  if (hasLineEnd(value)) return false;
  const usual = place.areSiblingsFlow ?? style.isFlowAt(place.schemaPath);
  return usual ?? (isList(value) && isShortList(value));
}

function hasLineEnd(value: Json | undefined): boolean {
  if (typeof value === 'string') return value.includes('\n');
  return isList(value) ? value.some(hasLineEnd) : isObject(value) && Object.values(value).some(hasLineEnd);
}

function isShortList(value: readonly Json[]): boolean {
  const isPlain = value.every((item) => !isList(item) && !isObject(item));
  return isPlain && value.map(String).join(', ').length <= SHORT_LIST;
}

function inBrackets(value: readonly Json[] | JsonObject, place: ValuePlace, writing: Writing): string {
  const inside = { ...place, isFlow: true, was: undefined };
  const write = (child: Json, at: ValuePlace) => writtenValue(child, at, writing).first;
  if (isList(value)) return `[${value.map((item) => write(item, placeOfItem(inside, 0))).join(', ')}]`;
  const fields = entriesOf(value, place).map(([name, child]) => flowField(name, child, placeOfField(name, inside, 0), writing));
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** One new field inside braces. */
export function flowField(name: string, value: Json, place: ValuePlace, writing: Writing): string {
  return `${writtenName(name, writing.style.quote)}: ${writtenValue(value, place, writing).first}`;
}

function blockFields(value: JsonObject, place: ValuePlace, writing: Writing): BlockText {
  const { step, dashWidth } = writing.style;
  const column = { name: place.column + step, dash: place.column + dashWidth, file: place.column }[place.holder];
  const lines = entriesOf(value, place).map(([name, child]) => fieldLines(name, child, placeOfField(name, place, column), writing));
  return laidOut(lines.join(''), column, place);
}

function blockList(value: readonly Json[], place: ValuePlace, writing: Writing): BlockText {
  const { dashStep, dashWidth } = writing.style;
  const column = { name: place.column + dashStep, dash: place.column + dashWidth, file: place.column }[place.holder];
  const lines = value.map((item) => itemLines(item, placeOfItem(place, column), writing));
  return laidOut(lines.join(''), column, place);
}

/** Below a name all lines come below; behind a dash, and in a file, the first one begins where it stands. */
function laidOut(lines: string, column: number, { holder }: ValuePlace): BlockText {
  const text = lines.replace(/\n$/, '');
  if (holder === 'name') return { first: '', rest: `\n${text}` };
  const firstEnd = text.includes('\n') ? text.indexOf('\n') : text.length;
  return { first: text.slice(column, firstEnd), rest: text.slice(firstEnd) };
}

function entriesOf(value: JsonObject, { outline }: ValuePlace): [string, Json][] {
  return inSchemaOrder(Object.keys(value), outline).flatMap((name) => {
    const child = value[name];
    return child === undefined ? [] : [[name, child] satisfies [string, Json]];
  });
}
