import { nodeAt, outlineOf, type FieldNode, type ObjectNode } from '../../domain/schema/outline.ts';
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
  const value = valueAt(context, path);
  const around = { ...options, zone: zoneIn(value) ?? options.zone };
  const facts: Fact[] = [];
  for (const child of node.fields.values()) {
    if (isShown(child, options)) facts.push(...factOf(context, child, [...path, child.key], value, around));
  }
  return facts;
}

/** One field as a fact; undefined when nothing is said about it. */
export function factAt(context: Context, path: FieldPath, around: Surroundings = {}): Fact | undefined {
  const node = nodeAt(outlineOf('campaign'), path);
  const parent = valueAt(context, path.slice(0, -1));
  return node ? factOf(context, node, path, parent, around)[0] : undefined;
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

function factOf(context: Context, node: FieldNode, path: FieldPath, parent: Json | undefined, around: Surroundings): Fact[] {
  const value = isObject(parent) ? parent[node.key] : undefined;
  if (value === undefined || value === null) {
    if (!context.isUnknown(path)) return [];
    context.desk.drop('unknown-value', path);
    return [{ label: node.title, lines: [openLine(context)], facts: [], origin: undefined, notes: context.desk.take(path) }];
  }
  const origin = originText(context, path);
  if (node.type === 'object' && isObject(value) && !isOneLine(node)) {
    const facts = factsAt(context, path, around);
    return facts.length > 0 ? [{ label: node.title, lines: [], facts, origin, notes: context.desk.take(path) }] : [];
  }
  const lines = linesOf(context, node, value, around).filter((line) => line.length > 0);
  const all = [...lines, ...openInside(context, path, value)];
  if (all.length === 0) return [];
  const notes = context.desk.take(path);
  const isShort = notes.length === 0 && isBrief(node, all);
  return [
    {
      label: node.title,
      lines: all,
      facts: [],
      origin: origin ?? originInside(context, node, path),
      notes,
      isShort,
      mark: markOf(context, node, path),
    },
  ];
}

/** Objects that read best in one line: spans of time, rhythms, and short pairs. */
function isOneLine(node: ObjectNode): boolean {
  return node.fields.size <= 3 || node.fields.has('every');
}

/** Sections and items carry their marks in their heads; a single value that is a clause carries its own. */
function markOf({ marks }: Context, node: FieldNode, path: FieldPath): MarkView | undefined {
  return node.type === 'value' && node.audience === 'money' ? marks.at(path) : undefined;
}

const SHORT_KINDS = [
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
];
const SHORT_TEXT = 24;

/** A measure or a word, rather than a sentence: several of them fit into one row. */
function isBrief(node: FieldNode, lines: readonly Line[]): boolean {
  const kind = node.type === 'list' && node.item.type === 'value' ? node.item.kind : node.type === 'value' ? node.kind : '';
  const isName = kind === 'reference' && lines[0]?.every((piece) => piece.kind !== 'link');
  return lines.length === 1 && (SHORT_KINDS.includes(kind) || isName === true) && plain(lines[0] ?? []).length <= SHORT_TEXT;
}

/** Values inside a line or a list that are not agreed yet. */
function openInside(context: Context, path: FieldPath, value: Json): Line[] {
  if (typeof value !== 'object' || context.agreement.unknown.length === 0) return [];
  return context.agreement.unknown
    .filter((unknown) => unknown.length > path.length && path.every((step, depth) => unknown[depth] === step))
    .map((unknown) => {
      context.desk.drop('unknown-value', unknown);
      const title = nodeAt(outlineOf('campaign'), unknown)?.title ?? '';
      return [{ kind: 'quiet', text: `${title}: ` }, ...openLine(context)];
    });
}

/** Where a part of a value comes from, such as the zone of a window. */
function originInside(context: Context, node: FieldNode, path: FieldPath): string | undefined {
  if (node.type !== 'object') return undefined;
  for (const key of node.fields.keys()) {
    const origin = originText(context, [...path, key]);
    if (origin !== undefined) return origin;
  }
  return undefined;
}

function zoneIn(value: Json | undefined): string | undefined {
  const zone = isObject(value) ? value['zone'] : undefined;
  return typeof zone === 'string' ? zone : undefined;
}
