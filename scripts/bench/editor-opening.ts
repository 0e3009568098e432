import type { Browser, Page } from 'playwright-core';

const TIMES = 5;

/** Opens the form of a campaign again and again, each time as somebody new. Returns each time in milliseconds. */
export async function timeOpening(browser: Browser, editor: string, campaign: string): Promise<readonly number[]> {
  const times: number[] = [];
  while (times.length < TIMES) {
    const context = await browser.newContext();
    times.push(await openOnce(await context.newPage(), editor, campaign));
    await context.close();
  }
  return times;
}

async function openOnce(page: Page, editor: string, campaign: string): Promise<number> {
  await page.goto(editor);
  const link = page.locator(`a[href$="/entries/${campaign}"]`);
  await link.waitFor();
  const start = performance.now();
  await link.click();
  await page.locator('[id^="title-field"]').first().waitFor();
  return performance.now() - start;
}
