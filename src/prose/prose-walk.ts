import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { BLANK_MARK, BRACE_MARK } from './code-mask.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import type { Stretch } from './parse-prose.ts';
import type { Report } from './problem.ts';
import type { ProseComponent, ProseRegistry } from './registry.ts';

/** Where a node stands among its ancestors. */
export interface Place {
  /** Quotes, list items, components and styles around it; paragraphs and lists don't count. */
  readonly depth: number;
  readonly inLink: boolean;
}

/** What the checks of one tree share. */
export interface Walk {
  /** The text as written, before anything was masked. */
  readonly body: string;
  readonly registry: ProseRegistry;
  readonly report: Report;
  /** Grows: stretches in which code does no harm because it is shown as it is, or is part of a problem that has been reported. */
  readonly quiet: Stretch[];
  /** Grows: paragraphs from their second character on, where a line that begins with `export` is a line of text. */
  readonly sentences: Stretch[];
}

/** A tag, on lines of its own or inside a sentence. */
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** True for a tag. */
export function isJsx(node: MdastNode): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** True for a tag on lines of its own that holds words without a paragraph around them, as in `<Do>words</Do>`. */
export function holdsPhrasing(node: MdastNode): boolean {
  return node.type === 'mdxJsxFlowElement' && node.children.some((child: MdastNode) => PHRASING.has(child.type));
}

const PHRASING = new Set(['text', 'strong', 'emphasis', 'delete', 'inlineCode', 'link', 'linkReference', 'mdxJsxTextElement']);

/** The component that a tag names, if it is one of the registry's own. */
export function componentOf(node: JsxElement, registry: ProseRegistry): ProseComponent | undefined {
  return typeof node.name === 'string' && Object.hasOwn(registry, node.name) ? registry[node.name] : undefined;
}

/** Where a node begins in the text. */
export function offsetOf(node: MdastNode): number {
  return node.position?.start.offset ?? 0;
}

/** The stretch of text that a node was read from. */
export function stretchOf(node: MdastNode): Stretch {
  return [offsetOf(node), node.position?.end.offset ?? offsetOf(node)];
}

/** Puts masked braces back into a text that is shown to the writer. */
export function unmask(text: string): string {
  return text.replaceAll(BRACE_MARK, '{');
}

/** Reports hidden characters that came in as entities (`&#x202e;`); the ones written as such are reported with the text. */
export function checkCharacters(node: MdastNode, values: readonly string[], walk: Walk): void {
  const written = walk.body.slice(...stretchOf(node));
  if (!written.includes('&')) return;
  for (const value of values) {
    for (const { offset, character } of hiddenCharacters(value)) {
      const symbol = String.fromCodePoint(value.codePointAt(offset) ?? 0);
      if (symbol === BRACE_MARK || symbol === BLANK_MARK || written.includes(symbol)) continue;
      walk.report('hidden-character', offsetOf(node), { character });
    }
  }
}

/** Reports a line that would be read as the import or export of a program. */
export function reportModuleCode(offset: number, { body, report }: Pick<Walk, 'body' | 'report'>): void {
  const [word = ''] = /^\w*/.exec(body.slice(offset, offset + 20)) ?? [];
  report('module-code', offset, { word });
}

/** Reports a brace that would be read as the start of program code. */
export function reportExpression(offset: number, { body, report }: Pick<Walk, 'body' | 'report'>): void {
  const line = /^[^\r\n]*/.exec(body.slice(offset, offset + 200))?.[0] ?? '';
  if (/^\{\s*\/\*/.test(line)) report('unclosed-comment', offset);
  else if (!line.includes('}')) report('unclosed-brace', offset);
  else {
    const source = line.slice(0, line.indexOf('}') + 1);
    const shown = source.length > 40 ? `${source.slice(0, 38)}…}` : source;
    report('expression', offset, { source: shown, escaped: shown.replace(/[{}]/g, '\\$&') });
  }
}
