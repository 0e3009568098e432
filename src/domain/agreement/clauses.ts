import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import type { FieldPath } from '../finding.ts';
import { outlineOf, type FieldNode, type ListNode, type ObjectNode } from '../schema/outline.ts';
import type { Agreement } from './agreement.ts';
import { canonicalOf, canonicalText, hashOf } from './canonical.ts';
import { concernedRoles } from './concerns.ts';

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
    identityDraft(outline, campaign),
    ...[...outline.fields.values()].flatMap((node) => draftsOf(node, campaign[node.key], [node.key])),
  ];
  const clauses = drafts.flatMap(withAmountsApart).flatMap((draft) => clauseOf(draft, agreement));
  const brief = agreement.brief?.canonical();
  return brief ? [...clauses, briefClause(agreement, brief)] : clauses;
}

/** The hash of the whole: of the hashes of all clauses, whatever their order. */
export function agreementHash(clauses: readonly Pick<Clause, 'id' | 'hash'>[]): string {
  return hashOf(canonicalText('*', clauses.map(({ id, hash }) => `${id} ${hash}`).sort()));
}

/** Whether a node becomes clauses of its own: a section that is an object, or a list of items with ids whose order means nothing. */
export function hasOwnClauses(node: FieldNode): node is ListNode {
  return node.type === 'list' && !node.ordered && node.item.type === 'object' && node.item.idFrom.length > 0;
}

interface Draft {
  readonly id: string;
  readonly title: string;
  readonly path: FieldPath;
  readonly node: FieldNode;
  readonly value: Json | undefined;
  readonly skip: (child: FieldNode) => boolean;
}

function isScalarField(node: FieldNode): boolean {
  return node.type === 'value' || (node.type === 'list' && node.item.type === 'value');
}

/** Title, markets, currency and the like are one clause together. */
function identityDraft(outline: ObjectNode, campaign: JsonObject): Draft {
  return { id: 'identity', title: 'Campaign', path: [], node: outline, value: campaign, skip: (child) => !isScalarField(child) };
}

function draftsOf(node: FieldNode, value: Json | undefined, path: FieldPath): Draft[] {
  if (value === undefined || isScalarField(node)) return [];
  if (hasOwnClauses(node)) return itemDrafts(node, value, path);
  const own: Draft = { id: path.join('/'), title: node.title, path, node, value, skip: hasOwnClauses };
  if (node.type !== 'object' || !isObject(value)) return [own];
  const nested = [...node.fields.values()]
    .filter(hasOwnClauses)
    .flatMap((child) => draftsOf(child, value[child.key], [...path, child.key]));
  return [own, ...nested];
}

function itemDrafts(node: ListNode, value: Json, path: FieldPath): Draft[] {
  const unnamed = new Map<string, number>();
  return (isList(value) ? value : []).filter(isObject).map((item, index) => {
    const { id } = item;
    const name = typeof id === 'string' ? id : nameByContent(node.item, item, unnamed);
    const title = titleOf(item, node);
    return { id: [...path, name].join('/'), title, path: [...path, index], node: node.item, value: item, skip: neverSkip };
  });
}

/** What binds is signed even when nothing in it makes an id: its content names it, and its number among equals. */
function nameByContent(node: FieldNode, item: JsonObject, seen: Map<string, number>): string {
  const name = `unnamed-${hashOf(JSON.stringify(canonicalOf(node, item) ?? null)).slice(0, 8)}`;
  const number = (seen.get(name) ?? 0) + 1;
  seen.set(name, number);
  return number === 1 ? name : `${name}-${number}`;
}

function withAmountsApart(draft: Draft): Draft[] {
  const { node, skip, id, title, path } = draft;
  const fields = node.type === 'object' ? [...node.fields.values()].filter((child) => !skip(child)) : [];
  const amounts = fields.filter(({ audience }) => audience === 'money');
  if (amounts.length === 0 || amounts.length === fields.length) return [draft];
  const apart = amounts.map((amount) => ({
    ...draft,
    id: `${id}/${amount.key}`,
    title: `${title}: ${amount.title}`,
    path: [...path, amount.key],
    skip: (child: FieldNode) => child !== amount,
  }));
  return [{ ...draft, skip: (child) => skip(child) || amounts.includes(child) }, ...apart];
}

function neverSkip(): boolean {
  return false;
}

function titleOf(item: JsonObject, node: ListNode): string {
  const keys = node.item.type === 'object' ? node.item.idFrom : [];
  const named = keys.map((key) => item[key]).find((value) => value !== undefined);
  return typeof named === 'string' ? named : isList(named) ? named.map(String).join(', ') : node.title;
}

function clauseOf({ id, title, path, node, value, skip }: Draft, agreement: Agreement): Clause[] {
  const content = canonicalOf(node, value, skip);
  if (content === undefined) return [];
  const concerns = concernedRoles(agreement.campaign, node, value, skip);
  return [{ id, section: String(path[0] ?? id), title, path, content, hash: hashOf(canonicalText(id, content)), concerns }];
}

function briefClause(agreement: Agreement, text: string): Clause {
  const everyone = (agreement.campaign.roles ?? []).flatMap(({ id }) => (id ? [id] : [])).sort();
  return {
    id: 'brief',
    section: 'brief',
    title: 'Creative brief',
    path: [],
    content: text,
    hash: hashOf(canonicalText('brief', text)),
    concerns: everyone,
  };
}
