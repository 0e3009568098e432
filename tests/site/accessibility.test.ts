import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';
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
    // The library that looks at a page asks for a context of its own.
    page = await (await browser.newContext()).newPage();
    await page.goto(address + path);
  });
  afterAll(() => page.context().close());

  test.each(['light', 'dark'] as const)('in the %s theme', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });
});
