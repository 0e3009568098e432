import type { ListItem, RootContent } from 'mdast';
import { list, paragraph, written } from './nodes.ts';

/** A part of a comment: what is said first, and a list that may be cut. */
export interface Section {
  readonly intro: RootContent[];
  readonly items?: readonly LateItem[];
  /** How many items are shown at most; as many as fit when absent. */
  readonly most?: number;
}

/** An entry of a list, made when there is room for it. */
export type LateItem = () => ListItem;

/** What a comment may hold, and what tells the rest of one that is cut. */
export interface Bound {
  /** Characters, counted as UTF-16 code units. */
  readonly characters: number;
  /** `npm run check` */
  readonly command: string;
}

/**
 * Writes sections one after the other, never more than a comment may hold. Lists are cut first, those of earlier sections last: a list
 * leaves room for what later sections say first, as far as that is not more than a quarter of the whole.
 */
export function boundedMarkdown(sections: readonly Section[], bound: Bound): string {
  const intros = introsOf(sections, bound.characters);
  const parts: string[] = [];
  let left = bound.characters - STUB;
  let later = intros.reduce((sum, intro) => sum + sizeOf(intro), 0);
  for (const [index, { items = [], most = items.length }] of sections.entries()) {
    const intro = intros[index];
    if (intro === undefined || sizeOf(intro) + (items.length > 0 ? STUB : 0) > left) {
      parts.push(moreLine(sections.length - index, bound));
      break;
    }
    parts.push(intro);
    left -= sizeOf(intro);
    later -= sizeOf(intro);
    const lines = fitting(items.slice(0, most), left - STUB - Math.min(later, bound.characters / 4));
    const told = [
      ...(lines.length > 0 ? [lines.join('\n')] : []),
      ...(lines.length < items.length ? [moreLine(items.length - lines.length, bound)] : []),
    ];
    parts.push(...told);
    left -= told.reduce((sum, one) => sum + sizeOf(one), 0);
  }
  return parts.join('\n\n');
}

/** What sections say first, as Markdown, as far as all of it could be shown. */
function introsOf(sections: readonly Section[], characters: number): string[] {
  const intros: string[] = [];
  let left = characters;
  for (const { intro } of sections) {
    if (left <= 0) break;
    const words = written(intro);
    intros.push(words);
    left -= sizeOf(words);
  }
  return intros;
}

/** Items as Markdown, one string each, until there is no more room. */
function fitting(items: readonly LateItem[], room: number): string[] {
  const lines: string[] = [];
  let left = room;
  for (const item of items) {
    const line = written([list([item()])]);
    left -= line.length + 1;
    if (left < 0) break;
    lines.push(line);
  }
  return lines;
}

function moreLine(count: number, { command }: Bound): string {
  return written([paragraph(`… and ${count} more; run \`${command}\`.`)]);
}

/** With the empty line behind it. */
function sizeOf(words: string): number {
  return words.length + 2;
}

/** Room for a line that says how much more there is. */
const STUB = 150;
