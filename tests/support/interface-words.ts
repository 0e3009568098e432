import { contentTypes, type ContentType } from '../../src/domain/schema/index.ts';
import { outlineOf, type FieldNode } from '../../src/domain/schema/outline.ts';
import type { Words } from '../../src/words/index.ts';

/** Whether a text is one of the interface, in one language and in no other: `Open points`, `5 values are not agreed yet`. */
export type IsInterfaceText = (text: string) => boolean;

/** Makes the check for the texts of one catalogue that another one lacks. Names and numbers in a text may be any. */
export function textsMissingFrom(other: Words, words: Words): IsInterfaceText {
  const theirs = new Set(patternsOf(other).map(String));
  const own = patternsOf(words).filter((pattern) => !theirs.has(String(pattern)));
  // The same texts stand on many pages, and many times on one; the patterns are thousands.
  const answers = new Map<string, boolean>();
  return (text) => {
    const isOwn = answers.get(text) ?? own.some((pattern) => pattern.test(text));
    answers.set(text, isOwn);
    return isOwn;
  };
}

/** Every leaf of a catalogue by its path, `masthead.owner`: texts, and functions that make texts. */
export function leavesOf(words: object, path = ''): [string, unknown][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
    const at = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null ? leavesOf(value, at) : [[at, value]];
  });
}

/** A text of the catalogue for one number, or for a name where it takes names. */
export function textFor(leaf: unknown, value: number | string): string {
  if (typeof leaf !== 'function') return String(leaf);
  return String((leaf as (...values: unknown[]) => unknown)(value, value, value));
}

/** Field words take a field, and give it back when no schema has it: they are asked for every field and word of the schemas. */
const FIELD_WORDS = ['label', 'inLine', 'choice'];

function patternsOf(words: Words): RegExp[] {
  const leaves = leavesOf(words).filter(([path]) => !FIELD_WORDS.includes(path) && path !== 'language');
  const fields = schemaWords();
  const texts = [
    ...leaves.flatMap(([, leaf]) => [textFor(leaf, 1), textFor(leaf, MANY)]),
    ...fields.nodes.flatMap((node) => [words.label(node), words.inLine(words.label(node))]),
    ...fields.choices.map((word) => words.choice(word)),
  ];
  return [...new Set(texts)].filter(hasLetters).map(patternOf);
}

const MANY = 7;

/** What is left without its names and numbers must say something; names of one letter and signs are no words. */
function hasLetters(text: string): boolean {
  return /\p{L}{2}/u.test(text.replaceAll(/\d+/g, ''));
}

function patternOf(text: string): RegExp {
  const parts = text
    .trim()
    .split(/\d+/)
    .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(`^:? ?${parts.join('.+')}[:,]?$`, 'u');
}

function schemaWords(): { nodes: FieldNode[]; choices: string[] } {
  const nodes: FieldNode[] = [];
  const choices: string[] = [];
  const visit = (node: FieldNode): void => {
    if (node.title !== '*') nodes.push(node);
    if (node.type === 'value') choices.push(...node.choices.filter((word) => !word.endsWith('day') || word.includes(' ')));
    if (node.type === 'object') for (const field of node.fields.values()) visit(field);
    if (node.type === 'list') visit(node.item);
  };
  for (const type of Object.keys(contentTypes) as ContentType[]) if (type !== 'signoff') visit(outlineOf(type));
  return { nodes, choices };
}
