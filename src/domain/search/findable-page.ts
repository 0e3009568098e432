import type { SearchKind } from './search-index.ts';

/**
 * The kind of a page by its file inside the built site, or undefined when the search leaves it out.
 *
 * Left out is what only repeats other pages: lists, what one party owes, histories, printed forms.
 */
export function kindOfPage(file: string): SearchKind | undefined {
  const [place = '', id, ...deeper] = file.replace(/(^|\/)index\.html$/, '').split('/');
  if (!file.endsWith('index.html') || deeper.length > 0) return undefined;
  return (id === undefined ? WHOLE : ONE_BY_ONE).get(place);
}

/** Places with one page for each entry. */
const ONE_BY_ONE = new Map<string, SearchKind>([
  ['campaigns', 'campaign'],
  ['playbooks', 'playbook'],
  ['parties', 'party'],
  ['markets', 'market'],
  ['platforms', 'platform'],
  ['metrics', 'metric'],
  ['guides', 'guide'],
]);

/** Places with one page for all entries. */
const WHOLE = new Map<string, SearchKind>([['glossary', 'word']]);
