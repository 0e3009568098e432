import { defineHastPlugin, type HastNode, type HastPluginList, type HastVisitorContext } from 'satteri';
import type { ProseWords } from './component-views.ts';
import { isOutside } from './link-safety.ts';

type Element = Extract<HastNode, { type: 'element' }>;
type Visited = Readonly<Element>;

/** The page shows the brief in a section whose heading is an `h2`. */
const SECTION_LEVEL = 2;
const LOWEST_LEVEL = 6;
/** What ids begin with, so that nothing a writer types can take an id that the page uses. */
const ID_PREFIX = 'brief-';
/** The id that Sätteri gives to the heading above the footnotes; headings of a writer have none. */
const NOTES_HEADING = 'footnote-label';
const NOTES_ID = 'brief--notes';

/**
 * The plugins that turn the elements of Markdown into those of our pages, for one brief: headings below the page's own, ids of their
 * own, tables that scroll by keyboard, no inline styles, links that don't tell where the reader came from.
 *
 * They only ever rename, wrap and label; what the gate has let through stays what it was.
 */
export function presentation(words: ProseWords): HastPluginList {
  const anchors = new Set<string>();
  return [
    defineHastPlugin({
      name: 'brief-structure',
      element: [
        { filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], visit: headingVisitor(anchors, words) },
        { filter: ['table'], visit: tableVisitor(words) },
        { filter: ['td', 'th'], visit: showCell },
        { filter: ['input'], visit: (node) => showTask(node, words) },
      ],
    }),
    // Links come second: only then are all headings known.
    defineHastPlugin({
      name: 'brief-links',
      element: [{ filter: ['a'], visit: (node, context) => showLink(node, context, anchors, words) }],
    }),
  ];
}

/** The part of an id that a heading's words give: letters and digits of any script, joined by hyphens. */
export function headingSlug(words: string): string {
  const slug = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'section' : slug;
}

/** Headings get the level below their nearest parent, so that no level is skipped, whatever level the writer began with. */
function headingVisitor(anchors: Set<string>, words: ProseWords): (node: Visited, context: HastVisitorContext) => Element {
  const open: number[] = [];
  return (node, context) => {
    if (node.properties.id === NOTES_HEADING)
      return { ...node, ...textOf(words.notes), tagName: 'h3', properties: { id: NOTES_ID, className: ['prose-notes-title'] } };
    const written = Number(node.tagName.slice(1));
    while ((open.at(-1) ?? 0) >= written) open.pop();
    open.push(written);
    const level = Math.min(SECTION_LEVEL + open.length, LOWEST_LEVEL);
    return { ...node, tagName: `h${level}`, properties: { id: ID_PREFIX + freeSlug(context.textContent(node), anchors) } };
  };
}

function freeSlug(words: string, taken: Set<string>): string {
  const slug = headingSlug(words);
  let free = slug;
  for (let count = 2; taken.has(free); count += 1) free = `${slug}-${count}`;
  taken.add(free);
  return free;
}

/** A table gets a frame that scrolls, can be reached by keyboard and has a name. */
function tableVisitor(words: ProseWords): (node: Visited, context: HastVisitorContext) => void {
  let count = 0;
  return (node, context) => {
    count += 1;
    const properties = { className: ['prose-table'], tabIndex: 0, role: 'region', ariaLabel: words.table(count) };
    context.wrapNode(node, { type: 'element', tagName: 'div', properties, children: [] });
  };
}

/**
 * The policy of the site forbids style attributes: alignment becomes a class. Head cells say that they stand above a column; an empty
 * one, as in the corner of a table, is the head of nothing.
 */
function showCell(node: Visited, context: HastVisitorContext): Element | undefined {
  const { style, ...rest } = node.properties;
  if (node.tagName === 'th' && context.textContent(node).trim() === '') return { ...node, tagName: 'td', properties: rest };
  const align = /^text-align: (left|right|center)$/.exec(style ?? '')?.[1];
  if (align === undefined && node.tagName === 'td') return undefined;
  const scope = node.tagName === 'th' ? { scope: 'col' } : {};
  const look = align === undefined ? {} : { className: [`prose-align-${align}`] };
  return { ...node, properties: { ...rest, ...scope, ...look } };
}

/** The box of a task is a picture with words, not a control that nobody can use. */
function showTask(node: Visited, words: ProseWords): Element {
  const done = node.properties.checked === true;
  const properties = {
    className: done ? ['prose-task', 'prose-task-done'] : ['prose-task'],
    role: 'img',
    ariaLabel: done ? words.done : words.toDo,
  };
  return { type: 'element', tagName: 'span', properties, children: [] };
}

function showLink(node: Visited, context: HastVisitorContext, anchors: ReadonlySet<string>, words: ProseWords): void {
  const href = node.properties.href ?? '';
  if (isOutside(href)) context.setProperty(node, 'rel', 'noopener noreferrer');
  const heading = href.startsWith('#') ? decoded(href.slice(1)) : '';
  if (anchors.has(heading)) context.setProperty(node, 'href', `#${ID_PREFIX}${heading}`);
  if (node.properties.dataFootnoteRef === true) context.setProperty(node, 'ariaDescribedBy', NOTES_ID);
  const back = /[\d-]+$/.exec(node.properties.ariaLabel ?? '')?.[0];
  if (node.properties.dataFootnoteBackref !== undefined && back !== undefined)
    context.setProperty(node, 'ariaLabel', words.backToText(back));
}

function textOf(value: string): Pick<Element, 'children'> {
  return { children: [{ type: 'text', value }] };
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
