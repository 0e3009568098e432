import type { Finding } from '../../domain/finding.ts';
import { findingOf } from '../../domain/rules/rule.ts';
import { fileForm } from '../../domain/rules/shape/file-form.ts';
import { excerptOf } from './excerpt.ts';

const FENCE = /^---[ \t]*$/;
/** Hyphens, dashes and dots that people write, or their word processor writes, where `---` belongs. */
const ALMOST_FENCE = /^[ \t]*(?:-{2,}|[–—―]+-*|\.{3}|…|\+{3}|;{3})[ \t]*$|^[ \t]+---[ \t]*$|^---[ \t]+#/;
const OTHER_LANGUAGE = /^(?:---[ \t]*[a-z]\w*|\+{3}|;{3})[ \t]*$/i;
/** A line at the left edge that can belong to YAML fields: a name with its colon, a dash, a bracket, a comment, or nothing. */
const FIELD_LINE = /^(?:[\w"'<?][^:#]*:(?:\s|$)|- |-$|[[\]{}#\s]|$)/;

/** The two halves of an `.mdx` file. Line numbers count from 1 in the file on disk. */
export interface EntryParts {
  /** The fields, without the fences; every line end is `\n`. */
  readonly yaml: string;
  readonly yamlStartLine: number;
  /** Everything after the closing fence, from the next line on. */
  readonly body: string;
  readonly bodyStartLine: number;
}

/** The halves, or the reason why there are none. `parts` can come with findings: a fence that is merely misspelled is still understood. */
export interface SplitEntry {
  readonly parts: EntryParts | undefined;
  readonly findings: readonly Finding[];
}

/** Parts an `.mdx` file into its fields and its brief, at two lines `---`. Expects text from `decodeFile`. */
export function splitFrontmatter(text: string, file: string): SplitEntry {
  const lines = text.split('\n');
  const opening = findOpening(lines, file);
  if (opening.finding && !opening.isUnderstood) return { parts: undefined, findings: [opening.finding] };
  const closing = findClosing(lines, file);
  const findings = [opening.finding, closing.finding].filter((finding) => finding !== undefined);
  if (closing.index < 0) return { parts: undefined, findings };
  const parts = {
    yaml: lines.slice(1, closing.index).join('\n') + (closing.index > 1 ? '\n' : ''),
    yamlStartLine: 2,
    body: lines.slice(closing.index + 1).join('\n'),
    bodyStartLine: closing.index + 2,
  };
  return { parts, findings: [...findings, ...findSecondFrontmatter(lines, closing.index, file)] };
}

function findOpening(lines: readonly string[], file: string): { finding?: Finding; isUnderstood?: boolean } {
  const first = lines[0] ?? '';
  if (FENCE.test(first)) return {};
  const report = (messageId: MessageId, data = {}) => findingOf(fileForm, messageId, at(file, 0), data);
  if (OTHER_LANGUAGE.test(first)) return { finding: report('frontmatter-language', { found: excerptOf(first) }) };
  if (ALMOST_FENCE.test(first)) return { finding: report('fence-misspelled', { found: excerptOf(first) }), isUnderstood: true };
  const later = lines.findIndex((line) => FENCE.test(line));
  const hasFields = later > 0 && /^[\w"'][^:]*:(?:\s|$)/.test(lines[later + 1] ?? '');
  return { finding: hasFields ? report('text-before-frontmatter', { line: later + 2 }) : report('frontmatter-missing') };
}

/** A misspelled fence at the left edge can be nothing else; an indented one may stand inside a text, so an exact fence comes first. */
function findClosing(lines: readonly string[], file: string): { index: number; finding?: Finding } {
  const exact = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  const isAlmost = (line: string, index: number) => index > 0 && ALMOST_FENCE.test(line) && !FENCE.test(line);
  const atEdge = lines.findIndex((line, index) => /^[^\s\w]/.test(line) && isAlmost(line, index));
  if (exact > 0 && (atEdge < 0 || exact < atEdge)) return { index: exact };
  const almost = atEdge > 0 ? atEdge : lines.findIndex(isAlmost);
  if (almost < 0) return { index: -1, finding: findUnclosed(lines, file) };
  const found = excerptOf(lines[almost] ?? '');
  return { index: almost, finding: findingOf(fileForm, 'fence-misspelled', at(file, almost), { found }) };
}

/** Points to the first line that no longer looks like a field, or to the heading above it. */
function findUnclosed(lines: readonly string[], file: string): Finding {
  let index = lines.findIndex((line, position) => position > 0 && !FIELD_LINE.test(line));
  if (index < 0) return findingOf(fileForm, 'frontmatter-unclosed-at-end', at(file, lastLine(lines)), { opened: 1 });
  while (index > 1 && /^(?:#.*|\s*)$/.test(lines[index - 1] ?? '')) index -= 1;
  while ((lines[index] ?? '').trim() === '') index += 1;
  return findingOf(fileForm, 'frontmatter-unclosed', at(file, index), { opened: 1, before: excerptOf(lines[index] ?? '') });
}

function findSecondFrontmatter(lines: readonly string[], closing: number, file: string): Finding[] {
  const first = lines.findIndex((line, index) => index > closing && line.trim() !== '');
  const begin = FENCE.test(lines[first] ?? '') ? first + 1 : first;
  if (first < 0 || !/^[A-Za-z_][\w-]*:(?:\s|$)/.test(lines[begin] ?? '')) return [];
  const end = lines.findIndex((line, index) => index > begin && !(FIELD_LINE.test(line) && !/^-/.test(line.replace(/^- /, ''))));
  if (end < 0 || !FENCE.test(lines[end] ?? '')) return [];
  return [findingOf(fileForm, 'second-frontmatter', at(file, begin), { closed: closing + 1 })];
}

function lastLine(lines: readonly string[]): number {
  return lines.length > 1 && lines.at(-1) === '' ? lines.length - 2 : lines.length - 1;
}

function at(file: string, index: number): { file: string; position: { line: number; column: number } } {
  return { file, position: { line: index + 1, column: 1 } };
}

type MessageId = keyof typeof fileForm.meta.messages;
