import { nodeAt, outlineOf, type FieldNode, type ObjectNode } from '../../domain/schema/outline.ts';
import type { Origin } from '../../domain/agreement/agreement.ts';
import type { FieldPath } from '../../domain/finding.ts';
import { isList, isObject, type Json } from '../../domain/json.ts';
import { plain, type Line } from '../piece.ts';
import type { Context } from './context.ts';
import { originText } from './origin-text.ts';
import type { Fact, MarkView } from './section.ts';
import { linesOf, type Surroundings } from './values.ts';

/** What is left out of a list of facts, and what is around it. */
export interface FactOptions extends Surroundings {
  /** Fields that are shown elsewhere. */
  readonly without?: readonly string[];
  /** Fields that are shown, and no others. */
  readonly only?: readonly string[];
}

/**
 * Every field of an item or section that says something, in the order of the schema: what is written or derived, and what is not
 * agreed yet. A field that the schema gains shows up by itself.
 */
export function factsAt(context: Context, path: FieldPath, options: FactOptions = {}): Fact[] {
  const node = nodeAt(outlineOf('campaign'), path);
  if (node?.type !== 'object') return [];
  return factsOf(context, node, path, valueAt(context, path), options);
}

/** One field as a fact; undefined when nothing is said about it. */
export function factAt(context: Context, path: FieldPath, around: Surroundings = {}): Fact | undefined {
  const node = nodeAt(outlineOf('campaign'), path);
  if (!node) return undefined;
  const origin = context.originsIn(path.slice(0, -1).join('.')).get(node.key);
  return factOf(context, node, path, { value: valueAt(context, path), origin }, around);
}

/** The value that the published campaign has at a path. */
export function valueAt({ campaign }: Context, path: FieldPath): Json | undefined {
  let value: Json | undefined = campaign;
  for (const step of path) {
    if (isList(value)) value = value[Number(step)];
    else value = isObject(value) ? value[step] : undefined;
  }
  return value;
}

/** The designed form of "not agreed yet". */
export function openLine({ words }: Context): Line {
  return [{ kind: 'open', text: words.open.value }];
}

const NEVER_SHOWN = ['id', 'zone'];

function isShown(node: FieldNode, { without, only }: FactOptions): boolean {
  if (only) return only.includes(node.key);
  return !NEVER_SHOWN.includes(node.key) && !without?.includes(node.key);
}

/** The value of a field, and where it comes from when it was not written there. */
interface Written {
  readonly value: Json | null | undefined;
  readonly origin: Origin | undefined;
}

function factsOf(context: Context, node: ObjectNode, path: FieldPath, holder: Json | undefined, options: FactOptions): Fact[] {
  const around = { ...options, zone: zoneIn(holder) ?? options.zone };
  const at = path.join('.');
  const [unknown, origins] = [context.unknownIn(at), context.originsIn(at)];
  const facts: Fact[] = [];
  for (const child of node.fields.values()) {
    const value = isObject(holder) ? holder[child.key] : undefined;
    // Most fields of most items are absent: nothing is made for them.
    if (((value ?? undefined) === undefined && !unknown.has(child.key)) || !isShown(child, options)) continue;
    const fact = factOf(context, child, [...path, child.key], { value, origin: origins.get(child.key) }, around);
    if (fact) facts.push(fact);
  }
  return facts;
}

function factOf(context: Context, node: FieldNode, path: FieldPath, written: Written, around: Surroundings): Fact | undefined {
  const { value } = written;
  if (value === undefined || value === null) return context.isUnknown(path) ? openFact(context, node, path) : undefined;
  const origin = originText(context, node.key, written.origin);
  if (node.type === 'object' && isObject(value) && !isOneLine(node)) {
    const facts = factsOf(context, node, path, value, around);
    return facts.length > 0
      ? { label: context.words.label(node), lines: [], facts, origin, notes: context.desk.take(path) }
      : undefined;
  }
  const lines = [...linesOf(context, node, value, around).filter(hasWords), ...openInside(context, path, value)];
  if (lines.length === 0) return undefined;
  const notes = context.desk.take(path);
  return {
    label: context.words.label(node),
    lines,
    facts: [],
    origin: origin ?? originInside(context, node, path),
    notes,
    isShort: notes.length === 0 && isBrief(node, lines),
    mark: markOf(context, node, path),
  };
}

function openFact(context: Context, node: FieldNode, path: FieldPath): Fact {
  context.desk.drop('unknown-value', path);
  return {
    label: context.words.label(node),
    lines: [openLine(context)],
    facts: [],
    origin: undefined,
    notes: context.desk.take(path),
  };
}

/** Whether a line says anything. */
export function hasWords(line: Line): boolean {
  return line.length > 0;
}

/** Objects that read best in one line: spans of time, rhythms, and short pairs. Two lists would run together. */
function isOneLine(node: ObjectNode): boolean {
  return node.fields.has('every') || (node.fields.size <= 3 && ![...node.fields.values()].every(isListOfTexts));
}

function isListOfTexts(node: FieldNode): boolean {
  return node.type === 'list' && node.item.type === 'value' && (node.item.kind === 'line' || node.item.kind === 'text');
}

/** Sections and items carry their marks in their heads; a single value that is a clause carries its own. */
function markOf({ marks }: Context, node: FieldNode, path: FieldPath): MarkView | undefined {
  return node.type === 'value' && node.audience === 'money' ? marks.at(path) : undefined;
}

const SHORT_KINDS = new Set([
  'aspect-ratio',
  'resolution',
  'duration',
  'span',
  'language',
  'count',
  'money',
  'share',
  'choice',
  'flag',
  'currency',
  'quantity',
]);
const SHORT_TEXT = 24;

/** A measure or a word, rather than a sentence: several of them fit into one row. */
function isBrief(node: FieldNode, lines: readonly Line[]): boolean {
  const kind = node.type === 'list' && node.item.type === 'value' ? node.item.kind : node.type === 'value' ? node.kind : '';
  // The title of an item of this page may be a sentence; names of markets and platforms are short.
  const isName = kind === 'reference' && lines[0]?.every((piece) => piece.kind !== 'link' || !piece.href.startsWith('#'));
  return lines.length === 1 && (SHORT_KINDS.has(kind) || isName === true) && plain(lines[0] ?? []).length <= SHORT_TEXT;
}

/** Values inside a line or a list that are not agreed yet. */
function openInside(context: Context, path: FieldPath, value: Json): Line[] {
  if (typeof value !== 'object' || context.agreement.unknown.length === 0) return [];
  return context.agreement.unknown
    .filter((unknown) => unknown.length > path.length && path.every((step, depth) => unknown[depth] === step))
    .map((unknown) => {
      context.desk.drop('unknown-value', unknown);
      const node = nodeAt(outlineOf('campaign'), unknown);
      return [{ kind: 'quiet', text: node ? `${context.words.label(node)}: ` : '' }, ...openLine(context)];
    });
}

/** Where a part of a value comes from, such as the zone of a window. */
function originInside(context: Context, node: FieldNode, path: FieldPath): string | undefined {
  if (node.type !== 'object') return undefined;
  const origins = context.originsIn(path.join('.'));
  if (origins.size === 0) return undefined;
  for (const key of node.fields.keys()) {
    const origin = originText(context, key, origins.get(key));
    if (origin !== undefined) return origin;
  }
  return undefined;
}

function zoneIn(value: Json | undefined): string | undefined {
  const zone = isObject(value) ? value['zone'] : undefined;
  return typeof zone === 'string' ? zone : undefined;
}
