import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import type { Concern } from '../schema/field.ts';
import type { FieldNode } from '../schema/outline.ts';
import type { Campaign } from './agreement.ts';
import { MAKER } from './roles.ts';

/**
 * The roles that the binding fields of a clause concern, in alphabetical order: those whose signature a change of it touches.
 * A clause that names nobody concerns everyone, so that no term goes unsigned; an amount of nobody's is the team's affair alone.
 * `skip` leaves out fields that are clauses of their own.
 */
export function concernedRoles(
  campaign: Campaign,
  clause: FieldNode,
  value: Json | undefined,
  skip: (child: FieldNode) => boolean,
): readonly string[] {
  // Most fields of a clause concern the same roles: those are looked up once.
  const concerns = new Set<Concern>();
  collect(clause, value, skip, concerns);
  const found = new Set([...concerns].flatMap((concern) => rolesFor(concern, { campaign, clause, value })));
  const isAmount =
    clause.type === 'object' && [...clause.fields.values()].every((child) => skip(child) || child.audience === 'money');
  return (found.size > 0 || isAmount ? [...found] : [...everyRole(campaign)]).sort();
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

/** A role is concerned by what is agreed about itself, and whoever makes a piece by the windows that its workflow gives to makers. */
function impliedRoles(campaign: Campaign, clause: FieldNode, value: Json | undefined): readonly string[] {
  const id = isObject(value) ? value['id'] : undefined;
  if (typeof id !== 'string') return [];
  if (clause.schemaPath === 'roles.*') return [id];
  const steps = campaign.workflows?.find((workflow) => workflow.id === id)?.steps;
  if (clause.schemaPath !== 'workflows.*' || !steps?.some(({ by }) => by?.includes(MAKER))) return [];
  return (campaign.deliverables ?? []).filter(({ workflow }) => workflow === id).flatMap(({ assignedTo }) => assignedTo ?? []);
}

interface Scope {
  readonly campaign: Campaign;
  readonly clause: FieldNode;
  readonly value: Json | undefined;
}

function rolesOfField(node: FieldNode | undefined, value: Json | undefined): readonly string[] {
  return node ? rolesIn(node, value) : [];
}

/** What the binding fields of a value say about whom they concern. */
function collect(node: FieldNode, value: Json | undefined, skip: (child: FieldNode) => boolean, found: Set<Concern>): void {
  if (value === undefined || value === null) return;
  if (node.type === 'object' && isObject(value)) {
    for (const key of Object.keys(value)) {
      const child = node.fields.get(key);
      if (child && !skip(child)) collect(child, value[key], neverSkip, found);
    }
  } else if (node.type === 'list' && isList(value)) {
    for (const item of value) collect(node.item, item, neverSkip, found);
  } else if (node.binding) {
    found.add(node.concerns);
  }
}

function neverSkip(): boolean {
  return false;
}

function rolesFor(concern: Concern, scope: Scope): readonly string[] {
  const { campaign, clause, value } = scope;
  if (concern === 'everyone') return everyRole(campaign);
  if (concern === 'named') return [...impliedRoles(campaign, clause, value), ...rolesIn(clause, value)];
  return concern.flatMap((field) => rolesAt(field, scope));
}

function everyRole(campaign: Campaign): readonly string[] {
  return (campaign.roles ?? []).flatMap(({ id }) => (id ? [id] : []));
}

/** Roles in a field of the clause, or, for a dotted field, of the whole agreement; a workflow stands for its reviewers and whoever decides. */
function rolesAt(field: string, { campaign, value }: Scope): readonly string[] {
  const found = field.includes('.') ? valueAt(campaign, field) : isObject(value) ? value[field] : undefined;
  if (field === 'workflow') return actorsOf(campaign, found);
  if (field === 'party') return typeof found === 'string' ? rolesHeldBy(campaign, found) : [];
  return isList(found) ? found.map(String) : typeof found === 'string' ? [found] : [];
}

function actorsOf(campaign: Campaign, workflow: Json | undefined): readonly string[] {
  const { steps, finalDecision } = campaign.workflows?.find(({ id }) => id === workflow) ?? {};
  const actors = (steps ?? []).flatMap(({ by }) => by ?? []).filter((role) => role !== MAKER);
  return finalDecision ? [...actors, finalDecision] : actors;
}

/** The narrowest references to a party: a role that it holds, or itself as a member. */
function rolesHeldBy(campaign: Campaign, party: string): readonly string[] {
  return (campaign.roles ?? []).flatMap(({ id, party: holder, members }) => {
    if (!id) return [];
    if (holder === party) return [id];
    return members?.includes(party) ? [`${id}/${party}`] : [];
  });
}

function valueAt(root: JsonObject, dotted: string): Json | undefined {
  return dotted.split('.').reduce<Json | undefined>((value, key) => (isObject(value) ? value[key] : undefined), root);
}
