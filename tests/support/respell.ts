import { isList, isObject, type Json, type JsonObject } from '../../src/domain/json.ts';
import { parseMoney, majorUnits } from '../../src/domain/money.ts';
import type { FieldNode, ObjectNode } from '../../src/domain/schema/outline.ts';
import { oneOf } from './random.ts';
import { mapped, textOf } from './walk-data.ts';

/**
 * The same campaign in other spellings: one value in place of a list of one, short steps, `48 hours` for `48h`, amounts with and without
 * decimals and currency. By hand, and not by the code under test.
 */
export function respelled(outline: ObjectNode, written: JsonObject, random: () => number): JsonObject {
  const currency = typeof written['currency'] === 'string' ? written['currency'] : undefined;
  return mapped(outline, written, (node, value) => respell(node, value, random, currency)) as JsonObject;
}

function respell(node: FieldNode, value: Json, random: () => number, currency: string | undefined): Json {
  if (node.type === 'list') return isList(value) && node.mayBeSingle && value.length === 1 ? value[0]! : value;
  if (node.type === 'object') return isObject(value) && node.short === 'step' ? shortStep(value) : value;
  if (node.kind === 'money') return oneOf(random, amounts(value, currency));
  const same = SAME.find((spellings) => spellings.includes(textOf(value)));
  return same ? oneOf(random, same) : value;
}

/** Only a step that says no more than who and how long has a short spelling; which action follows from its place stays written. */
function shortStep(value: JsonObject): Json {
  const { by, within, ...more } = value;
  const actors = isList(by) ? by : [by];
  return Object.keys(more).length === 0 && actors.length === 1 && by !== undefined && typeof within === 'string'
    ? `${textOf(actors[0])}   ${within}`
    : value;
}

function amounts(value: Json, currency: string | undefined): Json[] {
  const money = parseMoney(value as string | number, currency);
  if (!money)
    return typeof value === 'string' ? [value, Number(value), `${value}.00`] : [value, textOf(value), `${textOf(value)}.0`];
  const whole = majorUnits(money);
  const named = [`${whole} ${money.currency}`, `0${whole}.0 ${money.currency}`];
  return money.currency === currency ? [whole, String(whole), `${whole}.00`, ...named] : named;
}

const SAME: readonly (readonly string[])[] = [
  ['48h', '48 h', '48 hours', '48hours', '0048 hours'],
  ['2 working days', '2  working   days', '2working days'],
  ['16 working hours', '16working  hours'],
  ['10 days', '10days', '10 day'],
  ['6 months', '6months'],
  ['1 week', '1 weeks', '01week'],
  ['15-30 s', '15–30s', '15 - 30  s', '15 –30 s'],
  ['2–3 min', '2-3min'],
  ['15 s', '15s'],
  ['3s', '3 s'],
  ['1080x1920', '1080 x 1920', '1080×1920'],
  ['1080 x 1080', '1080x1080', '1080 ×1080'],
];
