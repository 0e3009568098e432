import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { lettersByPage } from '../support/printed.ts';
import { sitePages } from '../support/site-pages.ts';

const address = inject('siteAddress');

/** What an A4 sheet leaves between its margins, in pixels of 1/96 inch: 178 mm. */
const SHEET = 672;
/** Letters on the least full sheet: a heading and a sentence. */
const LEAST = 40;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(sitePages)('/%s on paper', (path) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage();
    await page.goto(address + path);
  });
  afterAll(() => page.close());

  test('has no sheet without something to read', async () => {
    const [first = 0, ...further] = lettersByPage(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(first).toBeGreaterThan(50);
    expect(further.filter((letters) => letters < LEAST)).toEqual([]);
  });

  test('is no wider than a sheet, and nothing waits to be drawn', async () => {
    await page.setViewportSize({ width: SHEET, height: 900 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SHEET);
    expect(await page.evaluate(notDrawn)).toEqual([]);
  });
});

/** Runs in the page: sections that the browser may put off. */
function notDrawn(): string[] {
  return [...document.querySelectorAll('main section')]
    .filter((section) => getComputedStyle(section).contentVisibility !== 'visible')
    .map(({ id }) => id);
}
