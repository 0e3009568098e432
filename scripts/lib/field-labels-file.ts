import { contentTypes, type ContentType } from '../../src/domain/schema/index.ts';
import { outlineOf, type FieldNode } from '../../src/domain/schema/outline.ts';

/**
 * The text of `src/words/field-labels.ts`: the names of all fields that pages and forms may show, and the words that fields may hold. Sorted by
 * letter; not laid out, which is left to the formatter.
 */
export function fieldLabelsFile(): string {
  const words: Words = { labels: new Set(), timeLabels: new Set(), otherLabels: new Set(), choices: new Set() };
  for (const type of Object.keys(contentTypes) as ContentType[]) collect(outlineOf(type), words);
  const twofold = [...words.timeLabels].filter((title) => words.otherLabels.has(title));
  return `// Written by "npm run schemas" from src/domain/schema; do not edit.

/** The names of the fields that pages and forms may show, as the schemas have them. */
export type FieldLabel = ${union(words.labels)};

/** Names that stand for a time in one field and for something else in another: other languages may need two words. */
export type TimeLabel = ${union(twofold)};

/** The kinds of fields that hold a time. */
export const timeKinds: readonly string[] = ${JSON.stringify(TIME_KINDS)};

/** The words that fields may hold, where only certain words are allowed. */
export type ChoiceWord = ${union(words.choices)};
`;
}

interface Words {
  readonly labels: Set<string>;
  readonly timeLabels: Set<string>;
  readonly otherLabels: Set<string>;
  readonly choices: Set<string>;
}

function collect(node: FieldNode, words: Words): void {
  words.labels.add(node.title);
  const kind = node.type === 'value' ? node.kind : node.type;
  (TIME_KINDS.includes(kind) ? words.timeLabels : words.otherLabels).add(node.title);
  if (node.type === 'object') for (const field of node.fields.values()) collect(field, words);
  // Items of a list have no name of their own.
  if (node.type === 'list' && node.item.type === 'object') for (const field of node.item.fields.values()) collect(field, words);
  const value = node.type === 'list' ? node.item : node;
  if (value.type === 'value') for (const word of value.choices) words.choices.add(word);
}

/** Kinds of values that are a day, an hour or a length of time. */
const TIME_KINDS = ['date', 'wall-time', 'moment', 'relative-day', 'duration'];

function union(words: Iterable<string>): string {
  return [...words]
    .sort()
    .map((word) => JSON.stringify(word))
    .join(' | ');
}
