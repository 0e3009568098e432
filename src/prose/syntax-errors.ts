import type { MessageData } from '../domain/finding.ts';
import type { UnsafeProseMessage } from '../domain/rules/shape/unsafe-prose.ts';
import { BRACE_MARK } from './code-mask.ts';
import { excerpt } from './problem.ts';
import type { ProseRegistry } from './registry.ts';
import { unknownTag } from './unknown-tag.ts';

/** What the parser complained about, in the words of `unsafe-prose`, and what to take out of its sight to read on. */
export interface SyntaxProblem {
  readonly messageId: UnsafeProseMessage;
  readonly data: MessageData;
  /** Offsets in the text: from the first, up to the second. */
  readonly blank: readonly [number, number];
  /** The tag complained about: `Name`, or `/Name` for a closing one. */
  readonly about?: string;
  /** A tag that can only be complained about because of this problem, and so needs no words of its own. */
  readonly settles?: string;
}

/** Reads one complaint: the text, where in it, the words of the parser, and the components that exist. */
type Reader = (text: string, at: number, words: RegExpExecArray, registry: ProseRegistry) => SyntaxProblem;

const LONGEST_TAG = 1000;

/** The complaints of Sätteri, seen by trying them; anything else becomes `not-allowed`. */
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/to create a comment in MDX/, readHtmlComment],
  [/^Unexpected character after `<`/, readLessThan],
  [/^Expected a closing tag for `<([^`>]*)>`/, readUnclosed],
  [/^Expected the closing tag .*\(`<([^`>]*)>` opened at/, readCrossed],
  [/^Unexpected closing tag `<\/([^`>]*)>`, expected corresponding closing tag for `<([^`>]*)>`/, readMismatch],
  [/^Unexpected closing tag `<\/([^`>]*)>`/, readUnopened],
  [
    /^Unexpected end of file in expression/,
    (text, at) => ({ messageId: 'unclosed-comment', data: {}, blank: [at, lineEnd(text, at)] }),
  ],
];

/** Puts a complaint of the parser into our words. `words` come without place and code. */
export function readSyntaxError(text: string, at: number, words: string, registry: ProseRegistry): SyntaxProblem {
  for (const [pattern, read] of READERS) {
    const found = pattern.exec(words);
    if (found !== null) return read(text, at, found, registry);
  }
  return { messageId: 'not-allowed', data: { what: 'something that can’t be read' }, blank: [at, lineEnd(text, at)] };
}

function readHtmlComment(text: string, at: number): SyntaxProblem {
  const end = text.indexOf('-->', at);
  return { messageId: 'html-comment', data: {}, blank: [at, end < 0 ? at + 4 : end + 3] };
}

function readLessThan(text: string, at: number, _words: RegExpExecArray, registry: ProseRegistry): SyntaxProblem {
  const address = /^<((?:https?:|mailto:|www\.)[^\s<>]+|[^\s<>@]+@[^\s<>@]+)>/i.exec(text.slice(at, at + LONGEST_TAG));
  if (address !== null) {
    return { messageId: 'angle-link', data: { address: excerpt(address[1] ?? '', 80) }, blank: [at, at + address[0].length] };
  }
  return readBrokenTag(text, at, registry) ?? { messageId: 'less-than', data: { after: wordAfter(text, at) }, blank: [at, at + 1] };
}

/** A tag with a name and an end, but with something in between that is no attribute. */
function readBrokenTag(text: string, at: number, registry: ProseRegistry): SyntaxProblem | undefined {
  const tag = /^<\/?([A-Za-z_$][\w.:$-]*)(?=[\s/>])(?:(?!\n[ \t]*\r?\n)[^>])*>/.exec(text.slice(at, at + LONGEST_TAG));
  const name = tag?.[1];
  if (tag === null || name === undefined) return undefined;
  const blank = [at, at + tag[0].length] as const;
  const rest = { blank, settles: `/${name}` };
  if (!Object.hasOwn(registry, name)) return { ...unknownTag(name, registry), ...rest };
  return { messageId: 'tag-malformed', data: { name }, ...codeInTag(tag[0], name), ...rest };
}

function codeInTag(tag: string, name: string): { messageId: UnsafeProseMessage; data: MessageData } | undefined {
  const code = new RegExp(`(?:([\\w:-]+)\\s*=\\s*)?${BRACE_MARK}([^>]*)`).exec(tag);
  if (code === null) return undefined;
  const source = excerpt(`{${(code[2] ?? '').replaceAll(BRACE_MARK, '{')}`).replace(/\s*\/$/, '');
  const prop = code[1];
  if (prop === undefined) return { messageId: 'prop-spread', data: { name, source } };
  return { messageId: 'prop-expression', data: { name, prop, source, expected: `a text in quotes, as in ${prop}="text"` } };
}

function readUnclosed(text: string, at: number, words: RegExpExecArray, registry: ProseRegistry): SyntaxProblem {
  const name = words[1] ?? '';
  const rest = { blank: [at, tagEnd(text, at)] as const, about: name, settles: `/${name}` };
  if (!Object.hasOwn(registry, name)) return { ...unknownTag(name, registry), ...rest };
  return { messageId: 'tag-unclosed', data: { name }, ...rest };
}

/** The closing tag is there, but inside another block than the opening one. */
function readCrossed(text: string, at: number, words: RegExpExecArray, registry: ProseRegistry): SyntaxProblem {
  const problem = readUnclosed(text, at, words, registry);
  return { ...problem, about: `/${words[1] ?? ''}`, settles: words[1] ?? '' };
}

function readUnopened(text: string, at: number, words: RegExpExecArray, registry: ProseRegistry): SyntaxProblem {
  const name = words[1] ?? '';
  const rest = { blank: [at, tagEnd(text, at)] as const, about: `/${name}` };
  if (!Object.hasOwn(registry, name)) return { ...unknownTag(name, registry), ...rest };
  return { messageId: 'tag-unopened', data: { name }, ...rest };
}

function readMismatch(text: string, at: number, words: RegExpExecArray): SyntaxProblem {
  const [, name = '', expected = ''] = words;
  return {
    messageId: 'tag-mismatch',
    data: { name, expected },
    blank: [at, tagEnd(text, at)],
    about: `/${name}`,
    settles: expected,
  };
}

function tagEnd(text: string, at: number): number {
  const end = text.indexOf('>', at);
  return end < 0 || end > at + LONGEST_TAG ? at + 1 : end + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : Math.max(end, at + 1);
}

function wordAfter(text: string, at: number): string {
  return excerpt(/^\S*?(?=[.,;:!?)]*(?:\s|$))/.exec(text.slice(at + 1, at + 30))?.[0] ?? '', 20);
}
