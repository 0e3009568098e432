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
  test('in the light theme', async () => {
    expect(await problemsOn(path, 'light', (axe) => axe)).toEqual([]);
  });

  // A theme changes colours and nothing else.
  test('about the colours of the dark theme', async () => {
    expect(await problemsOn(path, 'dark', (axe) => axe.withRules(['color-contrast', 'link-in-text-block']))).toEqual([]);
  });
});

async function problemsOn(path: string, colorScheme: 'light' | 'dark', narrow: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const context = await browser.newContext({ colorScheme });
  try {
    const page = await context.newPage();
    await page.goto(address + path);
    const { violations } = await narrow(new AxeBuilder({ page })).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  } finally {
    await context.close();
  }
}
