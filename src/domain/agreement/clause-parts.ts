import type { Concern } from '../schema/field.ts';
import type { FieldNode, ListNode, ObjectNode, ValueNode } from '../schema/outline.ts';
import { perNode } from '../schema/per-node.ts';
import { bindingFields } from './canonical.ts';

/** Fields of an object that are signed together, as one clause. */
export interface ClausePart {
  /** The amount that is a clause of its own; undefined for the part that holds everything else. */
  readonly amount: FieldNode | undefined;
  /** The fields of the part in which something can bind, in alphabetical order. */
  readonly fields: readonly FieldNode[];
  /** Whether all of it is money. */
  readonly isMoney: boolean;
  /** Whom the binding values in it can concern, each once. */
  readonly concerns: readonly Concern[];
}

/** The parts of the campaign itself: title, markets, currency and the like are one clause together. */
export const identityParts = perNode((node: ObjectNode) => partsOf(node, isScalarField));

/** The parts of a section, without the lists in it whose items are clauses of their own. */
export const sectionParts = perNode((node: ObjectNode) => partsOf(node, (child) => !hasOwnClauses(child)));

/** The parts of an item of a list. */
export const itemParts = perNode((node: ObjectNode) => partsOf(node, () => true));

/** Whether a node becomes clauses of its own: a list of items with ids whose order means nothing. */
export function hasOwnClauses(node: FieldNode): node is ListNode {
  return node.type === 'list' && !node.ordered && node.item.type === 'object' && node.item.idFrom.length > 0;
}

/** Whether a node is a single value or a list of single values. */
export function isScalarField(node: FieldNode): boolean {
  return node.type === 'value' || (node.type === 'list' && node.item.type === 'value');
}

/** Whom the binding values at a node, or anywhere in it, can concern, each once. */
export const possibleConcerns = perNode((node: FieldNode): readonly Concern[] => {
  const bindingValues = valuesIn(node).filter(({ binding }) => binding);
  return [...new Set(bindingValues.map(({ concerns }) => concerns))];
});

/** Amounts among fields that more people read stand apart; where all is money, all is one part. */
function partsOf(node: ObjectNode, isOwn: (child: FieldNode) => boolean): readonly ClausePart[] {
  const own = [...node.fields.values()].filter(isOwn);
  const amounts = own.filter(({ audience }) => audience === 'money');
  const isMixed = amounts.length > 0 && amounts.length < own.length;
  if (!isMixed) return [partOf(node, own)];
  const others = own.filter((child) => !amounts.includes(child));
  return [partOf(node, others), ...amounts.map((amount) => partOf(node, [amount], amount))];
}

function partOf(node: ObjectNode, own: readonly FieldNode[], amount?: FieldNode): ClausePart {
  const fields = bindingFields(node).filter((child) => own.includes(child));
  const isMoney = own.every(({ audience }) => audience === 'money');
  return { amount, fields, isMoney, concerns: [...new Set(own.flatMap(possibleConcerns))] };
}

function valuesIn(node: FieldNode): ValueNode[] {
  if (node.type === 'object') return [...node.fields.values()].flatMap(valuesIn);
  return node.type === 'list' ? valuesIn(node.item) : [node];
}
