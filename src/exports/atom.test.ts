import { expect, test } from 'vitest';
import { xml2js } from 'xml-js';
import type { ChangeFeed } from '../domain/change-feed.ts';
import { atomOf } from './atom.ts';

const feed: ChangeFeed = {
  id: 'urn:uuid:11111111-1111-8111-8111-111111111111',
  title: 'Changes of <Aurora> & co',
  subtitle: undefined,
  language: 'en',
  page: 'https://plans.example/campaigns/aurora/',
  self: 'https://plans.example/campaigns/aurora/feed.xml',
  entries: [
    {
      id: 'urn:uuid:22222222-2222-8222-8222-222222222222',
      title: 'Ada ]]> changed <b>“Flight”</b> & more',
      text: ['First <script>alert(1)</script>', 'with a bell \u0007 and half a sign \ud83d'],
      clauses: ['Flight & Co', 'Fee'],
      author: 'Ada & Bo <ada>',
      at: '2026-05-12T10:00:00+02:00',
    },
    {
      id: 'urn:uuid:33333333-3333-8333-8333-333333333333',
      title: 'Bo wrote the first version',
      text: ['Begin'],
      clauses: [],
      author: 'Bo',
      at: '2026-05-20T10:00:00Z',
    },
  ],
};

test('is well-formed, with everything that Atom asks of a feed and its entries', () => {
  const { feed: parsed } = read(atomOf(feed));
  expect(parsed._attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
  expect(parsed.id._text).toBe(feed.id);
  expect(parsed.title._text).toBe('Changes of <Aurora> & co');
  expect(parsed.updated._text).toBe('2026-05-20T10:00:00.000Z');
  expect(parsed.link?.map(({ _attributes: link }) => [link.rel, link.href])).toEqual([
    ['alternate', feed.page],
    ['self', feed.self],
  ]);
  for (const entry of parsed.entry)
    expect(Object.keys(entry)).toEqual(expect.arrayContaining(['id', 'title', 'updated', 'author', 'content', 'link']));
  expect(parsed.entry[0]?.updated._text).toBe('2026-05-12T08:00:00.000Z');
});

test('shows what people wrote as text, and leaves out what XML cannot hold', () => {
  const [entry] = read(atomOf(feed)).feed.entry;
  expect(textOf(entry?.title)).toBe('Ada ]]&gt; changed &lt;b&gt;“Flight”&lt;/b&gt; &amp; more');
  expect(textOf(entry?.content)).toBe(
    '<p>First &lt;script&gt;alert(1)&lt;/script&gt;</p><p>with a bell  and half a sign </p><ul><li>Flight &amp; Co</li><li>Fee</li></ul>',
  );
  expect(entry?.author.name._text).toBe('Ada & Bo <ada>');
});

test('without an address, entries lead to their own names', () => {
  const parsed = read(atomOf({ ...feed, page: undefined, self: undefined, subtitle: 'No address yet.' })).feed;
  expect(parsed.link).toBeUndefined();
  expect(parsed.subtitle?._text).toBe('No address yet.');
  expect(parsed.entry[0]?.link._attributes.href).toBe(feed.entries[0]?.id);
});

/** As much of a feed as is looked at, in the parser's compact form. */
interface ParsedFeed {
  readonly feed: {
    readonly _attributes: { readonly xmlns: string };
    readonly id: ParsedText;
    readonly title: ParsedText;
    readonly subtitle?: ParsedText;
    readonly updated: ParsedText;
    readonly link?: readonly ParsedLink[];
    readonly entry: readonly {
      readonly title: ParsedText;
      readonly content: ParsedText;
      readonly updated: ParsedText;
      readonly author: { readonly name: ParsedText };
      readonly link: ParsedLink;
    }[];
  };
}

interface ParsedText {
  readonly _text?: string;
  readonly _cdata?: string | readonly string[];
}

interface ParsedLink {
  readonly _attributes: { readonly rel?: string; readonly href: string };
}

function read(xml: string): ParsedFeed {
  return xml2js(xml, { compact: true }) as unknown as ParsedFeed;
}

/** The parser gives back pieces where the writer had to split one. */
function textOf(element: ParsedText | undefined): string {
  return [element?._cdata ?? ''].flat().join('');
}
