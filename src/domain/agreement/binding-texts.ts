import { isList, isObject, type Json } from '../json.ts';
import type { FieldPath } from '../finding.ts';
import { outlineOf, type FieldNode } from '../schema/outline.ts';
import { anywhereIn } from '../schema/per-node.ts';
import type { Agreement } from './agreement.ts';

/** A text that is signed. */
export interface BindingText {
  /** Where it stands; empty for the brief below the fields. */
  readonly path: FieldPath;
  readonly text: string;
}

/**
 * Every sentence and paragraph that people sign, in the order of the schema, the brief last. Names, ids, dates and choices are left out,
 * and so is what is not written here: a label that a market brings needs no judging.
 */
export function bindingTexts(agreement: Agreement): readonly BindingText[] {
  let texts = known.get(agreement);
  if (!texts) known.set(agreement, (texts = collect(agreement)));
  return texts;
}

const known = new WeakMap<Agreement, readonly BindingText[]>();

function collect(agreement: Agreement): BindingText[] {
  const texts: BindingText[] = [];
  walk(outlineOf('campaign'), agreement.written, [], texts);
  const brief = agreement.brief?.source;
  return brief === undefined ? texts : [...texts, { path: [], text: withoutTags(brief) }];
}

/** What people read of a brief: of a component's tag its title alone, and not how it looks. */
function withoutTags(source: string): string {
  return source.replace(TAG, (tag) => TITLE.exec(tag)?.[1] ?? '');
}

const TAG = /<\/?[A-Z][A-Za-z]*(?:\s+[a-z][A-Za-z-]*(?:="[^"]*"|='[^']*')?)*\s*\/?>/g;
const TITLE = /\stitle=["']([^"']*)["']/;

function walk(node: FieldNode, value: Json | undefined, path: FieldPath, texts: BindingText[]): void {
  if (value === undefined || value === null || !holdsText(node)) return;
  if (node.type === 'object') {
    if (!isObject(value)) return;
    for (const [key, child] of node.fields) if (!isAside(child)) walk(child, value[key], [...path, key], texts);
  } else if (node.type === 'list') {
    if (isList(value)) value.forEach((item, index) => walk(node.item, item, [...path, index], texts));
    else walk(node.item, value, path, texts);
  } else if (typeof value === 'string') texts.push({ path, text: value });
}

/** A note never binds, and neither does what people talk about; a person's name says nothing that could be judged. */
function isAside(node: FieldNode): boolean {
  return NAMES.has(node.key);
}

const NAMES: ReadonlySet<string> = new Set(['person', 'pointPerson', 'note']);
const holdsText = anywhereIn(({ kind, binding }) => binding && (kind === 'line' || kind === 'text'));
