import { Feed } from 'feed';
import type { ChangeFeed, FeedEntry } from '../domain/change-feed.ts';

/** Writes a feed as Atom 1.0. Everything in it is text: what looks like markup is shown, never interpreted. */
export function atomOf({ id, title, subtitle, language, page, self, entries }: ChangeFeed): string {
  const feed = new Feed({
    id,
    title: clean(title),
    language,
    generator: 'Samepage',
    ...(subtitle !== undefined && { description: clean(subtitle) }),
    ...(page !== undefined && { link: page }),
    ...(self !== undefined && { feed: self }),
    updated: new Date(Math.max(...entries.map(({ at }) => Date.parse(at)))),
  });
  for (const entry of entries)
    feed.addItem({
      id: entry.id,
      title: escaped(entry.title),
      link: page ?? entry.id,
      date: new Date(entry.at),
      content: contentOf(entry),
      author: [{ name: clean(entry.author) }],
    });
  return feed.atom1();
}

function contentOf({ text, clauses }: FeedEntry): string {
  const items = clauses.map((clause) => `<li>${escaped(clause)}</li>`).join('');
  const paragraphs = text.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('');
  return items === '' ? paragraphs : `${paragraphs}<ul>${items}</ul>`;
}

/** Titles and content are HTML in Atom, so that text must be made into it. */
function escaped(text: string): string {
  return clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** XML has no place for most control characters, not even escaped; nor for halves of characters. */
function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, '');
}
