import { isList, isObject, type Json } from '../../domain/json.ts';
import type { FieldNode } from '../../domain/schema/outline.ts';
import type { Words } from '../../words/index.ts';
import { BODY_KEY } from '../format/entry-data.ts';
import type { FieldStep } from './merge-fields.ts';

/** The way to a field as people read it: `Deliverables › Hero film › Due`. */
export function shownPath(steps: readonly FieldStep[], words: Pick<Words, 'label' | 'keeping'>): string {
  return steps.map((step) => step.item ?? shownLabel(step, words)).join(' › ');
}

/** A value as people read it: `Amount: 6000; Due: 30 days`. The whole of it, line breaks too: it may be what somebody is about to lose. */
export function shownValue(
  node: FieldNode | undefined,
  value: Json | undefined,
  words: Pick<Words, 'label' | 'choice' | 'editor' | 'keeping'>,
): string {
  if (value === undefined || value === null || value === '') return words.keeping.nothing;
  if (isList(value)) return value.map((item) => shownValue(node?.type === 'list' ? node.item : node, item, words)).join(', ');
  if (typeof value === 'boolean') return value ? words.editor.yes : words.editor.no;
  if (!isObject(value))
    return node?.type === 'value' && node.choices.length > 0 ? words.choice(String(value)) : String(value).trim();
  const fields = node?.type === 'object' ? node.fields : new Map<string, FieldNode>();
  const told = Object.entries(value).map(([key, child]) => {
    const field = fields.get(key);
    return `${shownLabel({ key, node: field }, words)}: ${shownValue(field, child, words)}`;
  });
  return told.join('; ');
}

function shownLabel({ key, node }: FieldStep, words: Pick<Words, 'label' | 'keeping'>): string {
  if (node) return words.label(node);
  return key === BODY_KEY ? words.keeping.brief : key;
}
