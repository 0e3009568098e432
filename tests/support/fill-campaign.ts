import type { FieldPath } from '../../src/domain/finding.ts';
import type { Json, JsonObject } from '../../src/domain/json.ts';
import type { ReferenceTarget } from '../../src/domain/schema/field.ts';
import { outlineOf, type FieldNode, type ListNode, type ObjectNode, type ValueNode } from '../../src/domain/schema/outline.ts';

/** How a campaign is filled. */
export interface Filling {
  /** A valid value for a field that refers to nothing. */
  readonly value: (node: ValueNode, path: FieldPath) => Json;
  /** Which of the possible targets a reference names, from 0 up to 1. */
  readonly pick: (path: FieldPath) => number;
  /** Whether an optional field is written at all. */
  readonly keeps: (node: FieldNode, path: FieldPath) => boolean;
}

/** The cast of every generated campaign: roles with the party that holds them, or the members of a group. */
export const CAST: readonly { readonly id: string; readonly kind: string; readonly parties: readonly string[] }[] = [
  { id: 'brand', kind: 'brand', parties: ['lumen'] },
  { id: 'agency-a', kind: 'agency', parties: ['northlight'] },
  { id: 'agency-b', kind: 'agency', parties: ['riverbend'] },
  { id: 'creators', kind: 'creator', parties: ['mila-hart', 'jon-oak'] },
  { id: 'presenter', kind: 'talent', parties: ['solo-sage'] },
];

/** What references of generated campaigns can name: entries of `generatedFacts`, and the items that every list begins with. */
export const TARGETS: Readonly<Record<ReferenceTarget, readonly string[]>> = {
  role: [...CAST.map(({ id }) => id), 'creators/mila-hart', 'creators/jon-oak'],
  party: CAST.flatMap(({ parties }) => parties),
  market: ['de', 'us', 'jp'],
  platform: ['instagram', 'tiktok', 'youtube'],
  metric: ['reach', 'saves', 'orders'],
  glossary: ['authentic', 'draft'],
  playbook: ['launch-v1', 'launch-v2'],
  campaign: ['aurora', 'borealis'],
  holidays: ['de', 'us'],
  format: ['reel', 'video', 'story'],
  workflow: ['workflows-1', 'workflows-2'],
  deliverable: ['deliverables-1', 'deliverables-2'],
  milestone: ['milestones-1', 'milestones-2'],
  kpi: ['kpis-1', 'kpis-2'],
  wave: ['waves-1', 'waves-2'],
  pillar: ['pillars-1', 'pillars-2'],
  dated: ['deliverables-1', 'deliverables-2', 'milestones-1', 'milestones-2'],
  item: ['deliverables-1', 'milestones-2', 'kpis-1', 'workflows-2'],
  rule: ['unknown-value', 'question-open'],
};

/** A campaign with a value in every field that the filling keeps: driven by the outline, so that a new field is never forgotten. */
export function filledCampaign(filling: Filling): JsonObject {
  const outline = outlineOf('campaign');
  return fill(outline, [], filling) as JsonObject;
}

const ITEMS = 2;

function fill(node: FieldNode, path: FieldPath, filling: Filling): Json {
  if (node.type === 'list') return fillList(node, path, filling);
  if (node.type === 'object') return fillObject(node, path, filling);
  if (node.kind === 'id') return `${String(path.at(-3)).toLowerCase()}-${Number(path.at(-2)) + 1}`;
  const target = referenceOf(node);
  if (node.schemaPath === 'creators.*.role') return 'creators';
  return target ? referenceAt(target, path, filling) : filling.value(node, path);
}

/** Fields beside words (`holder`, `maker`) take the roles, since every word of theirs has a role's place. */
function referenceOf(node: ValueNode): ReferenceTarget | undefined {
  return node.reference === undefined && node.kind === 'role' ? 'role' : node.reference;
}

/** Neighbours in a list name different things. */
function referenceAt(target: ReferenceTarget, path: FieldPath, filling: Filling): string {
  const last = path.at(-1);
  const isInList = typeof last === 'number';
  const start = Math.floor(filling.pick(isInList ? path.slice(0, -1) : path) * TARGETS[target].length);
  return TARGETS[target][(start + (isInList ? last : 0)) % TARGETS[target].length]!;
}

function fillList(node: ListNode, path: FieldPath, filling: Filling): Json {
  // Lists of texts have one entry or two, so that both spellings of a single one occur.
  const items = node.item.type === 'object' ? ITEMS : 1 + Math.floor(filling.pick([...path, 'length']) * ITEMS);
  const length = path.join('.') === 'roles' ? CAST.length : items;
  return Array.from({ length }, (_, index) => fill(node.item, [...path, index], filling));
}

function fillObject(node: ObjectNode, path: FieldPath, filling: Filling): Json {
  const kept = [...node.fields.values()].filter((child) => child.required || filling.keeps(child, [...path, child.key]));
  const fields = isNamed(node, kept) ? kept : [...kept, node.fields.get('id')!];
  const filled = Object.fromEntries(fields.map((child) => [child.key, fill(child, [...path, child.key], filling)]));
  if (node.schemaPath === 'roles.*') return asCast(filled, Number(path[1]));
  // The list of creators names each of them once.
  return node.schemaPath === 'creators.*' && 'party' in filled ? { ...filled, party: CAST[3]!.parties[Number(path[1])]! } : filled;
}

/** Items without an id are named by a text; two that are named by what they refer to could have one id. */
function isNamed(node: ObjectNode, kept: readonly FieldNode[]): boolean {
  const names = kept.filter(({ key, type }) => key === 'id' || (node.idFrom.includes(key) && type === 'value'));
  return node.idFrom.length === 0 || names.some((child) => child.type === 'value' && child.reference === undefined);
}

function asCast(role: Record<string, Json>, index: number): JsonObject {
  const { id, kind, parties } = CAST[index]!;
  const others = Object.entries(role).filter(([key]) => key !== 'members' && key !== 'party');
  const holder = parties.length > 1 ? { members: parties } : { party: parties[0]! };
  return { ...Object.fromEntries(others), id, kind, ...holder };
}
