import type { MdastNode } from 'satteri';
import { canonicalTree } from './canonical-tree.ts';
import { readProse } from './gate.ts';
import { plainBlocks } from './plain-blocks.ts';

/** The form of the canonical text. A change of the form changes every hash, so it has a number. */
const FORM = 'brief/1';

/**
 * The canonical text of a brief, for hashes: JSON of what it says and how it is built, the same however it is written.
 *
 * Comments, line breaks, spaces, loose and tight lists, the choice between `*` and `_`, `-` and `*`, both kinds of headings and of links,
 * and the alignment of columns make no difference. A different word, letter case, link, level, number or order does.
 * An empty brief gives an empty text; one that the gate refuses gives its words as they stand, under another name.
 */
export function normaliseBrief(body: string): string {
  const root = rootOf(body);
  if (root === undefined) return JSON.stringify([`${FORM}/unread`, spaced(body)]);
  const blocks = canonicalTree(root);
  return blocks.length === 0 ? '' : JSON.stringify([FORM, ...blocks]);
}

/** The words of a brief without any formatting, one line for each paragraph, heading, list item or table row. Code blocks are left out. */
export function plainText(body: string): string {
  const root = rootOf(body);
  return root === undefined ? spaced(body) : plainBlocks(root).join('\n');
}

function rootOf(body: string): MdastNode | undefined {
  const read = readProse(body);
  return 'root' in read ? read.root : undefined;
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
