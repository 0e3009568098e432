import { mdxToHast, type MdastNode } from 'satteri';
import type { Finding } from '../domain/finding.ts';
import { findingOf } from '../domain/rules/rule.ts';
import { unsafeProse } from '../domain/rules/shape/unsafe-prose.ts';
import { maskCode } from './code-mask.ts';
import { checkHast } from './hast-gate.ts';
import { checkMdast } from './mdast-gate.ts';
import { parseProse, type Stretch } from './parse-prose.ts';
import { proseParser } from './parser-options.ts';
import type { ProseProblem, Report } from './problem.ts';
import { reportExpression, reportModuleCode } from './prose-walk.ts';
import { proseComponents, type ProseRegistry } from './registry.ts';
import { checkSource } from './source-limits.ts';
import { SourcePlaces } from './source-places.ts';

/** The prose of a file, and where it stands. */
export interface ProseSource {
  /** Path of the file inside the content folder. */
  readonly file: string;
  /** What follows the frontmatter. */
  readonly body: string;
  /** The line of the file on which the body begins, counted from 1. */
  readonly firstLine: number;
}

/** A body that has been read: the tree to work with, or why there is none. */
export type ReadProse =
  { readonly root: MdastNode; readonly problems: readonly [] } | { readonly problems: readonly ProseProblem[] };

/** More than this in one file is not read by anyone; the rest is counted. */
const MOST_FINDINGS = 50;

/**
 * Checks a brief: everything in it that may not be shown, each with its place in the file, in the order of the file.
 *
 * Nothing in the brief is run. An empty list means that `renderProse` shows it.
 */
export function gateProse(source: ProseSource, registry: ProseRegistry = proseComponents): Finding[] {
  const { problems } = readProse(source.body, registry);
  const places = new SourcePlaces(source.body);
  const first = shownFirst(problems);
  return first.map(({ messageId, offset, data }) => {
    const { line, column } = places.positionOf(offset);
    return findingOf(unsafeProse, messageId, { file: source.file, position: { line: line + source.firstLine - 1, column } }, data);
  });
}

/**
 * Reads a body through both lines of the gate.
 *
 * The last answer is kept: a campaign's brief is checked, hashed and summed up one after the other.
 */
export function readProse(body: string, registry: ProseRegistry = proseComponents): ReadProse {
  if (last?.body !== body || last.registry !== registry) last = { body, registry, read: readAnew(body, registry) };
  return last.read;
}

let last: { readonly body: string; readonly registry: ProseRegistry; readonly read: ReadProse } | undefined;

function readAnew(body: string, registry: ProseRegistry): ReadProse {
  const problems: ProseProblem[] = [];
  const report: Report = (messageId, offset, data = {}) => problems.push({ messageId, offset, data });
  if (!checkSource(body, report)) return { problems };
  const masked = maskCode(body);
  const lookedAt = checkText(masked.text, masked, { body, registry, report });
  if (problems.length > 0) return { problems };
  // Where braces stand in code blocks only, the copy has shown that nothing will be read as code, and the original is safe to parse.
  const root = masked.text === body ? lookedAt : checkText(body, { braces: [], moduleWords: [] }, { body, registry, report });
  if (problems.length === 0) checkHast(mdxToHast(body, proseParser), registry, report);
  if (root !== undefined && problems.length === 0) return { root, problems: [] };
  // No tree and no complaint can't be; if it were, it must not pass for a clean brief.
  if (problems.length === 0) report('not-allowed', 0, { what: 'something that can’t be read' });
  return { problems };
}

interface Context {
  readonly body: string;
  readonly registry: ProseRegistry;
  readonly report: Report;
}

interface Masked {
  readonly braces: readonly number[];
  readonly moduleWords: readonly number[];
}

function checkText(text: string, masked: Masked, context: Context): MdastNode | undefined {
  const parsed = parseProse(text, context.registry, context.report);
  if (parsed === undefined) return undefined;
  const { quiet, sentences } = checkMdast(parsed.root, context);
  const harmless = [...parsed.blanked, ...quiet];
  for (const at of outside(masked.braces, harmless)) reportExpression(at, context);
  for (const at of outside(masked.moduleWords, [...harmless, ...sentences])) reportModuleCode(at, context);
  return parsed.root;
}

/** The places that no stretch covers. */
function outside(places: readonly number[], stretches: readonly Stretch[]): number[] {
  const sorted = stretches.toSorted((a, b) => a[0] - b[0]);
  let next = 0;
  let end = 0;
  return places.filter((place) => {
    for (let stretch = sorted[next]; stretch !== undefined && stretch[0] <= place; stretch = sorted[next]) {
      end = Math.max(end, stretch[1]);
      next += 1;
    }
    return place >= end;
  });
}

function shownFirst(problems: readonly ProseProblem[]): readonly ProseProblem[] {
  const sorted = problems.toSorted((a, b) => a.offset - b.offset);
  const shown = sorted.slice(0, MOST_FINDINGS);
  const last = shown.at(-1);
  const count = sorted.length - shown.length;
  return last === undefined || count === 0
    ? shown
    : [...shown, { messageId: 'more-problems', offset: last.offset, data: { count } }];
}
