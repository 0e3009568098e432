import { withPieces } from '../../src/domain/search/unspaced-text.ts';
import { SEARCH_FACETS, type SearchFacet, type SearchKind } from '../../src/domain/search/search-index.ts';
import { cutText } from './cut-text.ts';

/** What a page can be found under, by facet. */
export type Facets = Readonly<Partial<Record<SearchFacet, readonly string[]>>>;

/**
 * Makes the HTML of a built page ready for the indexer, which then knows its facets and each place in it that has an id, by the
 * heading, row header or term that names it. Only the main part is left, in HTML with the indexer's own attributes.
 */
export function searchablePage(html: string, kind: SearchKind): string {
  const main = mainOf(html);
  const filters = Object.entries(pageFacets(html, kind)).flatMap(([facet, values]) =>
    values.map((value) => filterTag(facet, value)),
  );
  return `<html><body><main>${filters.join('')}${languageTag(main)}${cutText(spaced(withTitles(main)))}</main></body></html>`;
}

/** Reads what `SearchFacets.astro` wrote: `year:2026 market:de market:us`. Every page has a kind besides. */
export function pageFacets(html: string, kind: SearchKind): Facets {
  const written = FACETS.exec(html)?.[1] ?? '';
  const pairs = written.split(' ').map((pair) => pair.split(':') as [string, string?]);
  const named = SEARCH_FACETS.map((facet) => {
    const values = pairs.flatMap(([name, value]) => (name === facet && value ? [decodeURIComponent(value)] : []));
    return [facet, values] as const;
  });
  return { kind: [kind], ...Object.fromEntries(named.filter(([, values]) => values.length > 0)) };
}

/** With its tag, which no text of a page can hold. */
const FACETS = /<span hidden data-search-facets(?:="([^"]*)")?(?: data-search-lang="([^"]+)")?/;

/** Parts of pages that only repeat what stands elsewhere, or that nobody searches for: a hit in them would lead past the clause. */
export const UNSEARCHED = [
  'nav',
  'thead',
  'caption',
  'button',
  '[hidden]:not([data-pagefind-filter], [data-pagefind-meta])',
  '[data-search-ignore]',
  '.mark',
  '.actions',
  '.origin',
  '.masthead-state',
  '.masthead-more',
  '.next-dates',
  '#dues',
  '#signatures',
];

function mainOf(html: string): string {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  return start === -1 || end === -1 ? '' : html.slice(html.indexOf('>', start) + 1, end);
}

function filterTag(facet: string, value: string): string {
  return `<i hidden data-pagefind-filter="${facet}:${attributeText(value)}"></i>`;
}

/** The language of what people wrote, for those who hear the results. */
function languageTag(main: string): string {
  const lang = FACETS.exec(main)?.[2];
  return lang === undefined ? '' : `<i hidden data-pagefind-meta="lang:${lang}"></i>`;
}

/** Gives every place that has an id the title under which it is found: the first heading, row header or term inside it. */
function withTitles(main: string): string {
  const title = new RegExp(NAMING.source, 'y');
  return main.replace(PLACE, (tag: string, id: string, offset: number) => {
    if (id.endsWith('-title') || id.endsWith('-term')) return tag;
    // A title further down belongs to another place.
    title.lastIndex = offset + (/^<(h[1-6]|dt)\b/.test(tag) ? 0 : tag.length);
    const named = title.exec(main);
    const text = plainText(named?.[2] ?? '');
    return text === '' ? tag : `${tag.slice(0, -1)} data-pagefind-title="${attributeText(withPieces(text))}">`;
  });
}

const PLACE = /<(?:section|article|div|tr|li|dt|h[1-6])\b[^>]*?\sid="([^"]+)"[^>]*>/g;

/** Only wrappers stand between a place and what names it. What a row header adds in small print is no name. */
const NAMING = /(?:\s|<(?:header|div|a|span)\b[^>]*>)*<(h[1-6]|th|dt)\b[^>]*>([\s\S]*?)(?:<span class="detail"|<\/\1>)/;

function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,;:.])/g, '$1')
    .trim();
}

/** Text of the page is escaped already; only what would end the attribute is left. */
function attributeText(text: string): string {
  return text.replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The indexer joins the words of cells and values that stand side by side. */
function spaced(html: string): string {
  return html.replace(/<(?:dd|dt|td|th|li|small|bdi|span)\b/g, ' $&');
}
