import type { FieldPath } from '../../domain/finding.ts';
import { isList, isObject, type Json, type JsonObject } from '../../domain/json.ts';
import { nodeAt, type ObjectNode } from '../../domain/schema/outline.ts';

/** One thing that somebody does in a form, what the form then holds, and what the file must say afterwards. */
export interface RandomEdit {
  readonly kind: 'change' | 'add-field' | 'add-item' | 'remove' | 'clear' | 'move';
  /** What is edited; for what is added, where it is then. */
  readonly path: FieldPath;
  readonly inForm: JsonObject;
  readonly inFile: JsonObject;
}

/** Draws an edit that can be made of these fields; undefined when the one drawn cannot. */
export function randomEdit(fields: JsonObject, outline: ObjectNode, random: () => number): RandomEdit | undefined {
  const pick = <T>(choices: readonly T[]): T | undefined => choices[Math.floor(random() * choices.length)];
  const kind = pick(['change', 'change', 'change', 'add-field', 'add-item', 'remove', 'clear', 'move'] as const) ?? 'change';
  const places = placesIn(fields);
  const at = (path: FieldPath) => valueAt(fields, path);
  switch (kind) {
    case 'change': {
      const path = pick(places.filter((place) => !isObject(at(place)) && !isList(at(place))));
      if (!path) return undefined;
      const value = other(at(path), random);
      return value !== at(path) ? both(kind, path, withValue(fields, path, value)) : undefined;
    }
    case 'add-field': {
      const parent = pick([[], ...places].filter((place) => isObject(at(place)) && nodeAt(outline, place)?.type === 'object'));
      const node = parent && nodeAt(outline, parent);
      if (!parent || node?.type !== 'object') return undefined;
      const name = pick([...node.fields.keys()].filter((key) => !Object.hasOwn(at(parent) as JsonObject, key)));
      return name !== undefined ? both(kind, [...parent, name], withValue(fields, [...parent, name], newValue(random))) : undefined;
    }
    case 'add-item': {
      const list = pick(places.filter((place) => isList(at(place))));
      const items = list && (at(list) as readonly Json[]);
      const index = items ? Math.floor(random() * (items.length + 1)) : 0;
      const item = items && items.length > 0 && random() < 0.7 ? renewed(pick(items), random) : newValue(random);
      return list && items ? both(kind, [...list, index], withValue(fields, list, items.toSpliced(index, 0, item))) : undefined;
    }
    case 'remove':
    case 'clear': {
      const path = pick(places.filter((place) => kind === 'remove' || !isBlank(at(place))));
      if (!path) return undefined;
      const inFile = without(fields, path, outline);
      const blank = isList(at(path)) ? [] : isObject(at(path)) ? pick([{}, null]) : pick(['', null]);
      const inForm = kind === 'clear' ? withValue(fields, path, blank) : removed(fields, path);
      return { kind, path, inForm, inFile };
    }
    case 'move': {
      const list = pick(places.filter((place) => isDistinct(at(place))));
      const items = list && (at(list) as readonly Json[]);
      if (!list || !items) return undefined;
      const from = Math.floor(random() * items.length);
      const to = Math.floor(random() * items.length);
      const moved = items.toSpliced(from, 1).toSpliced(to, 0, items[from]!);
      return from === to ? undefined : both(kind, list, withValue(fields, list, moved));
    }
  }
}

/** The value at a path. */
export function valueAt(data: Json, path: FieldPath): Json | undefined {
  let value: Json | undefined = data;
  for (const step of path) value = (value as Record<string | number, Json> | undefined)?.[step];
  return value;
}

function both(kind: RandomEdit['kind'], path: FieldPath, fields: JsonObject): RandomEdit {
  return { kind, path, inForm: fields, inFile: fields };
}

