import { isList, isObject, type Json, type JsonObject } from '../../domain/json.ts';
import { majorUnits, parseMoney } from '../../domain/money.ts';
import type { FieldNode, ListNode, ObjectNode, ValueNode } from '../../domain/schema/outline.ts';
import { parseDuration } from '../../domain/time/duration.ts';
import { cityOf, WEEKDAYS } from '../format.ts';
import type { Line, Piece } from '../piece.ts';
import { joined, link, quiet, said, text } from '../piece.ts';
import type { Context } from './context.ts';
import { factPiece, formatPiece } from './fact-piece.ts';
import { momentPiece, rangePieces } from './moments.ts';
import { recurrencePieces } from './recurrence.ts';

/** What the value of a field depends on besides itself. */
export interface Surroundings {
  /** Zone of hours that name none beside them. */
  readonly zone?: string | undefined;
  /** Metric whose unit numbers are in. */
  readonly metric?: string | undefined;
  /** Platform whose formats are meant. */
  readonly platform?: string | undefined;
}

/** A value of any field as lines: one, or one for each item of a list that is better read line by line. */
export function linesOf(context: Context, node: FieldNode, value: Json, around: Surroundings = {}): Line[] {
  if (node.type === 'list') return isList(value) ? listLines(context, node, value, around) : [];
  if (node.type === 'object') return isObject(value) ? [phraseOf(context, node, value, around)] : [];
  return [pieceOf(context, node, value, around)];
}

/** An amount in the form that resolving gives it. */
export function moneyText({ format }: Context, written: string | number): string {
  const money = parseMoney(written);
  return money ? format.money(majorUnits(money), money.currency) : String(written);
}

/** A length of time in words. */
export function durationText({ words }: Context, written: string): string {
  const duration = parseDuration(written);
  if (!duration) return written;
  return duration.amount === 0 ? words.durations.sameDay : words.durations[duration.unit](duration.amount);
}

/** A number in the unit of a metric. */
export function quantityText({ format, facts, campaign, words }: Context, value: number, metric: string | undefined): string {
  const unit = metric === undefined ? undefined : facts.metric(metric)?.unit;
  if (unit === 'share') return format.share(value);
  if (unit === 'money' && campaign.currency) return format.money(value, campaign.currency);
  if (unit === 'seconds' || unit === 'hours' || unit === 'days') return `${format.number(value)} ${words.units[unit]}`;
  return format.number(value);
}

/** A word that the schema allows, as people say it. */
export function choiceText({ words, format }: Context, word: string): string {
  return WEEKDAYS.includes(word) ? format.weekday(word) : words.choice(word);
}

function rhythmText(context: Context, word: string): string {
  const { every } = context.words.time;
  return Object.hasOwn(every, word) ? every[word as keyof typeof every] : choiceText(context, word);
}

/** Roles, listed. */
export function rolesLine(context: Context, references: readonly string[] | string | undefined): Line {
  const list = typeof references === 'string' ? [references] : (references ?? []);
  return listed(
    context,
    list.map((reference) => [context.roles.piece(reference)]),
  );
}

/** Lines in one line, with commas and a last "and". */
export function listed({ format }: Context, lines: readonly Line[]): Line {
  const separators = format.separators(lines.length);
  return lines.length === 1
    ? (lines[0] ?? [])
    : lines.flatMap((line, index) => (index === 0 ? line : [text(separators[index - 1] ?? ', '), ...line]));
}

/** Above this, or with a comma inside, the texts of a list stand on lines of their own; names never do. */
const SHORT_TEXT = 24;

function listLines(context: Context, node: ListNode, value: readonly Json[], around: Surroundings): Line[] {
  const lines = value.flatMap((item) => linesOf(context, node.item, item, around)).filter((line) => line.length > 0);
  const isText = node.item.type === 'value' && (node.item.kind === 'line' || node.item.kind === 'text');
  const isRunOn = isText ? lines.every((line) => line.every(isShort)) : node.item.type === 'value';
  return isRunOn && lines.length > 1 ? [listed(context, lines)] : lines;
}

function isShort(piece: Piece): boolean {
  return piece.text.length <= SHORT_TEXT && !piece.text.includes(',');
}

