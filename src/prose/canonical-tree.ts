import type { MdastNode } from 'satteri';
import { propValue } from './component-props.ts';
import { holdsPhrasing, type JsxElement } from './prose-walk.ts';

/** A node as data: a list of its kind, what distinguishes it, and what it holds. Text is a plain string. */
export type Canonical = string | readonly (Canonical | Facts)[];

/** What distinguishes a node beside what it holds, keys in alphabetical order. */
type Facts = Readonly<Record<string, string | number | boolean>>;

/** What references of the document lead to. */
interface Targets {
  readonly links: ReadonlyMap<string, MdastNode & { type: 'definition' }>;
  readonly notes: ReadonlyMap<string, MdastNode & { type: 'footnoteDefinition' }>;
  /** Footnotes in the order in which the text first mentions them: their labels carry no meaning. */
  readonly mentioned: string[];
}

/** The blocks of a checked tree in canonical form, footnotes at the end in the order of their mention. */
export function canonicalTree(root: MdastNode): Canonical[] {
  const targets: Targets = { ...collectTargets(root), mentioned: [] };
  const blocks = childrenIn(root, targets);
  // A note may mention further notes, which then stand at the end of the list that is being read.
  for (let next = 0; next < targets.mentioned.length; next += 1) {
    const note = targets.notes.get(targets.mentioned[next] ?? '');
    blocks.push(['note', `${next + 1}`, ...(note === undefined ? [] : childrenIn(note, targets))]);
  }
  return blocks;
}

/** Text as it counts: composed letters, one kind of space, no characters that only steer where a line may break. */
export function canonicalText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/\s+/g, ' ');
}

function collectTargets(root: MdastNode): Pick<Targets, 'links' | 'notes'> {
  const links = new Map<string, MdastNode & { type: 'definition' }>();
  const notes = new Map<string, MdastNode & { type: 'footnoteDefinition' }>();
  const visit = (node: MdastNode): void => {
    if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node);
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return { links, notes };
}

/** Children in canonical form: neighbouring texts joined, spaces at the ends of a block dropped. */
function childrenIn(parent: MdastNode, targets: Targets): Canonical[] {
  const children = 'children' in parent ? parent.children : [];
  const parts = joinTexts(children.flatMap((child: MdastNode) => canonical(child, targets)));
  return IN_LINE.has(parent.type) ? parts : trimEnds(parts);
}

const IN_LINE = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference', 'mdxJsxTextElement']);

/** One node; none for what is not shown, such as comments and definitions. */
function canonical(node: MdastNode, targets: Targets): Canonical[] {
  switch (node.type) {
    case 'text':
      return [canonicalText(node.value)];
    case 'break':
      return [' '];
    case 'heading':
      return [['heading', { level: node.depth }, ...childrenIn(node, targets)]];
    case 'list':
      return [['list', listFacts(node), ...childrenIn(node, targets)]];
    case 'listItem':
      return [['item', typeof node.checked === 'boolean' ? { done: node.checked } : {}, ...childrenIn(node, targets)]];
    case 'code':
      return [['code', { language: node.lang ?? '' }, node.value.replace(/\r\n?/g, '\n')]];
    case 'inlineCode':
      return [['inlineCode', canonicalText(node.value)]];
    case 'link':
      return [['link', linkFacts(node.url, node.title), ...childrenIn(node, targets)]];
    case 'linkReference':
      return [['link', referenceFacts(node.identifier, targets), ...childrenIn(node, targets)]];
    case 'footnoteReference':
      return [['noteMark', `${numberOf(node.identifier, targets)}`]];
    case 'mdxJsxFlowElement':
      return [[tagName(node), propFacts(node), ...blocksIn(node, targets)]];
    case 'mdxJsxTextElement':
      return [[tagName(node), propFacts(node), ...childrenIn(node, targets)]];
    case 'definition':
    case 'footnoteDefinition':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [];
    default:
      return [[node.type, ...childrenIn(node, targets)]];
  }
}

/** `<Do>words</Do>` on one line says the same as with its tags on lines of their own. */
function blocksIn(node: JsxElement, targets: Targets): Canonical[] {
  const children = childrenIn(node, targets);
  return holdsPhrasing(node) && children.length > 0 ? [['paragraph', ...children]] : children;
}

function tagName(node: JsxElement): string {
  return `<${node.name ?? ''}>`;
}

function listFacts(node: MdastNode & { type: 'list' }): Facts {
  return node.ordered === true ? { from: node.start ?? 1 } : {};
}

function linkFacts(url: string, title: string | null | undefined): Facts {
  return typeof title === 'string' && title !== '' ? { title: canonicalText(title), url } : { url };
}

function referenceFacts(identifier: string, targets: Targets): Facts {
  const target = targets.links.get(identifier);
  return linkFacts(target?.url ?? '', target?.title);
}

function numberOf(identifier: string, { mentioned }: Targets): number {
  if (!mentioned.includes(identifier)) mentioned.push(identifier);
  return mentioned.indexOf(identifier) + 1;
}

function propFacts(node: JsxElement): Facts {
  const facts = node.attributes.map((attribute): [string, string | number | boolean] => {
    if (attribute.type !== 'mdxJsxAttribute') return ['...', attribute.value];
    const value = propValue(attribute.value);
    return [attribute.name, typeof value === 'object' ? value.code : typeof value === 'string' ? canonicalText(value) : value];
  });
  return Object.fromEntries(facts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function joinTexts(parts: readonly Canonical[]): Canonical[] {
  const joined: Canonical[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = (last + part).replace(/ +/g, ' ');
    else if (part !== '') joined.push(part);
  }
  return joined;
}

function trimEnds(parts: readonly Canonical[]): Canonical[] {
  return parts.map((part, at) => trimAt(part, at === 0, at === parts.length - 1)).filter((part) => part !== '');
}

function trimAt(part: Canonical, isFirst: boolean, isLast: boolean): Canonical {
  if (typeof part !== 'string') return part;
  const started = isFirst ? part.trimStart() : part;
  return isLast ? started.trimEnd() : started;
}
