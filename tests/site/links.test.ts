import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { brokenAddresses, filesIn, isForeign, linksOf } from '../support/site-links.ts';

const folder = inject('siteFolder');
const pages = filesIn(folder, '.html');

describe('every page of the site', () => {
  test('leads only to pages and places that are there', () => {
    expect(brokenAddresses(folder)).toEqual([]);
    expect(pages.length).toBeGreaterThan(60);
  });

  test('leaves the site only for addresses that somebody wrote into the content', () => {
    const written = filesIn('content', '.yaml', '.mdx')
      .map((file) => readFileSync(join('content', file), 'utf8'))
      .join('\n');
    const foreign = new Map(
      pages.flatMap((page) =>
        linksOf(folder, page)
          .filter(isForeign)
          .map((href) => [href, page] as const),
      ),
    );
    // A prepared mail has no receiver: whoever sends it knows to whom.
    const unexpected = [...foreign].filter(
      ([href]) => !href.startsWith('mailto:?') && !written.includes(href.replace(/^mailto:/, '')),
    );
    expect(unexpected).toEqual([]);
    expect(foreign.size).toBeGreaterThan(50);
  });
});
