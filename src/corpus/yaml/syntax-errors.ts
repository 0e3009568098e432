import type { YAMLError } from 'yaml';
import type { Finding, MessageData } from '../../domain/finding.ts';
import { yamlSyntax } from '../../domain/rules/shape/yaml-syntax.ts';
import { yamlTrap } from '../../domain/rules/shape/yaml-trap.ts';
import { excerptOf, quotedExcerptOf } from './excerpt.ts';
import { explainLine } from './line-traps.ts';
import { createReport } from './report.ts';
import { lineAt, lineEndAt, lineStartAt } from './source-text.ts';
import type { SourceText } from './source-text.ts';
import type { SourceNode } from './source-tree.ts';
import { walkTree } from './tree-walk.ts';

/** Most findings about syntax in one file: one mistake can upset every line below it. */
const FINDING_LIMIT = 20;
/** Most errors that are looked into, so that a hostile file takes no longer than its reading. */
const WORDING_LIMIT = 200;

/** Errors whose cause is certain, whatever else their line looks like. */
const NEVER_A_TRAP = /^(?:BAD_DQ_ESCAPE|TAB_AS_INDENT|BLOCK_IN_FLOW)|Missing ,|Unexpected (?:,|empty item) in/;

/** Words the errors of a broken text, one for each line, as the trap that caused them where one is recognised. */
export function wordSyntaxErrors(source: SourceText, errors: readonly YAMLError[], root: SourceNode | undefined): Finding[] {
  const { report, findings } = createReport(source);
  const lines = new Set<number>();
  const errorLines = new Set<number>();
  for (const error of errors) {
    const errorLine = source.positionAt(error.pos[0]).line;
    if (errorLines.has(errorLine)) continue;
    errorLines.add(errorLine);
    if (lines.size === FINDING_LIMIT || errorLines.size > WORDING_LIMIT) continue;
    const worded = wordError(source.text, error, root);
    const { line } = source.positionAt(worded.offset);
    if (lines.has(line)) continue;
    lines.add(line);
    if (worded.isTrap) report(yamlTrap, worded.messageId, worded, worded.data);
    else report(yamlSyntax, worded.messageId, worded, worded.data);
  }
  const count = [...errorLines].filter((line) => !lines.has(line)).length;
  const last = findings.at(-1);
  if (last && lines.size === FINDING_LIMIT && count > 0) return [...findings, moreThan(last, count)];
  return [...findings];
}

function moreThan(last: Finding, count: number): Finding {
  return { ...last, rule: yamlSyntax.meta.id, code: yamlSyntax.meta.code, messageId: 'more', data: { count } };
}

function wordError(text: string, error: YAMLError, root: SourceNode | undefined): Worded {
  const offset = Math.min(error.pos[0], text.length);
  const special = wordOpenEnd(text, error, offset, root);
  if (special) return special;
  const lineStart = lineStartAt(text, offset);
  const trap = NEVER_A_TRAP.test(`${error.code} ${error.message}`) ? undefined : explainLine(lineAt(text, offset));
  if (trap) return { isTrap: true, messageId: trap.messageId, offset: lineStart + trap.column, data: trap.data };
  return wordPlainly(text, error, offset);
}

/** What is never closed is noticed at the end of the file, and told where it opens. */
function wordOpenEnd(text: string, error: YAMLError, offset: number, root: SourceNode | undefined): Worded | undefined {
  if (/^Missing closing .quote/.test(error.message)) {
    const start = lastStart(
      root,
      offset,
      (node) => node.kind === 'scalar' && /single|double/.test(node.style) && node.end >= offset,
    );
    return start === undefined ? undefined : { messageId: 'unclosed-quote', offset: start, data: { quote: text.charAt(start) } };
  }
  const kind = /^Flow (map|sequence) in block collection/.exec(error.message)?.[1];
  if (kind === undefined) return undefined;
  const open = kind === 'map' ? '{' : '[';
  const close = kind === 'map' ? '}' : ']';
  const start = lastStart(
    root,
    offset,
    (node) => text.charAt(node.start) === open && 'isFlow' in node && text.charAt(node.end - 1) !== close,
  );
  return start === undefined ? undefined : { messageId: 'unclosed-bracket', offset: start, data: { open, close } };
}

