import type { MdastNode } from 'satteri';
import { linkProblem } from './link-safety.ts';
import { excerpt } from './problem.ts';
import {
  checkCharacters,
  offsetOf,
  reportExpression,
  reportModuleCode,
  stretchOf,
  unmask,
  type Place,
  type Walk,
} from './prose-walk.ts';
import { checkTag } from './tag-checks.ts';

/** A node of one or several types. */
type Node<T extends MdastNode['type']> = Extract<MdastNode, { type: T }>;

/** What to look at in each type of node. */
type NodeChecks = { readonly [T in MdastNode['type']]?: (node: Node<T>, place: Place, walk: Walk) => void };

/** The types of node that a brief may hold, each with its check. What is not in this list is refused. */
const CHECKS: NodeChecks = {
  root: accept,
  paragraph: noteSentence,
  heading: accept,
  text: (node, _place, walk) => checkCharacters(node, [node.value], walk),
  strong: accept,
  emphasis: accept,
  delete: accept,
  break: accept,
  thematicBreak: accept,
  blockquote: accept,
  list: accept,
  listItem: accept,
  table: accept,
  tableRow: accept,
  tableCell: accept,
  inlineCode: beQuiet,
  code: checkCode,
  link: checkLink,
  definition: checkLink,
  linkReference: checkReference,
  footnoteReference: checkReference,
  footnoteDefinition: accept,
  image: refuseImage,
  imageReference: refuseImage,
  mdxFlowExpression: checkExpression,
  mdxTextExpression: checkExpression,
  mdxJsxFlowElement: checkTag,
  mdxJsxTextElement: checkTag,
  mdxjsEsm: refuseModuleCode,
};

const COMMENT = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/;
const LANGUAGE = /^[a-z][a-z0-9+#.-]{0,19}$/i;

/** Checks one node by itself; its children are looked at by the walk. */
export function checkNode(node: MdastNode, place: Place, walk: Walk): void {
  // The table pairs each type with the check for it, which TypeScript can't follow through a lookup.
  const check = Object.hasOwn(CHECKS, node.type)
    ? (CHECKS[node.type] as (node: MdastNode, place: Place, walk: Walk) => void)
    : undefined;
  if (check === undefined) walk.report('not-allowed', offsetOf(node), { what: `a part of the kind “${excerpt(node.type)}”` });
  else check(node, place, walk);
}

function accept(): void {
  // Nothing but its children matters.
}

/** Code shows its braces as they are. */
function beQuiet(node: MdastNode, _place: Place, walk: Walk): void {
  walk.quiet.push(stretchOf(node));
}

function noteSentence(node: MdastNode, _place: Place, walk: Walk): void {
  const [from, to] = stretchOf(node);
  walk.sentences.push([from + 1, to]);
}

function refuseModuleCode(node: MdastNode, place: Place, walk: Walk): void {
  reportModuleCode(offsetOf(node), walk);
  beQuiet(node, place, walk);
}

function checkCode(node: Node<'code'>, place: Place, walk: Walk): void {
  beQuiet(node, place, walk);
  const language = unmask(node.lang ?? '');
  const options = unmask(node.meta ?? '');
  if (language !== '' && !LANGUAGE.test(language)) walk.report('code-language', offsetOf(node), { language: excerpt(language) });
  if (options !== '') walk.report('code-options', offsetOf(node), { options: excerpt(options) });
}

function checkLink(node: Node<'link' | 'definition'>, place: Place, walk: Walk): void {
  if (place.inLink) walk.report('link-in-link', offsetOf(node));
  checkCharacters(node, [node.title ?? ''], walk);
  const problem = linkProblem(node.url);
  if (problem === undefined) return;
  const { url = '', ...rest } = problem.data;
  walk.report(problem.messageId, offsetOf(node), { ...rest, url: unmask(String(url)) });
  if (unmask(node.url) !== node.url) walk.quiet.push(stretchOf(node));
}

function checkReference(node: MdastNode, place: Place, walk: Walk): void {
  if (place.inLink) walk.report('link-in-link', offsetOf(node));
}

function refuseImage(node: Node<'image' | 'imageReference'>, _place: Place, walk: Walk): void {
  walk.report('image', offsetOf(node), { alt: excerpt(unmask(node.alt ?? '')) || 'the picture' });
  walk.quiet.push(stretchOf(node));
}

function checkExpression(node: Node<'mdxFlowExpression' | 'mdxTextExpression'>, place: Place, walk: Walk): void {
  if (COMMENT.test(node.value)) beQuiet(node, place, walk);
  else reportExpression(offsetOf(node), walk);
}
