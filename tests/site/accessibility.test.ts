import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { axeViolations } from '../support/axe.ts';
import { sitePages } from '../support/site-pages.ts';

const address = inject('siteAddress');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(sitePages)('axe finds nothing on /%s', (path) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage();
    await page.goto(address + path);
  });
  afterAll(() => page.close());

  test.each(['light', 'dark'] as const)('in the %s theme', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    expect(await axeViolations(page)).toEqual([]);
  });
});
