import type { HastNode } from 'satteri';
import { linkProblem } from './link-safety.ts';
import { excerpt, type Report } from './problem.ts';
import type { ProseRegistry } from './registry.ts';

type Element = Extract<HastNode, { type: 'element' }>;

/** The elements that Markdown becomes, each with the attributes that Sätteri gives it. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title', 'id', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaDescribedBy', 'ariaLabel', 'className'],
  blockquote: [],
  br: [],
  code: ['className'],
  del: [],
  em: [],
  h1: [],
  h2: ['id', 'className'],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  hr: [],
  input: ['type', 'checked', 'disabled'],
  li: ['className', 'id'],
  ol: ['start', 'className'],
  p: [],
  pre: [],
  section: ['className', 'dataFootnotes'],
  strong: [],
  sup: [],
  table: [],
  tbody: [],
  td: ['style'],
  th: ['style'],
  thead: [],
  tr: [],
  ul: ['className'],
};
const SIMPLE = new Set(['root', 'text']);
const COMMENT = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/;

/** The second line: checks the tree of elements that will be shown, without trust in the first. Nothing should ever be found here. */
export function checkHast(root: HastNode, registry: ProseRegistry, report: Report): void {
  const stack: HastNode[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const what = whatIsWrong(node, registry);
    if (what !== undefined) report('not-allowed', node.position?.start.offset ?? 0, { what });
    if ('children' in node) stack.push(...node.children);
  }
}

function whatIsWrong(node: HastNode, registry: ProseRegistry): string | undefined {
  switch (node.type) {
    case 'element':
      return wrongInElement(node);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return typeof node.name === 'string' && Object.hasOwn(registry, node.name)
        ? undefined
        : `the tag “${excerpt(node.name ?? '')}”`;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return COMMENT.test(node.value) ? undefined : 'program code';
    default:
      return SIMPLE.has(node.type) ? undefined : `a part of the kind “${excerpt(node.type)}”`;
  }
}

function wrongInElement(node: Element): string | undefined {
  const known = Object.hasOwn(ELEMENTS, node.tagName) ? ELEMENTS[node.tagName] : undefined;
  if (known === undefined) return `the element “${excerpt(node.tagName)}”`;
  const stranger = Object.entries(node.properties).find(([name, value]) => !known.includes(name) || !isGoodValue(name, value));
  return stranger === undefined ? undefined : `the attribute “${excerpt(stranger[0])}” of “${node.tagName}”`;
}

function isGoodValue(name: string, value: unknown): boolean {
  if (name === 'href') return typeof value === 'string' && linkProblem(value) === undefined;
  if (name === 'style') return /^text-align: (?:left|right|center)$/.test(String(value));
  if (name === 'className') return [value].flat().every((part) => /^[\w+#.-]+$/.test(String(part)));
  return name !== 'type' || value === 'checkbox';
}
