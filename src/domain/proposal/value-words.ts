import { Temporal } from 'temporal-polyfill';
import { isList, isObject, type Json } from '../json.ts';
import type { FieldNode } from '../schema/outline.ts';
import { isCalendarDate } from '../time/calendar-text.ts';

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
  return cut(String(value).replace(/\s+/g, ' ').trim());
}

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

function cut(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
}

const LONGEST = 160;
