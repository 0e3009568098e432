import type { Browser, Page } from 'playwright-core';

/** Mistakes that are typed, and taken back: each gives two times. */
const MISTAKES = 6;

/**
 * Types one letter behind the last day of a campaign, which makes it no day any more, and takes it back, again and again. Returns how long
 * each took, in milliseconds from the key until the frame in which the check beside the form counts its findings otherwise. The wait
 * for whoever types on is part of it.
 */
export async function timeFindings(browser: Browser, editor: string, campaign: string): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  const page = await context.newPage();
  await page.goto(`${editor}#/collections/campaigns/entries/${campaign}`);
  await page.locator('.sp-panel-later').waitFor();
  await page.locator('div[id^="flight-field"]').first().getByRole('button').first().click();
  await page.locator('input[id^="end-field"]:visible').first().focus();
  await page.keyboard.press('End');
  const times: number[] = [];
  for (let mistake = 0; mistake < MISTAKES; mistake += 1)
    for (const key of ['x', 'Backspace']) times.push(await untilCountedAnew(page, key));
  await context.close();
  return times;
}

async function untilCountedAnew(page: Page, key: string): Promise<number> {
  const waited = await page.evaluateHandle(watchSummary);
  await page.keyboard.press(key);
  return page.evaluate(({ milliseconds }) => milliseconds, waited);
}

/** Runs in the page, with its clock: how long from the next key until the summary of the check is another one. */
function watchSummary(): { readonly milliseconds: Promise<number> } {
  const milliseconds = new Promise<number>((resolve) => {
    let start = 0;
    addEventListener('keydown', () => (start = performance.now()), { capture: true, once: true });
    const summary = document.querySelector('.sp-panel-summary');
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - start));
    });
    if (summary) observer.observe(summary, { characterData: true, childList: true, subtree: true });
  });
  return { milliseconds };
}
