import type { SearchKind } from './search-index.ts';

/**
 * The kind of a page by its file inside the built site, or undefined when the search leaves it out.
 *
 * Left out is what only repeats other pages: lists, what one party owes, histories, printed forms.
 */
export function kindOfPage(file: string): SearchKind | undefined {
  const [place = '', id, ...deeper] = file.replace(/(^|\/)index\.html$/, '').split('/');
  if (PAGE_OF_ALL.test(file)) return WHOLE.get(place);
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
  ['rules', 'rule'],
  ['guides', 'guide'],
]);

/** Places with one page for all entries, or as many as they need. */
const WHOLE = new Map<string, SearchKind>([['glossary', 'word']]);
const PAGE_OF_ALL = /^[a-z]+\/page\/\d+\/index\.html$/;
