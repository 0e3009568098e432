import type { FieldNode } from '../../domain/schema/outline.ts';

/** Names in the order of the schema; those that it does not know come last, in the order given. */
export function inSchemaOrder(names: readonly string[], outline: FieldNode | undefined): string[] {
  const rank = rankIn(outline);
  return names.toSorted((a, b) => compare(rank(a) ?? Infinity, rank(b) ?? Infinity));
}

/** Adds names to those of a file: each behind the last that stands before it in the schema, unknown ones at the end. */
export function withNewNames(names: readonly string[], added: readonly string[], outline: FieldNode | undefined): string[] {
  const rank = rankIn(outline);
  const all = [...names];
  for (const name of inSchemaOrder(added, outline)) {
    const own = rank(name) ?? Infinity;
    const before = own === Infinity ? all.length - 1 : all.findLastIndex((other) => (rank(other) ?? Infinity) < own);
    all.splice(before + 1, 0, name);
  }
  return all;
}

function rankIn(outline: FieldNode | undefined): (name: string) => number | undefined {
  const ranks = new Map(outline?.type === 'object' ? [...outline.fields.keys()].map((name, index) => [name, index]) : []);
  return (name) => ranks.get(name);
}

/** Two that are equally far back keep their order. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