/** An object in one line: its first field as it is, the others with their names. */
export function phraseOf(context: Context, node: ObjectNode, value: JsonObject, around: Surroundings = {}): Line {
  if (node.fields.has('every') && !node.fields.has('what')) return recurrencePieces(context, value);
  if (isSpan(node)) return rangePieces(context, value, stringOf(value['zone']) ?? around.zone);
  const by = stringOf(value['by']);
  const zone =
    stringOf(value['zone']) ??
    (by !== undefined && node.fields.get('by')?.type === 'value' ? context.roles.zone([by]) : around.zone);
  const parts: Line[] = [];
  for (const [key, child] of node.fields) {
    const item = value[key];
    if (item === undefined || item === null || key === 'id') continue;
    const line = listed(context, linesOf(context, child, item, { ...around, zone }));
    const isHead =
      parts.length === 0 && child.type === 'value' && (child.kind === 'line' || child.kind === 'text' || child.kind === 'quantity');
    parts.push(isHead || isSelfExplaining(child) ? line : [quiet(`${fieldName(context, child)} `), ...line]);
  }
  return joined(parts, quiet(' · '));
}

/** Fields whose value says what it is. */
function isSelfExplaining(node: FieldNode): boolean {
  return node.key === 'note' || (node.type === 'value' && node.kind === 'url');
}

function isSpan(node: ObjectNode): boolean {
  return node.fields.has('from') && node.fields.has('until') && [...node.fields.keys()].every((key) => SPAN.includes(key));
}

const SPAN = ['from', 'until', 'zone'];

function pieceOf(context: Context, node: ValueNode, value: Json, around: Surroundings): Line {
  if (typeof value === 'string')
    return [node.kind === 'url' ? link(withoutScheme(value), value) : textPiece(context, node, value, around)];
  if (typeof value === 'boolean') return [text(value ? context.words.yes : context.words.no)];
  if (typeof value === 'number') return [text(numberText(context, node, value, around))];
  return [];
}

function numberText(context: Context, node: ValueNode, value: number, around: Surroundings): string {
  if (node.kind === 'share') return context.format.share(value);
  if (node.kind === 'quantity') return quantityText(context, value, around.metric);
  return node.kind === 'money' ? moneyText(context, value) : context.format.number(value);
}

function textPiece(context: Context, node: ValueNode, value: string, around: Surroundings): Piece {
  switch (node.kind) {
    case 'date':
    case 'wall-time':
    case 'moment':
      return value.charCodeAt(0) < 58 ? momentPiece(context, value, around.zone) : text(context.words.time.posting);
    case 'role':
    case 'holder':
      return context.roles.piece(value);
    case 'reference':
      return referencePiece(context, node, value, around);
    case 'money':
      return text(moneyText(context, value));
    case 'duration':
      return text(value === 'perpetual' ? context.words.time.perpetual : durationText(context, value));
    case 'span':
      return text(value.replace(/\s*-\s*/, '–'));
    case 'language':
      return text(context.format.languageName(value));
    case 'zone':
      return text(cityOf(value));
    case 'aspect-ratio':
    case 'currency':
      return text(value);
    case 'resolution':
      return text(value.replace(/\s?x\s?/, ' × '));
    case 'choice':
      return text(node.key === 'every' ? rhythmText(context, value) : choiceText(context, value));
    case 'hash':
      return { kind: 'code', text: value };
    default:
      return said(value);
  }
}

function referencePiece(context: Context, node: ValueNode, id: string, { platform }: Surroundings): Piece {
  const { items, roles } = context;
  switch (node.reference) {
    case 'role':
      return roles.piece(id);
    case 'party':
      return roles.partyPiece(id);
    case 'market':
      return factPiece(context, 'market', id);
    case 'platform':
      return factPiece(context, 'platform', id);
    case 'metric':
      return factPiece(context, 'metric', id);
    case 'glossary':
      return factPiece(context, 'glossary', id);
    case 'format':
      return formatPiece(context, platform, id);
    default: {
      const item = items.get(id);
      return item ? link(item.title, `#${item.anchor}`) : said(id);
    }
  }
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

function stringOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Field names inside a line step back, so they are not capitalised where a language leaves that open. */
function fieldName({ words }: Context, node: FieldNode): string {
  return words.inLine(words.label(node));
}
