import type { Page } from 'playwright-core';

/**
 * Lays a page out as a whole, as somebody sees it who has read all of it: browsers leave out sections that nobody is near, and what is left
 * out has no colours, no width and nothing that could be cut off.
 */
export async function layOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const section of document.querySelectorAll<HTMLElement>('.section')) section.style.contentVisibility = 'visible';
  });
}

/** By how many pixels a page, laid out as a whole, is wider than its window; never below 0. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  await layOut(page);
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
