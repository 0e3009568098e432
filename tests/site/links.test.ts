import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

const folder = inject('siteFolder');
const pages = filesIn(folder, '.html');
const anchors = new Map<string, ReadonlySet<string>>();

describe('every page of the site', () => {
  test('leads only to pages and places that are there', () => {
    const broken = pages.flatMap((page) =>
      linksOf(page)
        .filter((href) => !isForeign(href) && !leadsSomewhere(href, page))
        .map((href) => `${page}: ${href}`),
    );
    expect(broken).toEqual([]);
    expect(pages.length).toBeGreaterThan(60);
  });

  test('leaves the site only for addresses that somebody wrote into the content', () => {
    const written = filesIn('content', '.yaml', '.mdx')
      .map((file) => readFileSync(join('content', file), 'utf8'))
      .join('\n');
    const foreign = new Map(
      pages.flatMap((page) =>
        linksOf(page)
          .filter(isForeign)
          .map((href) => [href, page] as const),
      ),
    );
    const unexpected = [...foreign].filter(([href]) => !written.includes(href.replace(/^mailto:/, '')));
    expect(unexpected).toEqual([]);
    expect(foreign.size).toBeGreaterThan(50);
  });
});

function linksOf(page: string): string[] {
  return [...readFileSync(join(folder, page), 'utf8').matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map((match) =>
    decoded(match[1] ?? ''),
  );
}

function isForeign(href: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('//');
}

function leadsSomewhere(href: string, page: string): boolean {
  const { pathname, hash } = new URL(href, `http://site/${page.replace(/index\.html$/, '')}`);
  const path = decodeURIComponent(pathname.slice(1));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(join(folder, file))) return false;
  return hash.length < 2 || anchorsOf(file).has(decodeURIComponent(hash.slice(1)));
}

function anchorsOf(file: string): ReadonlySet<string> {
  let known = anchors.get(file);
  if (!known) {
    const html = readFileSync(join(folder, file), 'utf8');
    known = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => decoded(match[1] ?? '')));
    anchors.set(file, known);
  }
  return known;
}

function filesIn(root: string, ...endings: readonly string[]): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => endings.some((ending) => file.endsWith(ending)));
}

function decoded(attribute: string): string {
  return attribute.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#38;', '&').replaceAll('&amp;', '&');
}
