import type { MessageData } from '../domain/finding.ts';
import type { UnsafeProseMessage } from '../domain/rules/shape/unsafe-prose.ts';
import { closest } from '../domain/shape/suggest.ts';
import { markdownFor } from './html-advice.ts';
import { excerpt } from './problem.ts';
import type { ProseRegistry } from './registry.ts';

/** Says what is wrong with a tag whose name is not in the registry, and what to write instead. */
export function unknownTag(name: string, registry: ProseRegistry): { messageId: UnsafeProseMessage; data: MessageData } {
  const names = Object.keys(registry);
  const shown = { name: excerpt(name), components: names };
  const instead = markdownFor(name);
  if (instead !== undefined) return { messageId: 'html-element', data: { ...shown, instead } };
  const nearest = closest(name, names);
  if (nearest !== undefined && !isHtml(name, nearest)) return { messageId: 'misspelled-component', data: { ...shown, nearest } };
  return { messageId: /^[a-z]/.test(name) ? 'html-refused' : 'unknown-component', data: shown };
}

/** `<form>` is not meant to be `<Term>`, but `<callout>` is meant to be `<Callout>`. */
function isHtml(name: string, nearest: string): boolean {
  return /^[a-z]/.test(name) && name !== nearest.toLowerCase();
}
