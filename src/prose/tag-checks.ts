import type { MdastNode } from 'satteri';
import { checkProps } from './component-props.ts';
import { checkCharacters, componentOf, offsetOf, type JsxElement, type Place, type Walk } from './prose-walk.ts';
import type { ProseComponent } from './registry.ts';
import { unknownTag } from './unknown-tag.ts';

/** What a component of a sentence may hold, and how the rest is called. */
const IN_SENTENCES = new Set([
  'text',
  'strong',
  'emphasis',
  'delete',
  'inlineCode',
  'break',
  'mdxTextExpression',
  'mdxFlowExpression',
]);
const KINDS: Readonly<Record<string, string>> = {
  list: 'list',
  heading: 'heading',
  paragraph: 'paragraph',
  blockquote: 'quote',
  table: 'table',
  code: 'code block',
  mdxJsxFlowElement: 'other component',
};
/** These have a message of their own wherever they stand. */
const REPORTED_ELSEWHERE = new Set([
  'link',
  'linkReference',
  'footnoteReference',
  'image',
  'imageReference',
  'mdxjsEsm',
  'mdxJsxTextElement',
]);

/** Checks a tag: its name, where it stands, what it holds, and its attributes. */
export function checkTag(node: JsxElement, place: Place, walk: Walk): void {
  const component = componentOf(node, walk.registry);
  if (typeof node.name !== 'string') walk.report('not-allowed', offsetOf(node), { what: 'a tag without a name, `<>`' });
  else if (component === undefined) reportUnknown(node, node.name, walk);
  else checkComponent(node, node.name, component, place, walk);
  const texts = node.attributes.map((attribute) => (typeof attribute.value === 'string' ? attribute.value : ''));
  checkCharacters(node, texts, walk);
}

function reportUnknown(node: MdastNode, name: string, walk: Walk): void {
  const { messageId, data } = unknownTag(name, walk.registry);
  walk.report(messageId, offsetOf(node), data);
}

function checkComponent(node: JsxElement, name: string, component: ProseComponent, place: Place, walk: Walk): void {
  const at = offsetOf(node);
  if (component.place === 'block' && node.type === 'mdxJsxTextElement') {
    walk.report('block-in-sentence', at, { name, parent: 'a sentence' });
  }
  if (component.link === true && place.inLink) walk.report('link-in-link', at);
  const stranger = component.place === 'sentence' ? node.children.find((child) => !belongsInSentence(child)) : undefined;
  if (stranger !== undefined) walk.report('sentence-only', at, { name, what: `the ${KINDS[stranger.type] ?? 'block'}` });
  checkProps(name, component, node.attributes, (messageId, data) => walk.report(messageId, at, data));
}

function belongsInSentence(node: MdastNode): boolean {
  return IN_SENTENCES.has(node.type) || REPORTED_ELSEWHERE.has(node.type);
}
