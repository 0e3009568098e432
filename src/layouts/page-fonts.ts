import mono from '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2?url';
import sansCyrillic from '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-cyrillic-wght-normal.woff2?url';
import sansExtended from '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-ext-wght-normal.woff2?url';
import sansItalic from '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-italic.woff2?url';
import sans from '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2?url';
import ranges from '@fontsource-variable/ibm-plex-sans/unicode.json';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import serifExtended from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

const EXTENDED = anyOf(ranges['latin-ext']);
const CYRILLIC = anyOf(ranges.cyrillic);

/** Fonts with what tells in the HTML of a page, or in that of its headings, that something is set in them. */
const SOMETIMES: readonly (readonly [address: string, where: 'page' | 'headings', sign: RegExp])[] = [
  [sansExtended, 'page', EXTENDED],
  [sansCyrillic, 'page', CYRILLIC],
  [sansItalic, 'page', /<(?:em|i|cite)[\s>]/],
  [mono, 'page', /<(?:code|kbd|samp)[\s>]|class="hash/],
  [serifExtended, 'headings', EXTENDED],
  [serifCyrillic, 'headings', CYRILLIC],
];

/**
 * The addresses of the fonts that a page should ask for before its styles are read. When a font arrives after the text is laid out, a
 * browser lays out the whole page again: on a phone, and an agreement of forty screens, that is a second of waiting for one name.
 *
 * @param html what the page shows, without its frame
 */
export function fontsOf(html: string): string[] {
  const headings = (html.match(/<h[1-6][\s>].*?<\/h[1-6]>/gs) ?? []).join('');
  const texts = { page: html, headings };
  return [serif, sans, ...SOMETIMES.flatMap(([address, where, sign]) => (sign.test(texts[where]) ? [address] : []))];
}

/** One character of a range as CSS writes it, `U+0301,U+0400-045F`; marks that the Latin font has too are no reason to fetch another. */
function anyOf(range: string): RegExp {
  const latin = new Set(ranges.latin.split(','));
  const parts = range.split(',').filter((part) => !latin.has(part));
  return new RegExp(`[${parts.map((part) => part.slice(2).split('-').map(escaped).join('-')).join('')}]`, 'u');
}

function escaped(codePoint: string): string {
  return String.raw`\u{${codePoint}}`;
}
