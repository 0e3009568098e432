import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runChild } from '../../scripts/lib/child-command.ts';
import { brokenAddresses, linksOf } from '../support/site-links.ts';

const BASE = '/some/base/';
const CREATORS = 500;
const WORDS = 120;

// Inside the project: Astro would share one folder among all builds that end up elsewhere, and tests run side by side.
mkdirSync('.cache/test', { recursive: true });
const folder = mkdtempSync('.cache/test/base-');
const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];

/** The sample content with many more creators and words, published below a folder of its host. */
beforeAll(async () => {
  await cp('content', content, { recursive: true });
  appendFileSync(join(content, 'samepage.yaml'), `url: https://plans.example\nbase: ${BASE}\n`);
  for (let number = 0; number < CREATORS; number++) {
    const text = `name: Creator ${number}\nkind: creator\nzone: Europe/Berlin\nmarket: de\n`;
    writeFileSync(join(content, 'parties', `creator-${number}.yaml`), text);
  }
  for (let number = 0; number < WORDS; number++) {
    const text = `term: Zebra ${number}\nmeans: A word with a number.\nrelated: [zebra-${WORDS - 1}]\n`;
    writeFileSync(join(content, 'glossary', `zebra-${number}.yaml`), text);
  }
  const options = ['--content', content, '--out', dist, '--as-of', '2026-11-21'];
  // A machine that builds and tests may name an address of its own in its environment.
  const env = { ...process.env, BASE_URL: '/elsewhere/' };
  const { status, text } = await runChild(process.execPath, ['scripts/build.ts', ...options], { output: 'kept', env });
  if (status !== 0) throw new Error(`The build failed:\n${text}`);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('a site below a folder of its host', () => {
  test('leads only to pages, places, styles and scripts that are there', () => {
    expect(brokenAddresses(dist, BASE, content)).toEqual([]);
    expect(linksOf(dist, 'index.html')).toContain(`${BASE}campaigns/`);
  });

  test('would be found broken, were it looked at from another folder', () => {
    expect(brokenAddresses(dist, '/', content).length).toBeGreaterThan(100);
  });
});

describe('a list of 500 creators', () => {
  test('stands on pages, each with as many as can be overlooked, and names every creator once', () => {
    const pages = ['', ...[2, 3, 4, 5, 6].map((page) => `page/${page}/`)].map((page) => `parties/${page}index.html`);
    const named = pages.map((page) => linksOf(dist, page).filter((href) => /\/parties\/creator-\d+\/$/.test(href)));
    expect(Math.max(...named.map(({ length }) => length))).toBeLessThanOrEqual(100);
    expect(new Set(named.flat()).size).toBe(CREATORS);
    expect(named.flat()).toHaveLength(CREATORS);
    expect(existsSync(join(dist, 'parties/page/7'))).toBe(false);
    expect(linksOf(dist, pages[2]!)).toEqual(expect.arrayContaining([`${BASE}parties/page/2/`, `${BASE}parties/page/4/`]));
    expect(readFileSync(join(dist, pages[2]!), 'utf8')).toContain('Page 3 of 6');
  });
});

describe('a glossary that stands on two pages', () => {
  test('has a place for every word on its first page, for whoever links to it', () => {
    const first = readFileSync(join(dist, 'glossary/index.html'), 'utf8');
    for (let number = 0; number < WORDS; number++) expect(first).toContain(`id="zebra-${number}"`);
    expect(linksOf(dist, 'glossary/index.html')).toContain(`${BASE}glossary/page/2/#zebra-99`);
  });
});
