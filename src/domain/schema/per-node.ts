import type { FieldNode, ValueNode } from './outline.ts';

/**
 * Lets something be worked out once for each node of an outline: outlines live as long as the process, and every campaign asks the same
 * of them.
 */
export function perNode<N extends FieldNode, T>(workOut: (node: N) => T): (node: N) => T {
  const known = new WeakMap<N, { readonly answer: T }>();
  return (node) => {
    let remembered = known.get(node);
    if (!remembered) known.set(node, (remembered = { answer: workOut(node) }));
    return remembered.answer;
  };
}

/** Asks whether a single value of a kind can stand at a node or anywhere in it: most of an agreement is then passed over. */
export function anywhereIn(isMeant: (node: ValueNode) => boolean): (node: FieldNode) => boolean {
  const holds = perNode((node: FieldNode): boolean => {
    if (node.type === 'object') return [...node.fields.values()].some(holds);
    return node.type === 'list' ? holds(node.item) : isMeant(node);
  });
  return holds;
}
