import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runChild } from '../../scripts/lib/child-command.ts';
import { createSiteServer } from '../../src/hosting/server.ts';
import { expectFound, hits, searchBrowser, type SearchBrowser } from '../support/search-page.ts';

let browser: SearchBrowser;
beforeAll(async () => {
  browser = await searchBrowser();
});
afterAll(() => browser.close());

/** Copies what a search needs of the built site, lets `prepare` change it, and serves it with an index of its own. */
function siteOfItsOwn(prepare: (folder: string) => void, args: readonly string[] = []): { readonly address: () => string } {
  const folder = mkdtempSync(join(tmpdir(), 'samepage-search-'));
  const server = createSiteServer({ port: 0, isLive: false });
  let address: string | undefined;
  beforeAll(async () => {
    for (const name of ['index.html', 'search', 'campaigns', 'glossary', '_astro', 'theme.js', 'favicon.svg']) {
      cpSync(join(inject('siteFolder'), name), join(folder, name), { recursive: true });
    }
    prepare(folder);
    const indexing = ['scripts/index-search.ts', '--site', folder, ...args];
    expect(await runChild(process.execPath, indexing, { output: 'kept' })).toEqual({ status: 0, text: '' });
    server.showBuild(folder);
    address = await server.listen();
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  return { address: () => address ?? '' };
}

describe('an index in parts', () => {
  const site = siteOfItsOwn(() => undefined, ['--shard-above', '0']);

  test('is searched from the newest, and loads older years when asked', async () => {
    const loaded: string[] = [];
    await browser.onPage('about:blank', {}, async (page) => {
      page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
      await page.goto(`${site.address()}search/?q=jacket`);
      await expectFound(page, /^1 page found/);
      expect(await page.locator('main').innerText()).toContain('Campaigns of 2026 were not searched.');
      expect(loaded.filter((path) => path.startsWith('/pagefind/2026/'))).toEqual([]);

      await page.getByRole('button', { name: 'Search older campaigns too (2026)' }).click();
      await page.waitForURL('**/search/?q=jacket&since=2026');
      await expectFound(page, /^[2-9] pages found/);
      expect(await hits(page).allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('Tarnloop Mend It Once')]));
      const older = page.getByRole('link', { name: 'Tarnloop Mend It Once', exact: true });
      expect(await older.getAttribute('href')).toBe('/campaigns/tarnloop-mend-it-once/');
      expect(await page.getByRole('button', { name: /older/ }).count()).toBe(0);
    });
  });

  test('loads the year that is asked for', async () => {
    await browser.onPage(`${site.address()}search/?q=jacket&year=2026`, {}, async (page) => {
      await expectFound(page, /^1 page found/);
      expect(await hits(page).innerText()).toContain('Tarnloop Mend It Once');
    });
  });
});

describe('a text without spaces between its words', () => {
  const site = siteOfItsOwn((folder) => {
    const page = join(folder, 'campaigns/daybrim-first-light/index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('</main>', `${CLAUSES}</main>`));
  });

  test.each([
    ['产品', '展示要求', '前三秒全程展示产品，并说明20秒内的价格。'],
    ['展示产品', '展示要求', '前三秒全程展示产品，并说明20秒内的价格。'],
    ['价格', '展示要求', '前三秒全程展示产品，并说明20秒内的价格。'],
    ['明示', '表示', '広告であることを「明示」してください。'],
    ['ください', '表示', '広告であることを「明示」してください。'],
    ['ระบุ', 'ป้าย', 'โฆษณาต้องระบุชัดเจน'],
  ])('is found by %s', async (word, title, text) => {
    await browser.onPage(`${site.address()}search/?q=${encodeURIComponent(word)}`, {}, async (page) => {
      await expectFound(page, /^1 page found/);
      const clause = hits(page).locator('li').filter({ hasText: text });
      expect(await clause.getByRole('link').innerText()).toBe(title);
      expect((await clause.locator('mark').allInnerTexts()).join('')).toBe(word);
    });
  });

  test.each(['品产', '格价', '明广告', 'บุระ'])('is not found by %s, of which it has the characters alone', async (word) => {
    await browser.onPage(`${site.address()}search/?q=${encodeURIComponent(word)}`, {}, async (page) => {
      await expectFound(page, `Nothing found for “${word}”.`);
    });
  });

  test('is found together with words that have spaces', async () => {
    await browser.onPage(`${site.address()}search/?q=${encodeURIComponent('产品 lamp')}`, {}, async (page) => {
      await expectFound(page, /^1 page found/);
    });
  });

  test('is shown as it was written, titles of pages included', async () => {
    await browser.onPage(`${site.address()}search/?q=${encodeURIComponent('产品')}`, {}, async (page) => {
      await expectFound(page, /^1 page found/);
      expect(await hits(page).innerText()).not.toMatch(/\u2060|展示 示产/);
    });
  });
});

const CLAUSES = `
  <section class="section" id="show"><h2 lang="zh">展示要求</h2><p lang="zh">前三秒<strong>全程</strong>展示产品，并说明20秒内的价格。</p></section>
  <section class="section" id="say"><h2 lang="ja">表示</h2><p lang="ja">広告であることを「明示」してください。</p></section>
  <section class="section" id="label"><h2 lang="th">ป้าย</h2><p lang="th">โฆษณาต้องระบุชัดเจน</p></section>`;
