import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import type { Concern } from '../schema/field.ts';
import type { FieldNode } from '../schema/outline.ts';
import { anywhereIn } from '../schema/per-node.ts';
import type { Campaign } from './agreement.ts';
import { possibleConcerns } from './clause-parts.ts';
import { MAKER } from './roles.ts';

/** A clause, as far as it tells whom it concerns. */
export interface ConcernedClause {
  readonly node: FieldNode;
  readonly value: Json | undefined;
  /** The fields that are signed in this clause; undefined for all that is in the value. */
  readonly fields: readonly FieldNode[] | undefined;
  /** Whether all of it is money. */
  readonly isMoney: boolean;
  /** Whom the binding values of the clause can concern, each once; at least one such value is there. */
  readonly concerns: readonly Concern[];
}

/**
 * Tells which roles the binding fields of a clause concern, in alphabetical order: those whose signature a change of it touches.
 * A clause that names nobody concerns everyone, so that no term goes unsigned; an amount of nobody's is the team's affair alone.
 */
export function concernedRolesOf(campaign: Campaign): (clause: ConcernedClause) => readonly string[] {
  const everyone = everyRole(campaign);
  return (clause) => {
    // Most clauses can concern the same roles only, whatever is written in them.
    const concerns = clause.concerns.length === 1 ? clause.concerns : concernsIn(clause);
    if (concerns.length === 1 && concerns[0] === 'everyone') return everyone;
    const found = new Set(concerns.flatMap((concern) => rolesFor(concern, campaign, clause)));
    return found.size > 0 || clause.isMoney ? [...found].sort() : everyone;
  };
}

/** Every role of a campaign, in alphabetical order. */
export function everyRole(campaign: Campaign): readonly string[] {
  const ids = (campaign.roles ?? []).flatMap(({ id }) => (id ? [id] : []));
  return [...new Set(ids)].sort();
}

/** Adds every role reference inside a value to a list. */
function collectRoles(node: FieldNode, value: Json | undefined, roles: string[]): void {
  if (value === undefined || value === null || !holdsRoles(node)) return;
  if (node.type === 'list' && isList(value)) for (const item of value) collectRoles(node.item, item, roles);
  else if (node.type === 'object' && isObject(value))
    for (const field of node.fields.values()) collectRoles(field, value[field.key], roles);
  else if (node.type === 'value' && typeof value === 'string' && !node.choices.includes(value)) roles.push(value);
}

const holdsRoles = anywhereIn(({ reference }) => reference === 'role');

/** A role is concerned by what is agreed about itself, and whoever makes a piece by the windows that its workflow gives to makers. */
function impliedRoles(campaign: Campaign, { node, value }: ConcernedClause): readonly string[] {
  const id = isObject(value) ? value['id'] : undefined;
  if (typeof id !== 'string') return [];
  if (node.schemaPath === 'roles.*') return [id];
  if (node.schemaPath !== 'workflows.*') return [];
  const steps = campaign.workflows?.find((workflow) => workflow.id === id)?.steps;
  if (!steps?.some(({ by }) => by?.includes(MAKER))) return [];
  return (campaign.deliverables ?? []).filter(({ workflow }) => workflow === id).flatMap(({ assignedTo }) => assignedTo ?? []);
}

/** What the binding values of a clause say about whom they concern. */
function concernsIn({ node, value, fields }: ConcernedClause): readonly Concern[] {
  const found = new Set<Concern>();
  if (!fields) collect(node, value, found);
  else if (isObject(value)) for (const field of fields) collect(field, value[field.key], found);
  return [...found];
}

function collect(node: FieldNode, value: Json | undefined, found: Set<Concern>): void {
  if (value === undefined || value === null || possibleConcerns(node).every((concern) => found.has(concern))) return;
  if (node.type === 'object' && isObject(value)) {
    for (const field of node.fields.values()) collect(field, value[field.key], found);
  } else if (node.type === 'list' && isList(value)) {
    for (const item of value) collect(node.item, item, found);
  } else if (node.binding) {
    found.add(node.concerns);
  }
}

function rolesFor(concern: Concern, campaign: Campaign, clause: ConcernedClause): readonly string[] {
  if (concern === 'everyone') return everyRole(campaign);
  if (concern !== 'named') return concern.flatMap((field) => rolesAt(field, campaign, clause));
  const roles = [...impliedRoles(campaign, clause)];
  collectRoles(clause.node, clause.value, roles);
  return roles;
}

/** Roles in a field of the clause, or, for a dotted field, of the whole agreement; a workflow stands for its reviewers and whoever decides. */
function rolesAt(field: string, campaign: Campaign, { value }: ConcernedClause): readonly string[] {
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
