import type { FieldPath } from '../../domain/finding.ts';
import { isObject, type Json } from '../../domain/json.ts';
import { nodeAt, type ObjectNode } from '../../domain/schema/outline.ts';
import { UNKNOWN } from '../../domain/schema/values.ts';
import { valueAt } from '../../domain/shape/words.ts';
import type { Words } from '../../words/index.ts';

/** What a place in a form is called: what people wrote, or the words of the form, and the field in it. */
export interface PlaceName {
  readonly name: string;
  /** Whether people wrote the name. */
  readonly isSaid: boolean;
  /** The label of the field inside it; empty when the place is the whole of it. */
  readonly field: string;
}

/** Names a place by the labels of the form: `Launch film`, `Draft due`. Items without a name go by their number. */
export function placeName(outline: ObjectNode, path: FieldPath, data: Json | undefined, words: PlaceWords): PlaceName {
  const item = path.slice(0, path.findLastIndex((step, depth) => typeof step === 'number' && isItem(outline, path, depth)) + 1);
  const holder = item.length > 0 ? item : path.slice(0, 1);
  const field = path.length > holder.length ? lastLabel(outline, path, holder.length, words) : '';
  if (path.length === 0) return { name: words.editor.findings.whole, isSaid: false, field };
  const said = item.length > 0 ? nameOfItem(outline, item, data) : undefined;
  if (said !== undefined) return { name: said, isSaid: true, field };
  const label = labelAt(outline, path.slice(0, Math.max(holder.length - 1, 1)), words);
  return { name: item.length > 0 ? `${label} ${Number(item.at(-1)) + 1}` : label, isSaid: false, field };
}

/** What names a place. */
export type PlaceWords = Pick<Words, 'label' | 'editor'>;

function isItem(outline: ObjectNode, path: FieldPath, depth: number): boolean {
  return nodeAt(outline, path.slice(0, depth + 1))?.type === 'object';
}

/** The innermost field with a label: a value of a list goes by the label of the list. */
function lastLabel(outline: ObjectNode, path: FieldPath, from: number, words: PlaceWords): string {
  const end = path.findLastIndex((step, depth) => depth >= from && typeof step === 'string');
  return end === -1 ? '' : labelAt(outline, path.slice(0, end + 1), words);
}

function labelAt(outline: ObjectNode, path: FieldPath, { label, editor }: PlaceWords): string {
  if (path.length === 1 && path[0] === 'body') return editor.brief.label;
  const node = nodeAt(outline, path);
  return node ? label({ title: node.title, ...(node.type === 'value' && { kind: node.kind }) }) : String(path.at(-1) ?? '');
}

/** What people call an item: its title, or the first text in it. */
function nameOfItem(outline: ObjectNode, path: FieldPath, data: Json | undefined): string | undefined {
  const [item, node] = [valueAt(data, path), nodeAt(outline, path)];
  if (!isObject(item) || node?.type !== 'object') return undefined;
  const texts = ['title', ...node.idFrom, ...node.fields.keys()].filter((key) => key !== 'id').map((key) => item[key]);
  return texts.find((value) => typeof value === 'string' && value.trim() !== '' && value !== UNKNOWN) as string | undefined;
}
