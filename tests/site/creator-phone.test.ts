import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';

const address = inject('siteAddress');
const path = 'campaigns/daybrim-first-light/for/temi-ashgrove/';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, timezoneId: 'America/Denver', hasTouch: true });
  page = await context.newPage();
});
afterAll(() => browser.close());

describe('as a creator on a phone I read what I owe', () => {
  test('I come from the campaign, and the first screen says whether it is agreed, what is next and who decides', async () => {
    await page.goto(`${address}campaigns/daybrim-first-light/`);
    await page.getByRole('region', { name: 'Who owes what' }).getByRole('link', { name: 'Temi Ashgrove' }).click();
    await page.getByRole('heading', { level: 1, name: 'For Temi Ashgrove' }).waitFor();
    expect(new URL(page.url()).pathname.endsWith(path)).toBe(true);
    const screen = await wordsOnScreen();
    for (const word of ['For Temi Ashgrove', 'Live', 'signed', 'Next for you', 'Trial Stories', 'rounds', 'decides in the end'])
      expect([word, screen.includes(word)]).toEqual([word, true]);
  });

  test('the next date stands in the zone of the campaign, in mine as written, and where I happen to be', async () => {
    await page.goto(address + path);
    const next = await page.getByRole('region', { name: 'Next for you' }).innerText();
    expect(next).toContain('Mon, 30 Nov 2026, 15:00 Berlin');
    expect(next).toContain('09:00 New York');
    expect(next).toMatch(/For you: Mon,? 07:00/);
  });

  test('what I owe is a table with a name, and each line leads to its clause', async () => {
    await page.goto(address + path);
    const owed = page.getByRole('table', { name: 'What Temi Ashgrove owes' }).first();
    await owed.getByRole('link', { name: 'Trial Stories' }).click();
    expect(new URL(page.url()).hash).toBe('#deliverables--trial-stories');
    await page.locator(':target').getByRole('heading', { name: 'Trial Stories' }).waitFor();
  });

  test('I find what to show, whom to ask and what may be done with it by its heading', async () => {
    await page.goto(address + path);
    for (const [name, words] of [
      ['What to show and say', 'Daybrim One in use'],
      ['Whom to ask', 'Inês Caldeira'],
      ['What may be done with the content', '6 months'],
      ['What you are owed', 'one list of changes per round'],
    ] as const)
      expect([name, (await page.getByRole('region', { name }).innerText()).includes(words)]).toEqual([name, true]);
  });

  test('nothing is wider than the phone, and whatever can be tapped in the bar of sections is 44 pixels high', async () => {
    await page.goto(address + path);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
    const heights = await page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(6);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});

test('the anchor of a clause copies its whole address, says so, and stays a link', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const campaign = await context.newPage();
  await campaign.goto(`${address}campaigns/daybrim-first-light/`);
  await campaign.getByRole('link', { name: /^flight / }).click();
  await campaign.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
  expect(await campaign.evaluate(() => navigator.clipboard.readText())).toBe(`${address}campaigns/daybrim-first-light/#flight`);
  expect(new URL(campaign.url()).hash).toBe('#flight');
  await context.close();
});

test('a campaign names its feed, which a reader of XML understands', async () => {
  await page.goto(`${address}campaigns/daybrim-first-light/`);
  const links = page.locator('link[rel=alternate][type="application/atom+xml"]');
  // A copy without its history, such as a shallow clone or an archive, has no feed and says why.
  if ((await links.count()) === 0) {
    expect(await page.getByText('Who changed what is not known').count()).toBe(1);
    return;
  }
  const parsed = await page.evaluate(
    async (href) => {
      const text = await (await fetch(href)).text();
      const xml = new DOMParser().parseFromString(text, 'application/xml');
      const entries = [...xml.querySelectorAll('entry')];
      const isWhole = (entry: Element) =>
        ['id', 'title', 'updated', 'author > name', 'content'].every((part) => entry.querySelector(part));
      return { root: xml.documentElement.nodeName, namespace: xml.documentElement.namespaceURI, whole: entries.map(isWhole) };
    },
    (await links.getAttribute('href')) ?? '',
  );
  expect([parsed.root, parsed.namespace]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
  expect(parsed.whole.length).toBeGreaterThan(0);
  expect(parsed.whole.every(Boolean)).toBe(true);
});

function wordsOnScreen(): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, p, span, a, dt, dd)')]
      .filter((element) => element.getBoundingClientRect().bottom <= window.innerHeight)
      .map((element) => element.textContent)
      .join(' '),
  );
}
