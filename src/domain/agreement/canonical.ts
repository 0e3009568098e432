import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import type { FieldNode, ListNode, ObjectNode } from '../schema/outline.ts';
import { anywhereIn, perNode } from '../schema/per-node.ts';

/** Version of the canonical form. A new one means that every signature must name which form it pins. */
export const CANONICAL_FORM = 'samepage-1';

/**
 * The binding part of a value in canonical form: keys sorted, lists sorted unless their order means something, white space folded,
 * text in Unicode NFC, ids and empty things left out. Undefined when nothing in it binds.
 */
export function canonicalOf(node: FieldNode, value: Json | undefined): Json | undefined {
  if (value === undefined || value === null) return undefined;
  if (node.type === 'object') return isObject(value) ? canonicalFields(bindingFields(node), value) : undefined;
  if (node.type === 'list') return isList(value) ? canonicalList(node, value) : undefined;
  return binds(node) ? canonicalScalar(value) : undefined;
}

/** The binding part of some fields of an object, `fields` in alphabetical order. Undefined when nothing in them binds. */
export function canonicalFields(fields: readonly FieldNode[], value: JsonObject): Json | undefined {
  const content: Record<string, Json> = {};
  let isEmpty = true;
  for (const field of fields) {
    const canonical = canonicalOf(field, value[field.key]);
    if (canonical === undefined) continue;
    content[field.key] = canonical;
    isEmpty = false;
  }
  return isEmpty ? undefined : content;
}

/** The fields of an object in which something can bind, in alphabetical order. */
export const bindingFields = perNode(({ fields }: ObjectNode): readonly FieldNode[] =>
  [...fields.values()].filter((field) => binds(field)).sort((a, b) => (a.key < b.key ? -1 : 1)),
);

/** The canonical text of a clause: what is hashed, and what is kept beside a signature. */
export function canonicalText(clause: string, content: Json): string {
  return JSON.stringify([CANONICAL_FORM, clause, content]);
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8.encode(text)));
}

const utf8 = new TextEncoder();

const binds = anywhereIn(({ binding, kind }) => binding && kind !== 'id');

function canonicalList(node: ListNode, value: readonly Json[]): Json | undefined {
  const items = value.map((item) => canonicalOf(node.item, item)).filter((item) => item !== undefined);
  if (items.length === 0) return undefined;
  return node.ordered || items.length === 1 ? items : sorted(items);
}

/** Sorts by the canonical text of the items, so that the order in which people write them never matters. */
function sorted(items: readonly Json[]): Json[] {
  return items
    .map((item) => ({ item, text: JSON.stringify(item) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ item }) => item);
}

function canonicalScalar(value: Json): Json {
  // Most texts are ASCII with single spaces, and are what they will be.
  if (typeof value !== 'string' || IS_CANONICAL.test(value)) return value;
  return value.normalize('NFC').replace(/\s+/g, ' ').trim();
}

const IS_CANONICAL = /^[!-~]+(?: [!-~]+)*$/;
