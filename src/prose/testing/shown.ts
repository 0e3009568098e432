import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { createComponent, renderSlot, renderTemplate, type AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { SSRResult } from 'astro';
import { htmlToHast, type HastNode } from 'satteri';
import { proseComponents } from '../registry.ts';
import { renderProse } from '../render.ts';
import { wordsIn } from '../../words/index.ts';

type Slots = Readonly<Record<'default', Parameters<typeof renderSlot>[1]>>;

/** Components that show their name and attributes as they arrive, in place of the real ones, which need Astro's compiler. */
export const plainComponents: Readonly<Record<string, AstroComponentFactory>> = Object.fromEntries(
  Object.keys(proseComponents).map((name) => [name, plainComponent(name)]),
);

/** The HTML of a brief. Throws what `renderProse` throws. */
export async function shown(body: string, language = 'en'): Promise<string> {
  const Content = await renderProse({ file: 'campaigns/aurora.mdx', body, firstLine: 1 }, wordsIn(language).prose);
  container ??= AstroContainer.create();
  return (await container).renderToString(Content, { props: { components: plainComponents } });
}

/** What in a piece of HTML could run, load or pretend; empty for harmless HTML. Knows nothing of the gate. */
export function dangersIn(html: string): string[] {
  const dangers: string[] = [];
  const visit = (node: HastNode): void => {
    if (node.type === 'element') dangers.push(...dangersOf(node));
    if (node.type === 'comment' || node.type === 'doctype' || node.type === 'raw') dangers.push(node.type);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(htmlToHast(html, { fragment: true }));
  return dangers;
}

let container: Promise<AstroContainer> | undefined;

const FORBIDDEN =
  /^(?:script|style|iframe|frame|object|embed|applet|form|button|input|textarea|select|base|meta|link|svg|math|img|video|audio|source|template|dialog|portal|noscript|html|body|head)$/;

function dangersOf(node: HastNode & { type: 'element' }): string[] {
  const element = FORBIDDEN.test(node.tagName) ? [`<${node.tagName}>`] : [];
  const attributes = Object.entries(node.properties).filter(([name, value]) => isDangerous(name.toLowerCase(), value));
  return [...element, ...attributes.map(([name, value]) => `${node.tagName} ${name}=${String(value)}`)];
}

function isDangerous(name: string, value: unknown): boolean {
  if (/^on|^(?:style|srcdoc|formaction|action|background|src|srcset|ping|target|is|slot|nonce)$/.test(name)) return true;
  // Browsers drop tabs and line ends inside a scheme, and blanks before it.
  const flat = String(value)
    .replace(/[\p{Cc}\s]/gu, '')
    .toLowerCase();
  return name === 'href' && (/^(?:javascript|data|vbscript|blob|file|filesystem|view-source):/.test(flat) || flat.startsWith('//'));
}

function plainComponent(name: string): AstroComponentFactory {
  return createComponent((result: SSRResult, props: unknown, slots: Slots) => {
    const inline = name === 'Term';
    return inline
      ? renderTemplate`<dfn data-props="${JSON.stringify(props)}">${renderSlot(result, slots.default)}</dfn>`
      : renderTemplate`<aside data-name="${name}" data-props="${JSON.stringify(props)}">${renderSlot(result, slots.default)}</aside>`;
  });
}
