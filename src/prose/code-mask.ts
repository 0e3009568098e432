/** Stands for a brace that would open program code. Unicode keeps these code points for such inner use; a body can't hold them. */
export const BRACE_MARK = '\ufdd0';
/** Stands for any other character that the gate has taken out of the parser's sight. */
export const BLANK_MARK = '\ufdd1';

/** A body in which nothing is left that the parser would read as program code, character for character as long as the original. */
export interface MaskedBody {
  readonly text: string;
  /** Where a brace was replaced, in order. */
  readonly braces: readonly number[];
  /** Where a line begins with the word `import` or `export`. */
  readonly moduleWords: readonly number[];
}

const LITERAL = /\{\s*(?:true|false|-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?)\s*\}/y;
/** As Sätteri recognises them, a byte order mark before them included. */
const MODULE_WORD = /^\ufeff?(?:import|export)(?=[ \t{*\r\n])/gm;

/**
 * Takes braces and module lines out of the parser's sight, so that a body can be parsed without any of its code being read.
 *
 * Sätteri reads the code between braces while it parses, and deeply nested code overflows its stack and ends the process. The copy
 * is only looked at: where a mark turns up outside of code blocks and comments, the original would be read as program code there.
 * Escaped braces, comments, and the literals that attributes may have stay.
 */
export function maskCode(body: string): MaskedBody {
  const braces = Array.from(body.matchAll(/\{/g), (match) => match.index).filter((at) => opensCode(body, at));
  const moduleWords = Array.from(body.matchAll(MODULE_WORD), (match) => match.index);
  const marks = [...braces.map((at) => [at, BRACE_MARK] as const), ...moduleWords.map((at) => [at, BLANK_MARK] as const)];
  return { text: withMarks(body, marks), braces, moduleWords };
}

/** Replaces a stretch of a text by marks, line ends apart, so that every other place keeps its line and column. */
export function blankOut(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/g, BLANK_MARK) + text.slice(to);
}

function withMarks(text: string, marks: readonly (readonly [at: number, mark: string])[]): string {
  let marked = '';
  let from = 0;
  for (const [at, mark] of marks.toSorted((a, b) => a[0] - b[0])) {
    marked += text.slice(from, at) + mark;
    from = at + 1;
  }
  return marked + text.slice(from);
}

function opensCode(body: string, at: number): boolean {
  return !isEscaped(body, at) && !isComment(body, at) && !isLiteral(body, at);
}

/** An odd number of backslashes stands before the place. */
function isEscaped(body: string, at: number): boolean {
  let before = at;
  while (body[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

/** A brace pair around one comment, and nothing else. */
function isComment(body: string, at: number): boolean {
  const start = skipSpace(body, at + 1);
  if (!body.startsWith('/*', start)) return false;
  const end = body.indexOf('*/', start + 2);
  return end >= 0 && body[skipSpace(body, end + 2)] === '}';
}

function isLiteral(body: string, at: number): boolean {
  LITERAL.lastIndex = at;
  return LITERAL.test(body);
}

function skipSpace(body: string, from: number): number {
  let at = from;
  while (/\s/.test(body.charAt(at))) at += 1;
  return at;
}
