import type { MdastNode } from 'satteri';
import { checkNode } from './node-checks.ts';
import { componentOf, isJsx, offsetOf, type Place, type Walk } from './prose-walk.ts';
import { DEEPEST, MOST_PARTS } from './source-limits.ts';

/** Nodes that only group others and so add no level that a reader sees. */
const FLAT = new Set(['root', 'paragraph', 'list', 'table', 'tableRow', 'tableCell', 'text']);
/** Elements that a footnote's mark becomes. */
const PARTS_OF_FOOTNOTE = 8;

/**
 * Checks a tree against the list of what a brief may hold, and reports every problem in it, in the order of the text.
 * @returns the stretches of text in which masked code is harmless.
 */
export function checkMdast(root: MdastNode, context: Omit<Walk, 'quiet' | 'sentences'>): Pick<Walk, 'quiet' | 'sentences'> {
  const walk: Walk = { ...context, quiet: [], sentences: [] };
  let parts = 0;
  // A stack of our own: a tree can be deeper than the call stack.
  const stack: [MdastNode, Place][] = [[root, { depth: 0, inLink: false }]];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [node, place] = next;
    parts += partsOf(node);
    if (parts > MOST_PARTS) {
      walk.report('too-many-parts', offsetOf(node), { limit: MOST_PARTS });
      break;
    }
    if (place.depth > DEEPEST) {
      walk.report('too-deep', offsetOf(node), { limit: DEEPEST });
      continue;
    }
    checkNode(node, place, walk);
    const inner = placeInside(node, place, walk);
    for (const child of childrenOf(node).toReversed()) stack.push([child, inner]);
  }
  return walk;
}

/** What a node costs once it is shown: the rows of a table are filled up to the width of its head. */
function partsOf(node: MdastNode): number {
  if (node.type === 'table') return node.children.length * (node.children[0]?.children.length ?? 0);
  return node.type === 'footnoteReference' ? PARTS_OF_FOOTNOTE : 1;
}

function placeInside(node: MdastNode, place: Place, walk: Walk): Place {
  const isLink =
    node.type === 'link' || node.type === 'linkReference' || (isJsx(node) && componentOf(node, walk.registry)?.link === true);
  return { depth: place.depth + (FLAT.has(node.type) ? 0 : 1), inLink: place.inLink || isLink };
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}
