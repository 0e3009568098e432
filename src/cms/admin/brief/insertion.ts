import type { ProseComponent } from '../../../prose/registry.ts';

/** A text with the part of it that is selected. */
export interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What takes the place of a selection, and what is selected in it afterwards, counted from the beginning of the inserted text. */
export interface Insertion {
  readonly insert: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The tags of a component for a place of a brief. What was selected goes into it; otherwise its sample is selected, to be overwritten. A
 * component that needs an attribute has that selected first. Blocks stand between empty lines.
 */
export function insertionOf({ insert: sample, place, props }: ProseComponent, { text, start, end }: Selected): Insertion {
  const chosen = text.slice(start, end).trim();
  const inner = innerOf(sample);
  const snippet = chosen === '' ? sample : sample.slice(0, inner.start) + chosen + sample.slice(inner.end);
  const before = place === 'block' ? emptyLineAfter(text.slice(0, start)) : '';
  const after = place === 'block' ? emptyLineBefore(text.slice(end)) : '';
  const required = Object.entries(props).find(([, prop]) => prop.required === true)?.[0];
  const range = (required !== undefined && valueOf(snippet, required)) || innerOf(snippet);
  return { insert: before + snippet + after, start: before.length + range.start, end: before.length + range.end };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What stands between the opening and the closing tag, without the empty lines around it. */
function innerOf(snippet: string): Range {
  const from = snippet.indexOf('>') + 1;
  const to = snippet.lastIndexOf('</');
  const inner = snippet.slice(from, to);
  const start = from + inner.length - inner.trimStart().length;
  return { start, end: start + inner.trim().length };
}

function valueOf(snippet: string, attribute: string): Range | undefined {
  const found = new RegExp(`\\s${attribute}="([^"]*)"`).exec(snippet);
  if (!found) return undefined;
  const end = found.index + found[0].length - 1;
  return { start: end - (found[1] ?? '').length, end };
}

function emptyLineAfter(before: string): string {
  if (before.trim() === '' || /\n\s*\n$/.test(before)) return '';
  return before.endsWith('\n') ? '\n' : '\n\n';
}

function emptyLineBefore(after: string): string {
  if (after.trim() === '') return after === '' ? '\n' : '';
  if (/^\n\s*\n/.test(after)) return '';
  return after.startsWith('\n') ? '\n' : '\n\n';
}
