import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import type { FieldPath } from '../finding.ts';
import { outlineOf, type FieldNode, type ListNode, type ObjectNode } from '../schema/outline.ts';
import type { Agreement } from './agreement.ts';
import { canonicalFields, canonicalOf, canonicalText, hashOf } from './canonical.ts';
import { hasOwnClauses, identityParts, isScalarField, itemParts, possibleConcerns, sectionParts } from './clause-parts.ts';
import type { ClausePart } from './clause-parts.ts';
import { concernedRolesOf, everyRole, type ConcernedClause } from './concerns.ts';

/**
 * A clause: a section of the agreement, or an item with an id inside one. Clauses are what people sign, and what changes one by one.
 * An amount among fields that more people read (`deliverables/launch-film/fee`) is a clause of its own: the hash of the others must
 * not give it away, and only those whose money it is sign it.
 */
export interface Clause {
  /** `flight`, `deliverables/launch-film`, `communication/cadence/weekly-status`; `identity` and `brief` for what stands around the sections. */
  readonly id: string;
  /** The top-level section that it belongs to. */
  readonly section: string;
  readonly title: string;
  /** Where it stands in the file. */
  readonly path: FieldPath;
  /** Its binding content in canonical form. */
  readonly content: Json;
  /** SHA-256 of its canonical text. */
  readonly hash: string;
  /** References to the roles that it concerns, in alphabetical order. */
  readonly concerns: readonly string[];
}

/**
 * The clauses of an agreement that bind, in the order of the schema. A section in which nothing binds has none.
 * Made once for each resolved agreement: an agreement does not change once it is resolved.
 */
export function clausesOf(agreement: Agreement): Clause[] {
  let clauses = known.get(agreement);
  if (!clauses) known.set(agreement, (clauses = makeClauses(agreement)));
  return [...clauses];
}

const known = new WeakMap<Agreement, readonly Clause[]>();

function makeClauses(agreement: Agreement): Clause[] {
  const outline = outlineOf('campaign');
  const campaign = agreement.campaign as unknown as JsonObject;
  const drafts = [
    ...draftsOfParts(identityParts(outline), { id: 'identity', title: 'Campaign', path: [], node: outline, value: campaign }),
    ...[...outline.fields.values()].flatMap((node) => draftsOf(node, campaign[node.key], [node.key])),
  ];
  const concernedRoles = concernedRolesOf(agreement.campaign);
  const clauses = drafts.flatMap((draft) => clauseOf(draft, concernedRoles));
  const brief = agreement.brief?.canonical();
  return brief ? [...clauses, briefClause(agreement, brief)] : clauses;
}

/** The hash of the whole: of the hashes of all clauses, whatever their order. */
export function agreementHash(clauses: readonly Pick<Clause, 'id' | 'hash'>[]): string {
  return hashOf(canonicalText('*', clauses.map(({ id, hash }) => `${id} ${hash}`).sort()));
}

/** What a clause is made of, before it is known whether anything in it binds. */
interface Draft extends ConcernedClause {
  readonly id: string;
  readonly title: string;
  readonly path: FieldPath;
}

/** A section or an item that may fall into several clauses. */
type Whole = Pick<Draft, 'id' | 'title' | 'path' | 'node'> & { readonly value: JsonObject };

function draftsOf(node: FieldNode, value: Json | undefined, path: FieldPath): Draft[] {
  if (value === undefined || isScalarField(node)) return [];
  if (hasOwnClauses(node)) return itemDrafts(node, value, path);
  const named = { id: path.join('/'), title: node.title, path, node };
  if (node.type === 'object' && isObject(value)) return sectionDrafts(node, { ...named, value });
  return [{ ...named, value, fields: undefined, isMoney: false, concerns: possibleConcerns(node) }];
}

function sectionDrafts(node: ObjectNode, section: Whole): Draft[] {
  const lists = [...node.fields.values()].filter(hasOwnClauses);
  return [
    ...draftsOfParts(sectionParts(node), section),
    ...lists.flatMap((child) => draftsOf(child, section.value[child.key], [...section.path, child.key])),
  ];
}

function itemDrafts(node: ListNode, value: Json, path: FieldPath): Draft[] {
  const { item: itemNode } = node;
  if (itemNode.type !== 'object' || !isList(value)) return [];
  const unnamed = new Map<string, number>();
  return value.filter(isObject).flatMap((item, index) => {
    const name = typeof item['id'] === 'string' ? item['id'] : nameByContent(itemNode, item, unnamed);
    const id = [...path, name].join('/');
    return draftsOfParts(itemParts(itemNode), {
      id,
      title: titleOf(item, node),
      path: [...path, index],
      node: itemNode,
      value: item,
    });
  });
}

/** What binds is signed even when nothing in it makes an id: its content names it, and its number among equals. */
function nameByContent(node: FieldNode, item: JsonObject, seen: Map<string, number>): string {
  const name = `unnamed-${hashOf(JSON.stringify(canonicalOf(node, item) ?? null)).slice(0, 8)}`;
  const number = (seen.get(name) ?? 0) + 1;
  seen.set(name, number);
  return number === 1 ? name : `${name}-${number}`;
}

function titleOf(item: JsonObject, node: ListNode): string {
  const keys = node.item.type === 'object' ? node.item.idFrom : [];
  const named = keys.map((key) => item[key]).find((value) => value !== undefined);
  return typeof named === 'string' ? named : isList(named) ? named.map(String).join(', ') : node.title;
}

function draftsOfParts(parts: readonly ClausePart[], whole: Whole): Draft[] {
  const { id, title, path, node, value } = whole;
  return parts.map(({ amount, fields, isMoney, concerns }) => ({
    id: amount ? `${id}/${amount.key}` : id,
    title: amount ? `${title}: ${amount.title}` : title,
    path: amount ? [...path, amount.key] : path,
    node,
    value,
    fields,
    isMoney,
    concerns,
  }));
}

function clauseOf(draft: Draft, concernedRoles: (clause: ConcernedClause) => readonly string[]): Clause[] {
  const { id, title, path, node, value, fields } = draft;
  const content = fields && isObject(value) ? canonicalFields(fields, value) : canonicalOf(node, value);
  if (content === undefined) return [];
  const concerns = concernedRoles(draft);
  return [{ id, section: String(path[0] ?? id), title, path, content, hash: hashOf(canonicalText(id, content)), concerns }];
}

function briefClause(agreement: Agreement, text: string): Clause {
  return {
    id: 'brief',
    section: 'brief',
    title: 'Creative brief',
    path: [],
    content: text,
    hash: hashOf(canonicalText('brief', text)),
    concerns: everyRole(agreement.campaign),
  };
}
