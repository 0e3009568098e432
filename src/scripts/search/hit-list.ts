import { SEARCH_FACETS, type SearchFacet } from '../../domain/search/search-index.ts';
import { writtenText } from '../../domain/search/unspaced-text.ts';
import { clauseHits, type ClauseHit } from '../../views/search/clause-hits.ts';
import type { ExcerptPart } from '../../views/search/excerpt.ts';
import type { FoundPage } from './index-engine.ts';
import type { Speech } from './live-words.ts';
import { copyOf, partOf } from './templates.ts';

/** How many clauses of one page are shown. */
const CLAUSES_AT_MOST = 3;

/** Makes the item of one page: its title, what it is, and the clauses in which the search was found. */
export function hitItem(page: FoundPage, { text, speech, labelOf }: HitContext): HTMLElement {
  const item = copyOf('hit');
  const hits = clauseHits(page, text);
  const clauses = hits.filter(({ id }) => id !== undefined);
  const lang = page.meta['lang'];

  const link = partOf(item, 'title', HTMLAnchorElement);
  link.href = page.url;
  link.textContent = writtenText(page.meta['title'] ?? page.url);
  if (lang !== undefined) link.lang = lang;
  partOf(item, 'facts').textContent = factsOf(page, labelOf).join(' · ');

  const opening = clauses.length === 0 ? hits[0] : undefined;
  showExcerpt(partOf(item, 'excerpt'), opening?.excerpt ?? [], lang);
  partOf(item, 'clauses').append(...clauses.slice(0, CLAUSES_AT_MOST).map((hit) => clauseItem(hit, page.url, lang)));
  const more = clauses.length - CLAUSES_AT_MOST;
  const rest = partOf(item, 'more');
  rest.hidden = more <= 0;
  if (more > 0) rest.textContent = speech.count(more, speech.words.moreClauses);
  return item;
}

/** What hits are shown with. */
export interface HitContext {
  readonly text: string;
  readonly speech: Speech;
  /** The name of a facet's value. */
  readonly labelOf: (facet: string, value: string) => string;
}

function clauseItem({ id = '', title = '', section, excerpt }: ClauseHit, url: string, lang: string | undefined): HTMLElement {
  const item = copyOf('clause');
  const link = partOf(item, 'title', HTMLAnchorElement);
  link.href = `${url}#${encodeURIComponent(id)}`;
  link.textContent = title;
  if (lang !== undefined) link.lang = lang;
  const around = partOf(item, 'section');
  around.hidden = section === undefined;
  around.textContent = section ?? '';
  showExcerpt(partOf(item, 'excerpt'), excerpt, lang);
  return item;
}

/** Text and marked words, each put into the page as text. */
function showExcerpt(place: HTMLElement, parts: readonly ExcerptPart[], lang: string | undefined): void {
  place.hidden = parts.length === 0;
  if (lang !== undefined) place.lang = lang;
  place.replaceChildren(...parts.map(({ text, isMarked }) => (isMarked ? marked(text) : text)));
}

function marked(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

/** Kind, status, year, markets, kind of party. The page of a market is named like its only one. */
function factsOf({ filters }: FoundPage, labelOf: HitContext['labelOf']): string[] {
  const isMarket = filters.kind?.includes('market') ?? false;
  const unsaid: readonly SearchFacet[] = ['platform', 'workstream', ...(isMarket ? (['market'] as const) : [])];
  return SEARCH_FACETS.filter((facet) => !unsaid.includes(facet)).flatMap((facet) => {
    const values = (filters[facet] ?? []).filter((value) => !(facet === 'outcome' && value === 'unknown'));
    return values.length > 0 ? [values.map((value) => labelOf(facet, value)).join(', ')] : [];
  });
}
