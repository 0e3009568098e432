import type { Words } from '../words/index.ts';
import { isOutside, linkProblem } from './link-safety.ts';
import { proseComponents } from './registry.ts';

/** What a callout shows. */
export interface CalloutView {
  readonly look: 'note' | 'tip' | 'warning';
  readonly word: string;
  readonly title: string | undefined;
}

/** The words of the blocks, in one language. */
export type ProseWords = Words['prose'];

const LONGEST_TITLE = proseComponents.Callout.props.title.maxLength;

/*
 * The gate has checked every attribute before a component is shown. The components check again: they are used by the preview and the
 * gallery too, and a hole in one line of defence is no hole in the page.
 */

/** The view of a callout. A tone that does not exist is shown as a note. */
export function calloutOf(tone: unknown, title: unknown, words: ProseWords): CalloutView {
  const look = tone === 'tip' || tone === 'warning' ? tone : 'note';
  return { look, word: words.callouts[look], title: titleOf(title) };
}

/** A title of the allowed length; undefined when there is none. */
export function titleOf(title: unknown): string | undefined {
  return typeof title === 'string' && title.trim() !== '' ? title.trim().slice(0, LONGEST_TITLE) : undefined;
}

/** The word above a key message, with its number when it has one. */
export function keyMessageWord(order: unknown, words: ProseWords): string {
  const isNumber = typeof order === 'number' && Number.isInteger(order) && order > 0;
  return isNumber ? words.keyMessageNumber(order) : words.keyMessage;
}

/** A link that may be shown; undefined for any other value. */
export function safeLink(source: unknown): string | undefined {
  return typeof source === 'string' && linkProblem(source) === undefined ? source : undefined;
}

/** How a link to a source is called: its host, or “this site”. */
export function hostOf(link: string, words: ProseWords): string {
  return isOutside(link) ? new URL(link).host : words.thisSite;
}

/** The place of a word in the glossary; undefined when the id can't be one. `base` is the path of the site, `/` or `/name/`. */
export function glossaryLink(id: unknown, base: string): string | undefined {
  if (typeof id !== 'string' || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return undefined;
  return `${base.replace(/\/+$/, '')}/glossary/#${id}`;
}
