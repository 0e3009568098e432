import { mdxToMdast, type MdastNode } from 'satteri';
import { blankOut } from './code-mask.ts';
import { proseParser } from './parser-options.ts';
import type { Report } from './problem.ts';
import type { ProseRegistry } from './registry.ts';
import { SourcePlaces } from './source-places.ts';
import { readSyntaxError } from './syntax-errors.ts';

/** A stretch of text: from the first offset, up to the second. */
export type Stretch = readonly [number, number];

/** The tree of a text, and what had to be blanked out before the parser could read it. */
export interface ParsedProse {
  readonly root: MdastNode;
  readonly blanked: readonly Stretch[];
}

const MOST_ATTEMPTS = 30;
/** Characters read again after syntax errors, all attempts together: bounds the time that a broken text can take. */
const MOST_REREAD = 150_000;

/**
 * Parses a text and reports its syntax errors. The parser stops at the first; what it stumbled over is blanked out and the rest
 * read again, so that a writer sees every problem at once.
 * @returns undefined when the text has more errors than are read in one go.
 */
export function parseProse(text: string, registry: ProseRegistry, report: Report): ParsedProse | undefined {
  const places = new SourcePlaces(text);
  const attempts = Math.min(MOST_ATTEMPTS, Math.ceil(MOST_REREAD / (text.length + 1)));
  const blanked: Stretch[] = [];
  const settled = new Set<string>();
  let rest = text;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const result = tryToParse(rest);
    if ('root' in result) return { root: result.root, blanked };
    const at = places.offsetOf(result.line, result.column);
    const problem = readSyntaxError(rest, at, result.words, registry);
    if (problem.about === undefined || !settled.has(problem.about)) report(problem.messageId, at, problem.data);
    if (problem.settles !== undefined) settled.add(problem.settles);
    rest = blankOut(rest, ...problem.blank);
    blanked.push(problem.blank);
  }
  return undefined;
}

interface Complaint {
  readonly line: number;
  readonly column: number;
  readonly words: string;
}

/** Sätteri throws `3:7: Words of the parser (rule:code)`. */
function tryToParse(text: string): { root: MdastNode } | Complaint {
  try {
    return { root: mdxToMdast(text, proseParser) };
  } catch (error) {
    const [, line = '1', column = '1', words = ''] =
      /^(\d+):(\d+): ([\s\S]*)$/.exec(error instanceof Error ? error.message : '') ?? [];
    return { line: Number(line), column: Number(column), words };
  }
}
