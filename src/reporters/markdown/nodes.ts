import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** A heading of words, with more behind it. */
export function heading(depth: 2 | 3, words: string, ...more: readonly PhrasingContent[]): RootContent {
  return { type: 'heading', depth, children: [text(words), ...more.flatMap((part) => [text(' '), part])] };
}

/** A paragraph of words, with what stands between backticks as code. */
export function paragraph(words: string): Paragraph {
  return { type: 'paragraph', children: texts(words) };
}

/** A list with signs, not with numbers. */
export function list(children: ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children };
}

/** An entry of a list, with what stands below its line. */
export function item(line: PhrasingContent[], below?: BlockContent): ListItem {
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: line }, ...(below ? [below] : [])] };
}

/** Words that stand out. */
export function strong(words: string): PhrasingContent {
  return { type: 'strong', children: [text(words)] };
}

/** A name that is written as it is, such as that of a file. */
export function code(words: string): PhrasingContent {
  return { type: 'inlineCode', value: shortened(words, LONGEST_NAME) };
}

/** Words as they are: no markup, no link, and nobody is called. */
export function text(value: string): PhrasingContent {
  const quiet = value
    .replace(CALLS, (sign) => `${sign}${WORD_JOINER}`)
    .replace(HASH, (hash) => hash.replace(SIX, `$&${WORD_JOINER}`));
  return { type: 'text', value: quiet.replace(/\s+/g, ' ') };
}

/** The same, with what stands between backticks as code, and hashes too: people copy them. */
export function texts(value: string): PhrasingContent[] {
  return value.split(CODE).flatMap((part, index) => {
    const isCode = index % 2 === 1;
    return part === '' ? [] : [isCode ? code(part.replace(/^`|`$/g, '')) : text(part)];
  });
}

/** At most so many letters of a text, with a sign where some are left out. */
export function shortened(words: string, most: number): string {
  const characters = [...words];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : words;
}

/** Names one after the other; of many the first, and how many there are besides. */
export function enumerated(names: readonly string[], most: number): string {
  const more = names.length - most;
  return more > 0 ? `${names.slice(0, most).join(', ')} … and ${more} more` : names.join(', ');
}

/** Markdown of some blocks, without a line break at the end. */
export function written(children: RootContent[]): string {
  return processor.stringify({ type: 'root', children }).trimEnd();
}

const processor = unified().use(remarkStringify, { bullet: '-' }).use(remarkGfm).freeze();

/** A sign that is not seen, and ends what a git host takes for a name. */
const WORD_JOINER = '\u2060';

/**
 * Where a git host begins to read something else than words: `@name` calls a person, `#12`, `GH-12` and `!12` lead to issues, and
 * addresses anywhere.
 *
 * @see https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const CALLS = /@|#|!(?=\d)|:(?=\/\/)|\bwww(?=\.)|\bGH-(?=\d)/gi;

/** Seven digits of a hash lead to its commit, so never more than six stand together. */
const HASH = /\b[0-9a-f]{7,}\b/gi;
const SIX = /.{6}(?=.)/g;

/** What stands between backticks, and hashes: letters and digits, seven or more. */
const CODE = /(`[^`]+`|\b(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,}\b)/;

const LONGEST_NAME = 200;
