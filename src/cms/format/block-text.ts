import { blockIndentOf } from './source-node.ts';

/** A text of several lines: what stands behind the colon or dash, and the lines below, each with a line end before it. */
export interface BlockText {
  readonly first: string;
  readonly rest: string;
}

/** How a block text is to be written. */
export interface BlockTextStyle {
  readonly isFolded: boolean;
  /** Spaces before each line. */
  readonly indent: number;
  /** Spaces before the lines of what the text belongs to: the indent is counted from there where it has to be said. */
  readonly parentIndent: number;
  /** The block text that stood there before, header included: lines that say the same stay as they are. */
  readonly before?: string | undefined;
}

/**
 * Writes a text as a block below `|` or `>`; undefined where it would not read back exactly: with control characters, with nothing but
 * blank lines, or with blank lines at its end, which an edit below would change.
 */
export function blockText(text: string, style: BlockTextStyle): BlockText | undefined {
  if (/[^\n\t\P{Cc}]|[\u2028\u2029\ufeff\ufffe\uffff]/u.test(text) || text.trim() === '' || /\n\n$/.test(text)) return undefined;
  const content = text.replace(/\n$/, '');
  const mark = content === text ? '-' : '';
  const pad = ' '.repeat(style.indent);
  if (style.isFolded && canFold(content)) {
    const lines = foldedLines(content, style.before ?? '', LINE_WIDTH - style.indent);
    return { first: `>${mark}`, rest: lines.map((line) => (line === '' ? '\n' : `\n${pad}${line}`)).join('') };
  }
  const digit = /^[ \n]/.test(content) ? String(style.indent - style.parentIndent) : '';
  if (digit.length > 1) return undefined;
  return { first: `|${digit}${mark}`, rest: content.replace(/^(?!$)/gm, pad).replace(/^/, '\n') };
}

const LINE_WIDTH = 120;

/** Lines that begin with a space do not flow together, nor can a text end with one. */
function canFold(content: string): boolean {
  return !/^[ \t]/m.test(content) && !content.startsWith('\n') && !/[ \t]$/m.test(content);
}

/** Each line end of the text becomes an empty line. Paragraphs that were there before keep their lines. */
function foldedLines(content: string, before: string, width: number): string[] {
  const old = foldedParagraphs(before);
  const paragraphs = content.split('\n').map((paragraph, index) => {
    const same = old.find((lines) => lines.join(' ') === paragraph);
    return same ?? (paragraph === '' ? [] : wrapped(paragraph, old[index] ?? [], width));
  });
  return paragraphs.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** The lines of a folded block, in paragraphs; one empty line more than there are line ends in the text stands between them. */
function foldedParagraphs(before: string): string[][] {
  const indent = blockIndentOf(before);
  const paragraphs: string[][] = [[]];
  for (const line of before.split('\n').slice(1)) {
    if (line.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line.slice(indent));
  }
  return paragraphs;
}

/** Breaks a paragraph into lines. Whole lines at its beginning and end that stood there before stay. */
function wrapped(paragraph: string, old: readonly string[], width: number): string[] {
  let rest = paragraph;
  const above: string[] = [];
  for (const line of old) {
    if (!rest.startsWith(`${line} `) || /^\s/.test(rest.slice(line.length + 1))) break;
    above.push(line);
    rest = rest.slice(line.length + 1);
  }
  const below: string[] = [];
  for (const line of old.slice(above.length).toReversed()) {
    if (!rest.endsWith(` ${line}`) || /\s$/.test(rest.slice(0, -line.length - 1))) break;
    below.unshift(line);
    rest = rest.slice(0, -line.length - 1);
  }
  return [...above, ...filledLines(rest, width), ...below];
}

/** Breaks only at single spaces: a line end reads as one. */
function filledLines(text: string, width: number): string[] {
  const words = text.split(/(?<=\S) (?=\S)/);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
