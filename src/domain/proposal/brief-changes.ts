import type { Prose } from '../corpus.ts';
import { isList, type Json } from '../json.ts';
import { cut, differingTexts, type ValueChange } from './value-words.ts';

/** One paragraph, heading, item or table of a brief, with the place that it is told by. */
interface Block {
  /** `Under “Look”` */
  readonly place: string;
  readonly text: string;
}

/** What differs between two briefs, paragraph by paragraph under its heading, in the order of the later text; then what is gone. */
export function briefChanges(before: Prose | undefined, after: Prose | undefined): ValueChange[] {
  if (!before || !after) return [];
  const [from, to] = [blocksOf(before), blocksOf(after)];
  const [gone, added] = [without(from, to), without(to, from)];
  if (gone.length + added.length === 0) return [{ ...NOTHING, name: 'Only its order or its form' }];
  const left = Map.groupBy(gone, ({ place }) => place);
  const changed = added.map(({ place, text }) => {
    const former = left.get(place)?.shift();
    const texts = former ? differingTexts(former.text, text) : { before: undefined, after: cut(text) };
    return { ...NOTHING, name: place, ...texts };
  });
  const rest = [...left.values()].flat();
  return [...changed, ...rest.map(({ place, text }) => ({ ...NOTHING, name: place, before: cut(text) }))];
}

const NOTHING = { before: undefined, after: undefined, move: undefined } as const;

/** Blocks of one text that the other one does not have, as often as it does not. */
function without(blocks: readonly Block[], others: readonly Block[]): Block[] {
  const left = Map.groupBy(others, keyOf);
  return blocks.filter((block) => left.get(keyOf(block))?.shift() === undefined);
}

function keyOf({ place, text }: Block): string {
  return JSON.stringify([place, text]);
}

/** Reads the canonical form: each node is a list of its kind, what distinguishes it, and what it holds. */
function blocksOf(prose: Prose): Block[] {
  const canonical = prose.canonical();
  const [, ...nodes] = (canonical === '' ? [''] : JSON.parse(canonical)) as Json[];
  let place = 'Text';
  return nodes.flatMap((node) => {
    if (kindOf(node) !== 'heading') return partsOf(node).map((part) => ({ place, text: textOf(part) }));
    place = `Under “${cut(textOf(node))}”`;
    return [{ place: 'Heading', text: textOf(node) }];
  });
}

/** A list falls into its items. */
function partsOf(node: Json): readonly Json[] {
  return isList(node) && kindOf(node) === 'list' ? node.slice(2) : [node];
}

function kindOf(node: Json): Json | undefined {
  return isList(node) ? node[0] : undefined;
}

function textOf(node: Json): string {
  if (typeof node === 'string') return node;
  const text = isList(node)
    ? node
        .slice(1)
        .map(textOf)
        .filter(Boolean)
        .join(isInLine(node) ? '' : ' ')
    : '';
  return text.replace(/ +/g, ' ').trim();
}

function isInLine(node: Json): boolean {
  const kind = kindOf(node);
  return typeof kind === 'string' && IN_LINE.has(kind);
}

/** Kinds that hold words of one sentence, spaces included. */
const IN_LINE: ReadonlySet<string> = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'tableCell']);
