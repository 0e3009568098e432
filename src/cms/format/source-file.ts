import type { Finding } from '../../domain/finding.ts';
import type { JsonObject } from '../../domain/json.ts';
import { fillMessage, findingOf } from '../../domain/rules/rule.ts';
import { fileForm } from '../../domain/rules/shape/file-form.ts';
import { yamlFeature } from '../../domain/rules/shape/yaml-feature.ts';
import { yamlSyntax } from '../../domain/rules/shape/yaml-syntax.ts';
import { yamlTrap } from '../../domain/rules/shape/yaml-trap.ts';
import { excerptOf } from '../../corpus/yaml/excerpt.ts';
import { splitFrontmatter, type EntryParts } from '../../corpus/yaml/frontmatter.ts';
import { parseYaml } from '../../corpus/yaml/parse.ts';
import { createSourceText, lineAt, withLineFeeds } from '../../corpus/yaml/source-text.ts';
import { findSuspiciousCharacters } from '../../corpus/yaml/suspicious-characters.ts';
import { BODY_KEY, PROBLEM_KEY, SOURCE_KEY, type EntryProblem } from './entry-data.ts';

/** Fields followed by a brief (`mdx`), or fields alone. */
export type EntryForm = 'mdx' | 'yaml';

/** A file that can be read and changed. Its parts have `\n` as line ends, whatever the file has. */
export interface SourceFile {
  readonly text: string;
  /** The YAML of the fields. */
  readonly yaml: string;
  /** Where the YAML begins in `text`. */
  readonly yamlStart: number;
  readonly fields: JsonObject;
  /** What follows the closing fence, from the next line on. */
  readonly body: string;
  /** Where the brief begins in `text`. */
  readonly bodyStart: number;
}

/**
 * Reads the text of a file as the check reads it, with the same parser and the same words. Fields that are readable but not what was meant
 * can be edited; fields that cannot be read, or that use what is refused, are a problem.
 */
export function readSource(text: string, form: EntryForm): SourceFile | EntryProblem {
  const start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const plain = withLineFeeds(text.slice(start));
  const unreadable = findUnreadable(plain);
  if (unreadable) return problemOf(unreadable);
  const { parts, findings } = form === 'mdx' ? splitFrontmatter(plain, FILE) : { parts: wholeAsYaml(plain), findings: [] };
  if (!parts) return problemOf(findings[0]);
  const { data, findings: told } = parseYaml(parts.yaml, { file: FILE, firstLine: parts.yamlStartLine });
  // An anchor, alias or tag, or a text that was meant to begin with its mark.
  const mark = told.find(({ messageId }) => messageId === 'character-starts-text');
  if (mark) return problemOf(mark);
  const isEmpty = told.length === 1 && told[0]?.messageId === 'no-fields';
  if (data === undefined && !isEmpty) return problemOf(told.find(({ rule }) => rule !== yamlTrap.meta.id) ?? told[0]);
  const reserved = form === 'mdx' ? [BODY_KEY, SOURCE_KEY, PROBLEM_KEY] : [SOURCE_KEY, PROBLEM_KEY];
  const taken = reserved.find((name) => data && Object.hasOwn(data, name));
  if (taken !== undefined)
    return {
      line: 1,
      column: 1,
      message: `A field of this file is called “${taken}”, which the editor keeps for itself. Choose another name.`,
    };
  const startOf = (line: number) => start + offsetOfLine(text.slice(start), line);
  return {
    text,
    yaml: parts.yaml,
    yamlStart: startOf(parts.yamlStartLine),
    fields: (data ?? {}) as JsonObject,
    body: parts.body,
    bodyStart: parts.bodyStartLine === 0 ? text.length : startOf(parts.bodyStartLine),
  };
}

/** Whether a file could not be read. */
export function isProblem(source: SourceFile | EntryProblem): source is EntryProblem {
  return 'message' in source;
}

const BYTE_ORDER_MARK = '\uFEFF';
/** Findings name a file; here there is only one. */
const FILE = '';
const SHAPE_RULES = [fileForm, yamlFeature, yamlSyntax, yamlTrap];

/** What the check refuses before it looks for fields. */
function findUnreadable(text: string): Finding | undefined {
  const place = (offset: number) => ({ file: FILE, position: createSourceText(text, { file: FILE }).positionAt(offset) });
  const conflict = text.search(/^<{7}(?: |$)/m);
  if (conflict >= 0) return findingOf(fileForm, 'merge-conflict', place(conflict), { marker: excerptOf(lineAt(text, conflict)) });
  if (text.startsWith('version https://git-lfs.github.com/spec/')) return findingOf(fileForm, 'lfs-pointer', place(0));
  return findSuspiciousCharacters(text, FILE).find(({ messageId }) => messageId === 'control-character');
}

function wholeAsYaml(text: string): EntryParts {
  return { yaml: text, yamlStartLine: 1, body: '', bodyStartLine: 0 };
}

function problemOf(finding: Finding | undefined): EntryProblem {
  const rule = SHAPE_RULES.find(({ meta }) => meta.id === finding?.rule);
  const messages: Readonly<Record<string, string>> = rule?.meta.messages ?? {};
  const { line, column } = finding && finding.position !== 'unavailable' ? finding.position : { line: 1, column: 1 };
  const template = messages[finding?.messageId ?? ''] ?? 'This file cannot be read as fields.';
  return { line, column, message: fillMessage(template, finding?.data ?? {}) };
}

/** Where a line begins, counted from 1; the end of the text when it has no such line. */
function offsetOfLine(text: string, line: number): number {
  if (line === 1) return 0;
  const lineEnds = text.matchAll(/\r\n?|\n/g);
  let current = 1;
  for (const { 0: lineEnd, index } of lineEnds) if (++current === line) return index + lineEnd.length;
  return text.length;
}
