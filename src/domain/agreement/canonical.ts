import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import type { FieldNode, ListNode, ObjectNode } from '../schema/outline.ts';

/** Version of the canonical form. A new one means that every signature must name which form it pins. */
export const CANONICAL_FORM = 'samepage-1';

/**
 * The binding part of a value in canonical form: keys sorted, lists sorted unless their order means something, white space folded,
 * text in Unicode NFC, ids and empty things left out. Undefined when nothing in it binds.
 * `skip` leaves out fields that are clauses of their own.
 */
export function canonicalOf(
  node: FieldNode,
  value: Json | undefined,
  skip: (child: FieldNode) => boolean = never,
): Json | undefined {
  if (value === undefined || value === null) return undefined;
  if (node.type === 'object') return isObject(value) ? canonicalObject(node, value, skip) : undefined;
  if (node.type === 'list') return isList(value) ? canonicalList(node, value) : undefined;
  return node.binding && node.kind !== 'id' ? canonicalScalar(value) : undefined;
}

/** The canonical text of a clause: what is hashed, and what is kept beside a signature. */
export function canonicalText(clause: string, content: Json): string {
  return JSON.stringify([CANONICAL_FORM, clause, content]);
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

function never(): boolean {
  return false;
}

function canonicalObject(node: ObjectNode, value: JsonObject, skip: (child: FieldNode) => boolean): Json | undefined {
  const content: Record<string, Json> = {};
  let isEmpty = true;
  for (const key of Object.keys(value).sort()) {
    const child = node.fields.get(key);
    const canonical = child && !skip(child) ? canonicalOf(child, value[key]) : undefined;
    if (canonical === undefined) continue;
    content[key] = canonical;
    isEmpty = false;
  }
  return isEmpty ? undefined : content;
}

function canonicalList(node: ListNode, value: readonly Json[]): Json | undefined {
  const items = value.map((item) => canonicalOf(node.item, item)).filter((item) => item !== undefined);
  if (items.length === 0) return undefined;
  return node.ordered ? items : sorted(items);
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