function placesIn(value: Json, path: FieldPath = []): FieldPath[] {
  const children = isList(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
  return children.flatMap(([step, child]) => [[...path, step], ...placesIn(child ?? null, [...path, step])]);
}

function withValue(fields: JsonObject, path: FieldPath, value: Json | undefined): JsonObject {
  const [step, ...rest] = path;
  if (step === undefined) return value as JsonObject;
  const below = rest.length === 0 ? value : withValue((fields as Record<string | number, JsonObject>)[step]!, rest, value);
  return (
    isList(fields) ? (fields as readonly Json[]).toSpliced(step as number, 1, below ?? null) : { ...fields, [step]: below }
  ) as JsonObject;
}

function removed(fields: JsonObject, path: FieldPath): JsonObject {
  const parentPath = path.slice(0, -1);
  const parent = valueAt(fields, parentPath);
  const step = path.at(-1)!;
  if (isList(parent)) return withValue(fields, parentPath, parent.toSpliced(step as number, 1));
  return withValue(fields, parentPath, Object.fromEntries(Object.entries(parent as JsonObject).filter(([name]) => name !== step)));
}

/** What is left empty goes too, up to a list that the schema requires. */
function without(fields: JsonObject, path: FieldPath, outline: ObjectNode): JsonObject {
  const node = nodeAt(outline, path);
  if (node?.type === 'list' && node.required && isList(valueAt(fields, path))) return withValue(fields, path, []);
  const rest = removed(fields, path);
  const parentPath = path.slice(0, -1);
  const isEmpty = Object.keys(valueAt(rest, parentPath) as object).length === 0;
  return isEmpty && parentPath.length > 0 ? without(rest, parentPath, outline) : rest;
}

function isBlank(value: Json | undefined): boolean {
  return (
    value === undefined || value === null || value === '' || (typeof value === 'object' && Object.values(value).every(isBlank))
  );
}

/** Items that are all different and not known by an id that another one has: then it can be said which one moved. */
function isDistinct(value: Json | undefined): value is readonly Json[] {
  if (!isList(value) || value.length < 2) return false;
  const ids = value.map((item) => (isObject(item) && typeof item['id'] === 'string' ? item['id'] : JSON.stringify(item)));
  return new Set(ids).size === ids.length;
}

function other(value: Json | undefined, random: () => number): Json {
  if (typeof value === 'number' && random() < 0.9) return Math.round(random() * 10_000) / 4;
  if (typeof value === 'boolean' && random() < 0.9) return !value;
  return random() < 0.1 ? newValue(random) : newText(random);
}

function newValue(random: () => number): Json {
  const draw = random();
  if (draw < 0.5) return newText(random);
  if (draw < 0.6) return Math.round(random() * 100);
  if (draw < 0.7) return random() < 0.5;
  if (draw < 0.85) return Array.from({ length: 1 + Math.floor(random() * 3) }, () => newText(random));
  return { title: newText(random), items: [{ note: newText(random) }], share: random() };
}

/** A copy of an item with another text in each field. */
function renewed(item: Json | undefined, random: () => number): Json {
  if (isList(item)) return item.length === 0 ? [newText(random)] : item.map((child) => renewed(child, random));
  if (!isObject(item)) return other(item, random);
  const fields = Object.entries(item).map(([name, child]): [string, Json] => [
    name,
    typeof child === 'number' ? child : renewed(child, random),
  ]);
  return fields.length === 0 ? { note: newText(random) } : Object.fromEntries(fields);
}

function newText(random: () => number): string {
  const text = TEXTS[Math.floor(random() * TEXTS.length)]!;
  return random() < 0.6 ? `${text} ${Math.floor(random() * 1e6)}` : text;
}

/** Texts that YAML is known to read otherwise, that break lines, or that other tools have stumbled over. */
const TEXTS: readonly string[] = [
  'plain words',
  'Ünïcode — naïve',
  'Привет, мир',
  'مرحبا بالعالم',
  '新作発売',
  '🔥 launch',
  '#ad',
  'a #b',
  'a # b',
  '@handle',
  '`code`',
  '"quoted" words',
  "it's",
  `both " and '`,
  'back\\slash',
  'a: b',
  'ends with colon:',
  'https://example.com/a?b=c#d',
  '- dash',
  '-',
  '? question',
  '?',
  'no',
  'on',
  'Yes',
  'null',
  '~',
  'true',
  '12:30',
  '9:16',
  '2026-07',
  '2026-07-01',
  '2026-07-01T18:00',
  '1e3',
  '0x10',
  '0o7',
  '007',
  '1_000',
  '1.50',
  '.5',
  '.inf',
  '+49',
  '=',
  '<<',
  '[not a list',
  '{ nor: fields }',
  'one, two',
  '& anchor',
  '*alias',
  '!tag',
  '| pipe',
  '> sign',
  '%percent',
  '100 %',
  '---',
  '...',
  '--- three',
  ' leading',
  'trailing ',
  'tab\there',
  'two\nlines',
  'two\nlines\n',
  'three\n\nparagraphs\n\nhere',
  '  indented\nlines',
  'list:\n- a\n- b',
  '# heading\n\ntext # not a comment',
  '\nleading line end',
  'trailing line ends\n\n',
  'space at the end \nof a line',
  'a\n  indented\nb',
  '“typographic”',
  '\u00a0no-break',
  'zero\u200bwidth',
  'line\u2028separator',
  '𝒳 astral',
  'x'.repeat(200),
  'many words '.repeat(30).trim(),
];
