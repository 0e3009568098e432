import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
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
  test.each(['light', 'dark'] as const)('in the %s theme', async (colorScheme) => {
    expect(await problemsOn(path, colorScheme)).toEqual([]);
  });
});

async function problemsOn(path: string, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const context = await browser.newContext({ colorScheme });
  try {
    const page = await context.newPage();
    await page.goto(address + path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  } finally {
    await context.close();
  }
}
