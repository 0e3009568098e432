/** Where something stands in a text: offsets in UTF-16 code units, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How a text is written in YAML. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

/** What every kind of node has. */
export interface NodeBase extends Span {
  /** `&name`, where one is written before the value. */
  readonly anchor?: Span | undefined;
  /** `!tag`, where one is written before the value. */
  readonly tag?: Span | undefined;
}

/** A single value. Its span holds quotes and the header of a block; an empty one has no length and stands behind its colon or dash. */
export interface SourceScalar extends NodeBase {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
}

/** Fields, in the order of the file, repeated ones included. */
export interface SourceMapping extends NodeBase {
  readonly kind: 'mapping';
  readonly isFlow: boolean;
  readonly entries: readonly SourceEntry[];
}

/** A list, in the order of the file. */
export interface SourceList extends NodeBase {
  readonly kind: 'list';
  readonly isFlow: boolean;
  readonly items: readonly SourceNode[];
}

/** `*name`: a value that is written elsewhere. */
export interface SourceAlias extends NodeBase {
  readonly kind: 'alias';
}

/** A value as it stands in a file: where it is and what it is made of, not what it means. */
export type SourceNode = SourceScalar | SourceMapping | SourceList | SourceAlias;

/** One field: its name and its value. */
export interface SourceEntry {
  readonly key: SourceNode;
  /** The name with quotes and escapes taken away; empty for a name that is no single text. */
  readonly name: string;
  readonly value: SourceNode;
}

/** Skips spaces, line ends and comments from an offset on, and says where it stopped. */
export function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (isSpace(text.charCodeAt(at))) at += 1;
    if (!isCommentStart(text, at)) return at;
    const end = text.indexOf('\n', at);
    at = end < 0 ? text.length : end;
  }
}

/** Whether a comment begins at this offset: a `#` at the start of a line, or behind a space. */
export function isCommentStart(text: string, at: number): boolean {
  return text.charAt(at) === '#' && (at === 0 || isSpace(text.charCodeAt(at - 1)));
}

/** Where an empty value stands: behind the colon, dash or question mark that follows an offset, or at the offset itself. */
export function emptyValueAt(text: string, from: number): number {
  const at = skipBlank(text, from);
  return /^[-:?](?:[\s,\]}]|$)/.test(text.slice(at, at + 2)) ? at + 1 : from;
}

/** Where a collection in brackets ends that has its last entry before an offset. */
export function closingBracketAfter(text: string, from: number): number {
  let at = skipBlank(text, from);
  while (text.charAt(at) === ',') at = skipBlank(text, at + 1);
  return text.charAt(at) === ']' || text.charAt(at) === '}' ? at + 1 : from;
}

/** Where a block text begins, its `|` or `>`, between the offset of what stands before it and that of its first line. */
export function blockHeaderAt(text: string, from: number, contentStart: number): number {
  let at = from;
  for (;;) {
    at = skipBlank(text, at);
    if (at >= contentStart) return from;
    if (text.charAt(at) === '|' || text.charAt(at) === '>') return at;
    at += 1;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
