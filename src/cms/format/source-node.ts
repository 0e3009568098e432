import { lineEndAt, lineStartAt } from '../../corpus/yaml/source-text.ts';
import { skipBlank, type SourceEntry, type SourceNode } from '../../corpus/yaml/source-tree.ts';

/** How far a value is indented: the characters between the start of its line and its own start. */
export function columnOf(text: string, { start }: { readonly start: number }): number {
  return start - lineStartAt(text, start);
}

/** Whether a value begins its line, spaces aside. */
export function beginsLine(text: string, start: number): boolean {
  return text.slice(lineStartAt(text, start), start).trim() === '';
}

/** Whether a text is written as a block, its lines below a `|` or `>`. */
export function isBlockText(node: SourceNode): boolean {
  return node.kind === 'scalar' && node.style === 'block';
}

/** Whether a list or a group of fields is written on lines of its own, without brackets. */
export function isBlockCollection(node: SourceNode): boolean {
  return (node.kind === 'mapping' || node.kind === 'list') && !node.isFlow;
}

/** Whether a value is a list or fields with nothing in them. */
export function isEmptyCollection(node: SourceNode): boolean {
  return (node.kind === 'mapping' && node.entries.length === 0) || (node.kind === 'list' && node.items.length === 0);
}

/** Where the colon of a field ends, or undefined for a name without one. */
export function colonEndOf(text: string, { key }: SourceEntry): number | undefined {
  const colon = skipBlank(text, key.end);
  return text.charAt(colon) === ':' ? colon + 1 : undefined;
}

/**
 * Where the last character of a value ends. Blank lines below a block text are no part of it, unless it says with `+` that they are;
 * then its last line end is.
 */
export function contentEndOf(text: string, node: SourceNode): number {
  const last = lastNodeOf(node);
  if (!isBlockText(last)) return node.end;
  if (keepsBlankLines(text, last)) return last.end;
  const written = text.slice(last.start, last.end);
  const indent = blockIndentOf(written);
  return last.start + written.replace(new RegExp(`(?<=\\S[^\\n]*)(?:\\n {0,${indent}})+$`), '').length;
}

/** Whether blank lines behind a value would become part of it. */
export function keepsBlankLines(text: string, node: SourceNode): boolean {
  const last = lastNodeOf(node);
  return isBlockText(last) && /^[|>][-\d]*\+/.test(text.slice(last.start, lineEndAt(text, last.start)));
}

/** The spaces before the first line of a block text that is not blank. */
export function blockIndentOf(written: string): number {
  return /\n( *)[^ \n]/.exec(written)?.[1]?.length ?? 0;
}

/** What stands last in a value: itself, or what stands last in its last entry. */
function lastNodeOf(node: SourceNode): SourceNode {
  let last = node;
  for (;;) {
    if (last.kind === 'scalar' || last.kind === 'alias' || last.isFlow) return last;
    const below: SourceNode | undefined = last.kind === 'mapping' ? last.entries.at(-1)?.value : last.items.at(-1);
    if (!below) return last;
    last = below;
  }
}
