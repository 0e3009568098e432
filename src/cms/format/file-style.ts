import type { SourceList, SourceMapping, SourceNode } from '../../corpus/yaml/source-tree.ts';
import { beginsLine, columnOf, isEmptyCollection } from './source-node.ts';

/** How a file is written, so that what is added looks like what is there. */
export interface FileStyle {
  /** The quotes that most texts in quotes have. */
  readonly quote: 'single' | 'double';
  /** Spaces by which fields below a name are indented. */
  readonly step: number;
  /** Spaces by which the dashes of a list below a name are indented. */
  readonly dashStep: number;
  /** Characters from a dash to the start of its entry. */
  readonly dashWidth: number;
  /** Whether most values at a place of the schema (`roles.*.expects`) stand in brackets; undefined where there are none. */
  readonly isFlowAt: (schemaPath: string) => boolean | undefined;
}

/** Looks at how a file is written; a file without anything to look at gets two spaces, double quotes, and dashes below the name's second letter. */
export function fileStyle(text: string, root: SourceNode | undefined): FileStyle {
  const seen = createTally();
  if (root) look(text, root, '', seen);
  return {
    quote: (seen.count('single') ?? 0) > (seen.count('double') ?? 0) ? 'single' : 'double',
    step: Math.max(1, seen.most('step') ?? 2),
    dashStep: seen.most('dashStep') ?? 2,
    dashWidth: Math.max(2, seen.most('dashWidth') ?? 2),
    isFlowAt: (schemaPath) => {
      const most = seen.most(`flow ${schemaPath}`);
      return most === undefined ? undefined : most === 1;
    },
  };
}

/** The path of an entry in the schema, `*` for items of a list. */
export function pathBelow(path: string, step: string): string {
  return path === '' ? step : `${path}.${step}`;
}

function look(text: string, node: SourceNode, path: string, seen: Tally): void {
  if (node.kind === 'scalar') return seen.add(node.style, 1);
  if (node.kind === 'alias') return;
  if (!isEmptyCollection(node)) seen.add(`flow ${path}`, node.isFlow ? 1 : 0);
  if (node.kind === 'list') return lookAtList(text, node, path, seen);
  for (const { name, value } of node.entries) {
    if (!node.isFlow) lookAtIndent(text, node, value, seen);
    look(text, value, pathBelow(path, name), seen);
  }
}

function lookAtList(text: string, node: SourceList, path: string, seen: Tally): void {
  for (const item of node.items) {
    if (!node.isFlow && item.kind !== 'alias' && item.end > item.start && !beginsLine(text, item.start))
      seen.add('dashWidth', columnOf(text, item) - columnOf(text, node));
    look(text, item, pathBelow(path, '*'), seen);
  }
}

function lookAtIndent(text: string, parent: SourceMapping, value: SourceNode, seen: Tally): void {
  if (!('isFlow' in value) || value.isFlow || !beginsLine(text, value.start)) return;
  seen.add(value.kind === 'list' ? 'dashStep' : 'step', columnOf(text, value) - columnOf(text, parent));
}

type Tally = ReturnType<typeof createTally>;

function createTally() {
  const counts = new Map<string, Map<number, number>>();
  return {
    add: (what: string, value: number): void => {
      const values = counts.get(what) ?? new Map<number, number>();
      counts.set(what, values.set(value, (values.get(value) ?? 0) + 1));
    },
    /** How often the value 1 was seen. */
    count: (what: string): number | undefined => counts.get(what)?.get(1),
    /** The value seen most often, the first of equals. */
    most: (what: string): number | undefined => [...(counts.get(what) ?? [])].toSorted((a, b) => b[1] - a[1])[0]?.[0],
  };
}
