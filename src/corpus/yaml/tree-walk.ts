import type { FieldPath } from '../../domain/finding.ts';
import type { SourceEntry, SourceNode } from './source-tree.ts';

/** What is told about a value on the way through a tree. `path` is reused: copy it to keep it. */
export interface Step {
  readonly node: SourceNode;
  readonly path: FieldPath;
  /** How many collections it stands in. */
  readonly depth: number;
  /** The field whose value this is, if it is one. */
  readonly entry?: SourceEntry | undefined;
}

/** Visits every value of a tree in the order of the file, each collection before what it holds; `false` stops the walk. Names are not visited. */
export function walkTree(root: SourceNode, visit: (step: Step) => boolean | void): void {
  const path: (string | number)[] = [];
  descend({ node: root, path, depth: 0 }, path, visit);
}

function descend(step: Step, path: (string | number)[], visit: (step: Step) => boolean | void): boolean {
  if (visit(step) === false) return false;
  const { node } = step;
  const depth = step.depth + 1;
  if (node.kind === 'mapping') return node.entries.every((entry) => inside(entry.name, { node: entry.value, path, depth, entry }));
  if (node.kind === 'list') return node.items.every((item, index) => inside(index, { node: item, path, depth }));
  return true;

  function inside(segment: string | number, next: Step): boolean {
    path.push(segment);
    const isGoing = descend(next, path, visit);
    path.pop();
    return isGoing;
  }
}
