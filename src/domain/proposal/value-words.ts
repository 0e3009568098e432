import { Temporal } from 'temporal-polyfill';
import { isList, isObject, type Json } from '../json.ts';
import type { FieldNode } from '../schema/outline.ts';
import { isCalendarDate } from '../time/calendar-text.ts';

/** One value that differs, in words. */
export interface ValueChange {
  /** `“Draft due”`, within the clause. */
  readonly name: string;
  /** Undefined for what is new; undefined like `after` where the name says all. */
  readonly before: string | undefined;
  /** Undefined for what is gone. */
  readonly after: string | undefined;
  /** For days: `2 days later`. */
  readonly move: string | undefined;
}

/** A value as one line that people read in a list of changes: `2026-05-04`, `4.5 %`, `brand, agency`, `Amount: 6000.00 EUR; Due: 30 days`. */
export function valueInWords(node: FieldNode, value: Json): string {
  if (isList(value)) return value.map((item) => valueInWords(node.type === 'list' ? node.item : node, item)).join(', ');
  if (isObject(value)) {
    const fields = node.type === 'object' ? [...node.fields.values()] : [];
    const told = fields.flatMap((field) => {
      const child = value[field.key];
      return child === undefined || (field.type === 'value' && field.kind === 'id')
        ? []
        : [`${field.title}: ${valueInWords(field, child)}`];
    });
    return told.join('; ');
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (node.type === 'value' && node.kind === 'share' && typeof value === 'number') return `${percentOf(value)} %`;
  return cut(oneLine(String(value)));
}

/**
 * Two values as one line each; undefined where there is none. Of two long texts that begin alike, both lines begin shortly before they
 * differ.
 */
export function valuesInWords(
  node: FieldNode,
  before: Json | undefined,
  after: Json | undefined,
): { readonly before: string | undefined; readonly after: string | undefined } {
  if (typeof before === 'string' && typeof after === 'string') return differingTexts(before, after);
  const said = (value: Json | undefined) => (value === undefined ? undefined : valueInWords(node, value));
  return { before: said(before), after: said(after) };
}

/** Two texts, each as one line that shows where they differ. */
export function differingTexts(before: string, after: string): { readonly before: string; readonly after: string } {
  const [from, to] = [oneLine(before), oneLine(after)];
  const start = from.length + to.length > LONGEST ? lastWordBefore(from, differenceOf(from, to) - LEAD) : 0;
  const shown = (text: string) => cut(start > 0 ? `…${text.slice(start)}` : text);
  return { before: shown(from), after: shown(to) };
}

/** Where the first letter stands that differs. */
function differenceOf(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** Where the word begins that stands at a place; 0 when the place is near the beginning. */
function lastWordBefore(text: string, place: number): number {
  return place <= 0 ? 0 : text.lastIndexOf(' ', place) + 1;
}

/** How many letters are shown before the first one that differs. */
const LEAD = 40;

/** How far a day has moved: `2 days later`; undefined when one of the two is no day. */
export function moveOf(before: Json | undefined, after: Json | undefined): string | undefined {
  const [from, to] = [dayOf(before), dayOf(after)];
  if (!from || !to || from === to) return undefined;
  const days = Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
  const count = Math.abs(days);
  return `${count} ${count === 1 ? 'day' : 'days'} ${days > 0 ? 'later' : 'earlier'}`;
}

/** The day of a date, or of a day and time. */
function dayOf(value: Json | undefined): string | undefined {
  const day = typeof value === 'string' ? value.slice(0, 10) : '';
  return isCalendarDate(day) ? day : undefined;
}

function percentOf(share: number): string {
  return String(Number((share * 100).toPrecision(12)));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** At most 160 letters of a text, with a sign where some are left out. */
export function cut(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
}

const LONGEST = 160;
