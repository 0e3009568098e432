import type { MdastNode } from 'satteri';
import { canonicalText } from './canonical-tree.ts';
import { holdsPhrasing } from './prose-walk.ts';

/** Nodes that make a line of plain text of their own. */
const LINES = new Set(['paragraph', 'heading', 'tableRow']);
/** Nodes that say nothing in a summary. */
const SILENT = new Set(['code', 'definition', 'footnoteReference', 'mdxFlowExpression', 'mdxTextExpression', 'thematicBreak']);

/** The words of a checked tree, one line for each block that holds words, in the order of the text. */
export function plainBlocks(node: MdastNode): string[] {
  if (LINES.has(node.type) || holdsPhrasing(node)) return [canonicalText(wordsOf(node)).trim()].filter((line) => line !== '');
  if (SILENT.has(node.type) || !('children' in node)) return [];
  return node.children.flatMap((child: MdastNode) => plainBlocks(child));
}

function wordsOf(node: MdastNode): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (SILENT.has(node.type) || !('children' in node)) return '';
  return node.children.map((child: MdastNode) => wordsOf(child)).join(node.type === 'tableRow' ? ' · ' : '');
}
