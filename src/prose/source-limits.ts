import { hiddenCharacters } from './hidden-characters.ts';
import type { Report } from './problem.ts';

const LARGEST_BODY = 64 * 1024;
/** Levels of nesting, in the text and in the tree. People stop at four. */
export const DEEPEST = 24;
/** Nodes of a tree and special characters of a text: far above any brief, far below what slows the parser down. */
export const MOST_PARTS = 20_000;
const MOST_SIGNS = 2_000;
/** Entities, tags and comments: for each of them the parser reads much of the text again. */
const SIGNS = /[&<]|\{\s*\/\*/g;
const CONTAINER_MARKERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/gm;

/**
 * Looks at a body before any parser does, in linear time, and reports what could stop the parser itself: size, hidden characters,
 * nesting, and floods of tags, comments and entities.
 *
 * Sätteri is native code: quotes in quotes ten thousand levels deep overflow its stack and end the process, which nothing can catch.
 * @returns true when the body may be parsed.
 */
export function checkSource(body: string, report: Report): boolean {
  const size = new TextEncoder().encode(body).length;
  if (size > LARGEST_BODY) {
    report('too-long', 0, { size, limit: LARGEST_BODY });
    return false;
  }
  for (const { offset, character } of hiddenCharacters(body)) report('hidden-character', offset, { character });
  return isShallow(body, report) && hasFewSigns(body, report);
}

function isShallow(body: string, report: Report): boolean {
  const deep = Array.from(body.matchAll(CONTAINER_MARKERS)).find((match) => countMarkers(match[0]) > DEEPEST);
  if (deep !== undefined) report('too-deep', deep.index, { limit: DEEPEST });
  return deep === undefined;
}

function countMarkers(prefix: string): number {
  return prefix.match(/>|[-+*]|[.)]/g)?.length ?? 0;
}

function hasFewSigns(body: string, report: Report): boolean {
  const few = (body.match(SIGNS)?.length ?? 0) <= MOST_SIGNS;
  if (!few) report('too-many-parts', 0, { limit: MOST_SIGNS });
  return few;
}
