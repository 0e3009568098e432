import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/lib/browser.ts';

/** A browser that looks at the page of the search. */
export interface SearchBrowser {
  /** Opens an address in a context of its own. */
  readonly onPage: (url: string, options: ContextOptions, look: (page: Page) => Promise<void>) => Promise<void>;
  readonly close: () => Promise<void>;
}

type ContextOptions = Parameters<Browser['newContext']>[0];

/** Starts it. */
export async function searchBrowser(): Promise<SearchBrowser> {
  const browser = await launchBrowser();
  return {
    onPage: async (url, options, look) => {
      const context = await browser.newContext(options);
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(10_000);
        await page.goto(url);
        await look(page);
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}

/** The pages that were found. */
export function hits(page: Page): Locator {
  return page.locator('main ol > li');
}

/** Waits until the page says what was found. */
export async function expectFound(page: Page, sentence: string | RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: sentence }).waitFor();
}
