import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import type { FieldNode } from '../schema/outline.ts';
import type { Campaign } from './agreement.ts';
import { MAKER } from './roles.ts';

/**
 * The roles that the binding fields of a clause concern, in alphabetical order: those whose signature a change of it touches.
 * `skip` leaves out fields that are clauses of their own.
 */
export function concernedRoles(
  campaign: Campaign,
  clause: FieldNode,
  value: Json | undefined,
  skip: (child: FieldNode) => boolean,
): readonly string[] {
  const found = new Set<string>();
  const scope: Scope = { campaign, clause, value, named: () => rolesIn(clause, value) };
  collect(clause, value, scope, skip, found);
  return [...found].sort();
}

/** Every role reference inside a value. */
export function rolesIn(node: FieldNode, value: Json | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  if (isList(value)) return node.type === 'list' ? value.flatMap((item) => rolesIn(node.item, item)) : [];
  if (isObject(value))
    return node.type === 'object' ? Object.keys(value).flatMap((key) => rolesOfField(node.fields.get(key), value[key])) : [];
  const isRole = node.type === 'value' && node.reference === 'role' && typeof value === 'string' && !node.choices.includes(value);
  return isRole ? [value] : [];
}

interface Scope {
  readonly campaign: Campaign;
  readonly clause: FieldNode;
  readonly value: Json | undefined;
  readonly named: () => readonly string[];
}

function rolesOfField(node: FieldNode | undefined, value: Json | undefined): readonly string[] {
  return node ? rolesIn(node, value) : [];
}

function collect(
  node: FieldNode,
  value: Json | undefined,
  scope: Scope,
  skip: (child: FieldNode) => boolean,
  found: Set<string>,
): void {
  if (value === undefined || value === null) return;
  if (node.type === 'object' && isObject(value)) {
    for (const key of Object.keys(value)) {
      const child = node.fields.get(key);
      if (child && !skip(child)) collect(child, value[key], scope, neverSkip, found);
    }
  } else if (node.type === 'list' && isList(value)) {
    for (const item of value) collect(node.item, item, scope, neverSkip, found);
  } else if (node.binding) {
    for (const role of rolesFor(node, scope)) found.add(role);
  }
}

function neverSkip(): boolean {
  return false;
}

function rolesFor(node: FieldNode, scope: Scope): readonly string[] {
  if (node.concerns === 'everyone') return everyRole(scope.campaign);
  if (node.concerns === 'named') return scope.named();
  return node.concerns.flatMap((field) => rolesAt(field, scope));
}

function everyRole(campaign: Campaign): readonly string[] {
  return (campaign.roles ?? []).flatMap(({ id }) => (id ? [id] : []));
}

/** Roles in a field of the clause, or, for a dotted field, of the whole agreement; a workflow stands for the roles in its steps. */
function rolesAt(field: string, { campaign, value }: Scope): readonly string[] {
  const found = field.includes('.')
    ? valueAt(campaign as unknown as JsonObject, field)
    : isObject(value)
      ? value[field]
      : undefined;
  if (field === 'workflow') return reviewersAndRevisers(campaign, found);
  if (field === 'party')
    return (
      campaign.roles?.flatMap((role) =>
        role.id && role.members?.includes(String(found)) ? [`${role.id}/${String(found)}`] : [],
      ) ?? []
    );
  return isList(found) ? found.map(String) : typeof found === 'string' ? [found] : [];
}

function reviewersAndRevisers(campaign: Campaign, workflow: Json | undefined): readonly string[] {
  const steps = campaign.workflows?.find(({ id }) => id === workflow)?.steps ?? [];
  return steps.flatMap(({ by }) => by ?? []).filter((role) => role !== MAKER);
}

function valueAt(root: JsonObject, dotted: string): Json | undefined {
  return dotted.split('.').reduce<Json | undefined>((value, key) => (isObject(value) ? value[key] : undefined), root);
}