function wordPlainly(text: string, { code, message, pos }: YAMLError, offset: number): Worded {
  const rest = text.slice(offset, lineEndAt(text, offset));
  const found = excerptOf(rest);
  const word = (messageId: SyntaxMessage, data: MessageData = {}, at = offset): Worded => ({ messageId, offset: at, data });
  if (code === 'TAB_AS_INDENT') return { isTrap: true, messageId: 'tab-indent', offset, data: {} };
  if (code === 'BAD_SCALAR_START') return wordBadStart(text, offset);
  if (code === 'BAD_DQ_ESCAPE') return word('bad-escape', { found: text.slice(...pos) });
  if (/^Missing ,|^Implicit keys of flow/.test(message) || code === 'BLOCK_IN_FLOW') return wordMissingComma(text, pos, code);
  if (/^Unexpected (?:,|empty item) in/.test(message)) return word('extra-comma');
  if (/^Unexpected flow-(?:seq|map)-end/.test(message)) return word('stray-bracket', { found: rest.charAt(0) });
  if (/^Comments must be/.test(message)) return word('comment-without-space');
  if (/^Block scalar header|^Not a YAML token/.test(message)) return wordBlockHeader(text, offset);
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return word('nested-on-line', { found: excerptOf(lineAt(text, offset).split(':')[0] ?? '') });
  if (code === 'MULTILINE_IMPLICIT_KEY' || /^Implicit map keys need/.test(message)) return word('name-without-colon', { found });
  const start = firstCharacterFrom(text, lineStartAt(text, offset));
  if (isBesideItems(text, start) && !/^[^\s:]+:(?:\s|$)/.test(lineAt(text, start).trim()))
    return word('item-without-dash', { found: excerptOf(lineAt(text, start)) }, start);
  if (code === 'BAD_INDENT' || /^Sequence item without/.test(message) || (code === 'UNEXPECTED_TOKEN' && start >= offset)) {
    return word('indentation', { column: start - lineStartAt(text, start) + 1 }, start);
  }
  if (code === 'UNEXPECTED_TOKEN') return word('text-after-value', { found });
  return word('unreadable', { reason: message });
}

/** Where the second of two entries begins: on a line of its own, before the last name of `c d: e`, or at the error. */
function wordMissingComma(text: string, [from, to]: readonly [number, number], code: string): Worded {
  const between = text.slice(from, to);
  const second = between.includes('\n') ? /\n\s*(?=\S)/.exec(between) : null;
  const name = code === 'BLOCK_IN_FLOW' ? /(?<=\s)[^\s,]+:\s[^:]*$/.exec(between) : null;
  const offset = from + (second ? second.index + second[0].length : (name?.index ?? 0));
  return { messageId: 'missing-comma', offset, data: { found: excerptOf(text.slice(offset, lineEndAt(text, offset))) } };
}

/** An entry of a list in brackets that begins with a character of YAML's own. */
function wordBadStart(text: string, offset: number): Worded {
  const [written = ''] = /^[^\n,\]}]*/.exec(text.slice(offset)) ?? [];
  return {
    isTrap: true,
    messageId: 'character-starts-text',
    offset,
    data: { character: text.charAt(offset), fix: quotedExcerptOf(written) },
  };
}

function wordBlockHeader(text: string, offset: number): Worded {
  const line = lineAt(text, offset);
  const header = /[|>][-+\d]*(?=[^-+\d\s]|\s+[^\s#])/.exec(line);
  const at = lineStartAt(text, offset) + (header?.index ?? 0);
  return {
    messageId: 'block-text-header',
    offset: at,
    data: { indicator: header?.[0] ?? '|', found: excerptOf(line.slice((header?.index ?? 0) + (header?.[0].length ?? 0))) },
  };
}

/** Where the last value begins that meets a condition and begins before an offset. */
function lastStart(root: SourceNode | undefined, before: number, accepts: (node: SourceNode) => boolean): number | undefined {
  let found: number | undefined;
  if (!root) return found;
  walkTree(root, ({ node }) => {
    if (node.start < before && accepts(node)) found = node.start;
  });
  return found;
}

/** Whether the nearest line above that is not indented further begins an entry in the same column. */
function isBesideItems(text: string, start: number): boolean {
  const lineStart = lineStartAt(text, start);
  const indent = start - lineStart;
  const above = text
    .slice(0, lineStart)
    .split('\n')
    .findLast((line) => line.trim() !== '' && line.search(/\S/) <= indent);
  return above !== undefined && above.search(/-\s/) === indent && text.charAt(start) !== '-';
}

function firstCharacterFrom(text: string, offset: number): number {
  return offset + (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0);
}

type SyntaxMessage = keyof typeof yamlSyntax.meta.messages;

/** An error in words: what to say, where, and with which of the two rules. */
type Worded = { readonly offset: number; readonly data: MessageData } & (
  | { readonly isTrap: true; readonly messageId: keyof typeof yamlTrap.meta.messages }
  | { readonly isTrap?: false; readonly messageId: SyntaxMessage }
);
