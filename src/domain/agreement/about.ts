import type { FieldPath } from '../finding.ts';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import type { Visibility } from '../schema/field.ts';
import type { FieldNode, ObjectNode } from '../schema/outline.ts';
import type { Campaign } from './agreement.ts';

/** Sections in which people talk about other parts of the agreement, each item with an `about`. */
const TALK: readonly (string | number | undefined)[] = ['statements', 'feedback', 'accepted'];

/**
 * What the item of talk around a path is about, as written in its `about`: a path of the resolved campaign, or `money` when it speaks of
 * money without saying where it stands. Undefined when it is about nothing in particular, and for paths outside of talk.
 */
export function subjectOf(path: FieldPath, outline: ObjectNode, campaign: Campaign): FieldPath | 'money' | undefined {
  const [section, index] = path;
  if (!TALK.includes(section) || typeof index !== 'number') return undefined;
  const items = (campaign as unknown as JsonObject)[String(section)];
  const item = isList(items) ? items[index] : undefined;
  const about = isObject(item) ? item['about'] : undefined;
  return typeof about === 'string' ? placeOf(about, outline, campaign) : undefined;
}

const HIDDEN: readonly Visibility[] = ['money', 'internal'];

/** `deliverables/launch-film/fee` or `kpis.reach` as a path; list names between may be left out (`communication/weekly-status`). */
function placeOf(about: string, outline: ObjectNode, campaign: JsonObject): FieldPath | 'money' | undefined {
  let place: Place = { node: outline, value: campaign, path: [] };
  for (const step of about.split(/[/.]/)) {
    const next = stepInto(place, step.trim()) ?? stepOverList(place, step.trim());
    // A misspelled step inside of something hidden is still about that; elsewhere the words decide.
    if (!next) return HIDDEN.includes(place.node.audience) ? place.path : wordsOf(about, outline);
    place = next;
  }
  return place.path;
}

interface Place {
  readonly node: FieldNode;
  readonly value: Json | undefined;
  readonly path: FieldPath;
}

function stepInto({ node, value, path }: Place, step: string): Place | undefined {
  if (node.type === 'object') {
    const child = node.fields.get(step);
    return child && { node: child, value: isObject(value) ? value[step] : undefined, path: [...path, step] };
  }
  if (node.type !== 'list' || !isList(value)) return undefined;
  const index = /^\d+$/.test(step) ? Number(step) : value.findIndex((item) => isObject(item) && item['id'] === step);
  return index < 0 || index >= value.length ? undefined : { node: node.item, value: value[index], path: [...path, index] };
}

function stepOverList(place: Place, step: string): Place | undefined {
  if (place.node.type !== 'object') return undefined;
  const lists = [...place.node.fields.values()].filter(({ type }) => type === 'list');
  for (const { key } of lists) {
    const list = stepInto(place, key);
    const item = list && stepInto(list, step);
    if (item) return item;
  }
  return undefined;
}

function wordsOf(about: string, outline: ObjectNode): 'money' | undefined {
  const words = about.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.some((word) => moneyWords(outline).has(word)) ? 'money' : undefined;
}

/** The names of the fields at which money begins: budget, payment, fee. */
function moneyWords(outline: ObjectNode): ReadonlySet<string> {
  let words = wordsByOutline.get(outline);
  if (!words) {
    words = new Set(namesOfMoney(outline));
    wordsByOutline.set(outline, words);
  }
  return words;
}

const wordsByOutline = new WeakMap<ObjectNode, ReadonlySet<string>>();

function namesOfMoney(node: FieldNode): string[] {
  if (node.audience === 'money') return [node.key.toLowerCase()];
  if (node.type === 'list') return namesOfMoney(node.item);
  return node.type === 'object' ? [...node.fields.values()].flatMap(namesOfMoney) : [];
}
