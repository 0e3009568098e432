import type { MessageData } from '../../domain/finding.ts';
import type { yamlTrap } from '../../domain/rules/shape/yaml-trap.ts';
import { codePointOf, excerptOf, quotedExcerptOf, withoutQuotes } from './excerpt.ts';

const FOREIGN_SPACES = '\u00a0\u2000-\u200b\u202f\u205f\u3000';
/** Indentation, dashes of list entries, a name with its colon, and the rest of the line as the value. */
const FIELD = /^(?<lead>\s*(?:-[ \t]+)*)(?:(?<name>[^\s:#'"[\]{},][^:#]*|"[^"]*"|'[^']*')(?<colon>:[ \t]+|:$))?(?<value>.*)$/;

/** A trap found in one line: `column` counts from 0 in the line. */
export interface LineTrap {
  readonly messageId: keyof typeof yamlTrap.meta.messages;
  readonly column: number;
  readonly data: MessageData;
}

/** Explains a line that could not be read, if a known trap is the likely cause. For lines with an error only: a good line may look the same. */
export function explainLine(line: string): LineTrap | undefined {
  const { lead = '', name, colon = '', value = '' } = FIELD.exec(line)?.groups ?? {};
  const column = lead.length + (name ?? '').length + colon.length;
  return explainStart(line) ?? explainName(line) ?? (value.trim() === '' ? undefined : explainValue(value.trimEnd(), column));
}

function explainStart(line: string): LineTrap | undefined {
  const tab = /^ *\t/.exec(line);
  if (tab) return { messageId: 'tab-indent', column: tab[0].length - 1, data: {} };
  const space = new RegExp(`^(?:[ \\t]*|[ ]*(?:- +)*(?:[\\w-]+:|-))([${FOREIGN_SPACES}])`).exec(line);
  if (!space) return undefined;
  const before = space[0].slice(0, -1).trim();
  const place = before === '' ? 'at the start of this line' : before.endsWith(':') ? 'after the colon' : 'after the dash';
  return { messageId: 'no-break-space', column: space[0].length - 1, data: { place, code: codePointOf(space[1] ?? '') } };
}

function explainName(line: string): LineTrap | undefined {
  const wide = /^(\s*(?:- +)*)([\w-]+)\s*：\s*(.*)$/.exec(line);
  if (wide)
    return {
      messageId: 'wide-colon',
      column: (wide[1] ?? '').length,
      data: { name: wide[2] ?? '', fix: excerptOf(`${wide[2]}: ${wide[3]}`) },
    };
  const close = /^(\s*(?:- +)*)([A-Za-z_][\w-]*|"[^"]*"|'[^']*'):(?!\/\/)([^\s:].*)$/.exec(line);
  if (close)
    return {
      messageId: 'colon-without-space',
      column: (close[1] ?? '').length,
      data: { name: close[2] ?? '', fix: excerptOf(`${close[2]}: ${close[3]}`) },
    };
  const dash = /^(\s*)-([^\s-].*)$/.exec(line);
  if (dash) return { messageId: 'dash-without-space', column: (dash[1] ?? '').length, data: { fix: excerptOf(`- ${dash[2]}`) } };
  return undefined;
}

function explainValue(value: string, column: number): LineTrap | undefined {
  const first = value.charAt(0);
  const fix = quotedExcerptOf(value);
  if ('“”„«'.includes(first))
    return { messageId: 'smart-quotes', column, data: { found: first, fix: quotedExcerptOf(withoutQuotes(value)) } };
  if (first === '"' || first === "'") return explainQuote(value, column);
  if (/^[@`%,*&!]|^\?\s/.test(value)) return { messageId: 'character-starts-text', column, data: { character: first, fix } };
  if (/^-\s/.test(value))
    return { messageId: 'dash-starts-text', column, data: { written: excerptOf(value), fix: quotedExcerptOf(value) } };
  if (/^(?:\[[^\]]*\]|\{[^}]*\})\s*[^\s#,\]}]/.test(value)) {
    const kind = first === '[' ? 'a list' : 'a group of fields';
    return { messageId: 'bracket-starts-text', column, data: { written: excerptOf(value), kind, fix } };
  }
  if (/^[^[{|>].*?:(?:\s|$)/.test(value)) return { messageId: 'colon-in-text', column, data: { written: excerptOf(value), fix } };
  return undefined;
}

/** `"High-quality" content` and `'it's'`: the text goes on after what looks like its closing quote. */
function explainQuote(value: string, column: number): LineTrap | undefined {
  const quoted = value.charAt(0) === '"' ? /^"(?:[^"\\]|\\.)*"\s*/.exec(value) : /^'(?:[^']|'')*'\s*/.exec(value);
  const rest = quoted ? value.slice(quoted[0].length) : '';
  if (rest === '' || /^[#,:\]}]/.test(rest)) return undefined;
  const isWholeQuoted = value.endsWith(value.charAt(0));
  const fix = quotedExcerptOf(isWholeQuoted && /^'/.test(value) ? value.slice(1, -1) : value);
  return { messageId: 'quote-then-text', column: column + (quoted?.[0].length ?? 0), data: { rest: excerptOf(rest), fix } };
}
