import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';

const address = inject('siteAddress');
const CAMPAIGN = 'campaigns/daybrim-first-light/';
/** The bar of sections on a phone, and some air: a clause that a link leads to begins within so many pixels of the top. */
const NEAR_TOP = 120;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([390, 1440])('a campaign of many screens, %i pixels wide', (width) => {
  const options = { viewport: { width, height: 844 } };

  it.each(['kpis', 'deliverables--ugc-second-half', 'risks', 'signatures'])('opens at #%s', async (anchor) => {
    const page = await browser.newPage(options);
    await page.goto(`${address}${CAMPAIGN}#${anchor}`);
    const top = () => page.locator(`[id="${anchor}"]`).evaluate((element) => element.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(NEAR_TOP);
    expect(await top()).toBeGreaterThanOrEqual(0);
    await page.close();
  });

  it('holds the text still while somebody scrolls back from where a link led', async () => {
    const page = await browser.newPage(options);
    await page.goto(`${address}${CAMPAIGN}#risks`);
    await page.waitForLoadState();
    const moves: number[] = [];
    for (let step = 0; step < 20; step += 1) moves.push(await page.evaluate(scrollBack));
    // Half a pixel is lost in rounding.
    expect(moves.filter((move) => Math.abs(move - 300) > 1)).toEqual([]);
    await page.close();
  });
});

/** Runs in the page: scrolls up by 300 pixels, and returns by how many the text in the middle of the window moved. */
async function scrollBack(): Promise<number> {
  const seen = document.elementFromPoint(innerWidth / 2, innerHeight / 3);
  const before = seen?.getBoundingClientRect().top ?? 0;
  scrollBy({ top: -300, behavior: 'instant' });
  for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  return (seen?.getBoundingClientRect().top ?? 0) - before;
}
