import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { expectFound, hits, searchBrowser, type SearchBrowser } from '../support/search-page.ts';

const address = inject('siteAddress');

let browser: SearchBrowser;
beforeAll(async () => {
  browser = await searchBrowser();
});
afterAll(() => browser.close());

describe('what is found', () => {
  test.each([
    ['exclusivity wake-up lights', /wake-up|lights/],
    ['exclusivity 6 months', /6/],
  ])('%s leads to the clause', async (text, word) => {
    await onSearch(`?q=${encodeURIComponent(text)}`, {}, async (page) => {
      await expectFound(page, /^\d+ pages? found/);
      const hit = hits(page).filter({ hasText: 'Daybrim First Light' });
      const clause = hit.getByRole('link').nth(1);
      expect(await clause.innerText()).toBe('Exclusivity');
      expect(await hit.locator('mark').first().innerText()).toMatch(word);
      await clause.click();
      await page.waitForURL('**/campaigns/daybrim-first-light/#exclusivity');
      expect(await page.locator('#exclusivity').isVisible()).toBe(true);
    });
  });

  test('a row of a table is a clause too', async () => {
    await onSearch('?q=note+of+the+day&kind=campaign', {}, async (page) => {
      await expectFound(page, /found/);
      const link = page.getByRole('link', { name: 'Note of the day' });
      expect(await link.getAttribute('href')).toBe('/campaigns/daybrim-first-light/#communication--cadence--note-of-the-day');
    });
  });

  test.each([
    ['Дарина', 'Daybrim First Light', 'Дарина'],
    ['rusing', 'Daybrim First Light', 'Rüsing'],
    ['werbung', 'Daybrim First Light', 'Werbung'],
  ])('%s, in another script or language, is found in an English campaign', async (text, title, word) => {
    await onSearch(`?q=${encodeURIComponent(text)}&kind=campaign`, {}, async (page) => {
      await expectFound(page, /found/);
      const hit = hits(page).filter({ hasText: title });
      expect(await hit.locator('mark').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining(word)]));
    });
  });

  test('pages of other kinds are found, and lists and derived pages are not', async () => {
    await onSearch('?q=embargo', {}, async (page) => {
      await expectFound(page, /found/);
      const links = await hits(page)
        .getByRole('link')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
      expect(links).toContain('/glossary/');
      expect(links.filter((path) => /\/(for|history|page|search)\//.test(path))).toEqual([]);
    });
  });

  test('what people wrote stays text', async () => {
    await onSearch(`?q=${encodeURIComponent('<img src=x onerror=alert(1)> lamp')}`, {}, async (page) => {
      await expectFound(page, /<img src=x onerror=alert\(1\)> lamp/);
      expect(await page.locator('main img').count()).toBe(0);
    });
  });
});

describe('narrowing down', () => {
  test('a facet narrows the search, stands in the address, and can be gone back from', async () => {
    await onSearch('?q=jacket&kind=campaign', {}, async (page) => {
      await expectFound(page, /found/);
      const before = await hits(page).count();
      await page.getByRole('checkbox', { name: /^Aligning/ }).check();
      await page.waitForURL('**/search/?q=jacket&kind=campaign&status=aligning');
      await expectFound(page, /^1 page found/);
      expect(before).toBeGreaterThan(1);
      expect(await hits(page).innerText()).toContain('Tarnloop Repair Week 2027');
      await page.goBack();
      await expectFound(page, new RegExp(`^${before} pages? found`));
      expect(await page.getByRole('checkbox', { name: /^Aligning/ }).isChecked()).toBe(false);
    });
  });

  test('the number beside a value is what ticking it gives', async () => {
    await onSearch('?kind=campaign', {}, async (page) => {
      await expectFound(page, /found/);
      const line = page.locator('label', { has: page.getByRole('checkbox', { name: /^Instagram/ }) });
      const promised = Number(/\d+$/.exec(await line.innerText())?.[0]);
      await line.getByRole('checkbox').check();
      await page.waitForURL('**/search/?kind=campaign&platform=instagram');
      await expectFound(page, new RegExp(`^${promised} pages? found`));
      expect(promised).toBeGreaterThan(1);
    });
  });

  test('values of one facet widen it', async () => {
    await onSearch('?status=live&status=aligning', {}, async (page) => {
      await expectFound(page, /^2 pages found/);
    });
  });

  test('the outcome of a campaign that is over can be asked for', async () => {
    await onSearch('?outcome=reached', {}, async (page) => {
      await expectFound(page, /^1 page found/);
      expect(await hits(page).innerText()).toContain('Tarnloop Mend It Once');
    });
  });
});

describe('narrowing down to pages that are no campaigns', () => {
  test.each([
    ['?workstream=ugc&kind=playbook', /^[1-9]\d* pages? found/, 'Joint product launch'],
    ['?platform=xiaohongshu&kind=playbook', /^1 page found/, 'Playbook'],
    ['?party=creator&market=us&platform=tiktok', /^[1-9]\d* pages? found/, 'Party · United States · Creator'],
    ['?market=us&kind=market', /^1 page found/, 'United States'],
    ['?platform=tiktok&kind=platform', /^1 page found/, 'TikTok'],
  ])('%s finds them', async (query, sentence, words) => {
    await onSearch(query, {}, async (page) => {
      await expectFound(page, sentence);
      expect((await hits(page).allInnerTexts()).join('\n')).toContain(words);
    });
  });

  test('the kind of a party can be ticked', async () => {
    await onSearch('?kind=party', {}, async (page) => {
      await expectFound(page, /found/);
      const line = page.locator('label', { has: page.getByRole('checkbox', { name: /^Agency/ }) });
      const promised = Number(/\d+$/.exec(await line.innerText())?.[0]);
      await line.getByRole('checkbox').check();
      await page.waitForURL('**/search/?kind=party&party=agency');
      await expectFound(page, new RegExp(`^${promised} pages? found`));
      expect(promised).toBeGreaterThan(0);
    });
  });

  test('a list of campaigns asks nothing that no campaign answers', async () => {
    await browser.onPage(`${address}campaigns/`, {}, async (page) => {
      await page.getByText('Narrow down').click();
      expect(await page.getByRole('checkbox', { name: 'Instagram' }).count()).toBe(1);
      expect(await page.getByRole('checkbox', { name: 'Agency' }).count()).toBe(0);
    });
  });
});

describe('when nothing is found', () => {
  test('it says what was searched', async () => {
    await onSearch('?q=xylophone', {}, async (page) => {
      await expectFound(page, 'Nothing found for “xylophone”.');
      expect(await page.locator('main').innerText()).toMatch(
        /Searched: \d+ campaigns.*the glossary.*\. Campaigns that start in \d{4}/s,
      );
    });
  });

  test('it offers to drop what narrows the search', async () => {
    await onSearch('?q=lamp&status=aligning', {}, async (page) => {
      await expectFound(page, 'Nothing found for “lamp”.');
      await page.getByRole('button', { name: /Without “Aligning”: \d+ page/ }).click();
      await page.waitForURL('**/search/?q=lamp');
      await expectFound(page, /found for “lamp”/);
      await hits(page).first().waitFor();
    });
  });
});

describe('with a keyboard', () => {
  test('leads from anywhere to the field, through the hits and back', async () => {
    await onSearch('?kind=campaign', {}, async (page) => {
      const focused = () => page.evaluate(() => document.activeElement?.textContent.trim() || document.activeElement?.tagName);
      await page.keyboard.press('/');
      expect(await focused()).toBe('INPUT');
      await page.keyboard.type('jacket/');
      expect(await page.getByRole('searchbox').inputValue()).toBe('jacket/');
      await page.keyboard.press('Backspace');
      await expectFound(page, /found for “jacket”/);
      const names = await hits(page).getByRole('link').allInnerTexts();
      expect(names.length).toBeGreaterThan(3);

      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(names[0]);
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(names[1]);
      await page.keyboard.press('End');
      expect(await focused()).toBe(names.at(-1));
      await page.keyboard.press('Home');
      expect(await focused()).toBe(names[0]);
      await page.keyboard.press('ArrowUp');
      expect(await focused()).toBe('INPUT');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      expect(await focused()).toBe('INPUT');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/campaigns/**');
      await page.goBack();
      await expectFound(page, /found for “jacket”/);
    });
  });

  test('ticks a facet, shows more pages and keeps the place', async () => {
    await onSearch('?q=brand', {}, async (page) => {
      await expectFound(page, /found/);
      const shown = await hits(page).count();
      const more = page.getByRole('button', { name: /^Show \d+ more pages?$/ });
      await more.focus();
      await page.keyboard.press('Enter');
      await hits(page).nth(shown).waitFor();
      const first = hits(page).nth(shown).getByRole('link').first();
      expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);

      const playbooks = page.getByRole('checkbox', { name: /^Playbook/ });
      await playbooks.focus();
      await page.keyboard.press('Space');
      await page.waitForURL('**/search/?q=brand&kind=playbook');
      await expectFound(page, /found/);
      expect(await playbooks.evaluate((box) => box === document.activeElement)).toBe(true);
    });
  });
});

describe('on a phone', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  test('leads from the field by thumb to the clause', async () => {
    await onSearch('', phone, async (page) => {
      await page.getByRole('searchbox').tap();
      await page.keyboard.type('exclusivity 6 months');
      await expectFound(page, /found for “exclusivity 6 months”/);
      await page.getByText('Narrow down').tap();
      await page.getByText('Live', { exact: true }).tap();
      await page.waitForURL('**/search/?q=exclusivity+6+months&status=live');
      await expectFound(page, /^1 page found/);
      await page.getByRole('link', { name: 'Exclusivity', exact: true }).tap();
      await page.waitForURL('**/campaigns/daybrim-first-light/#exclusivity');
    });
  });

  test('whatever can be tapped is large enough, and nobody is told of keys', async () => {
    await onSearch('?q=brand', phone, async (page) => {
      await expectFound(page, /found/);
      await page.getByText('Narrow down').tap();
      const targets = page.locator('main :is(label:has(input), button, summary, input[type="search"])').filter({ visible: true });
      const heights = await targets.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
      expect(heights.length).toBeGreaterThan(20);
      expect(heights.filter((height) => height < 44)).toEqual([]);
      expect(await page.getByText('Keys: /').isVisible()).toBe(false);
    });
  });
});

describe('the page', () => {
  test('is reached from the field on the first page', async () => {
    await browser.onPage(address, {}, async (page) => {
      await page.getByRole('searchbox').fill('lamp');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=lamp');
      await expectFound(page, /found for “lamp”/);
    });
  });

  test('says without JavaScript what to do instead', async () => {
    await onSearch('?q=lamp', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('main').innerText()).toContain('Searching needs JavaScript.');
      expect(await page.getByRole('checkbox').count()).toBe(0);
      await page.getByRole('link', { name: 'The list of all campaigns' }).click();
      expect(new URL(page.url()).pathname).toBe('/campaigns/');
    });
  });

  test('breaks no line of its policy and asks nobody else', async () => {
    const complaints: string[] = [];
    const foreign: string[] = [];
    await browser.onPage('about:blank', {}, async (page) => {
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => request.url().startsWith(address) || foreign.push(request.url()));
      await page.goto(`${address}search/?q=lamp&market=de`);
      await expectFound(page, /found/);
    });
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test('says so when the index is not there, or cannot be reached', async () => {
    await browser.onPage('about:blank', {}, async (page) => {
      await page.route('**/pagefind/shards.json', (route) => route.fulfill({ status: 404 }));
      await page.goto(`${address}search/?q=lamp`);
      await page.getByRole('heading', { name: 'There is no search index here.' }).waitFor();
      await page.unroute('**/pagefind/shards.json');

      await page.route('**/pagefind/shards.json', (route) => route.abort());
      await page.goto(`${address}search/?q=lamp`);
      await page.getByRole('heading', { name: 'The search index could not be loaded.' }).waitFor();
      await page.unroute('**/pagefind/shards.json');
      await page.getByRole('button', { name: 'Try again' }).click();
      await expectFound(page, /found for “lamp”/);
    });
  });

  test.each(['light', 'dark'] as const)('has no accessibility problem that axe finds in the %s theme', async (colorScheme) => {
    for (const query of ['?q=lamp', '?q=lamp&status=aligning']) {
      await onSearch(query, { colorScheme }, async (page) => {
        await expectFound(page, /ound/);
        expect(await axeViolations(page)).toEqual([]);
      });
    }
  });

  test.each([320, 390, 1440])('fits a window %i pixels wide, and its facets open', async (width) => {
    await onSearch('?q=lamp', { viewport: { width, height: 800 } }, async (page) => {
      await expectFound(page, /found/);
      const facets = page.getByRole('group').filter({ hasText: 'Narrow down' }).first();
      if (width < 800) {
        expect(await page.getByRole('checkbox').count()).toBe(0);
        await page.getByText('Narrow down').click();
      }
      expect(await facets.getByRole('checkbox').count()).toBeGreaterThan(3);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    });
  });

  test('works in a folder of its host', async () => {
    await browser.onPage('about:blank', {}, async (page) => {
      await page.route(`${address}plans/**`, (route) => fromFolder(route, 'plans/'));
      await page.goto(`${address}plans/search/?q=exclusivity+wake-up+lights`);
      await expectFound(page, /found/);
      expect(await page.getByRole('link', { name: 'Exclusivity', exact: true }).first().getAttribute('href')).toMatch(/^\/plans\//);
    });
  });
});

/** The same file as without the folder; the page itself must know the folder, as a build for it does. */
async function fromFolder(route: Route, prefix: string): Promise<void> {
  const response = await route.fetch({ url: route.request().url().replace(prefix, '') });
  const isPage = route.request().resourceType() === 'document';
  const body = isPage ? (await response.text()).replace('data-base="/"', `data-base="/${prefix}"`) : undefined;
  await route.fulfill(body === undefined ? { response } : { response, body });
}

function onSearch(query: string, options: Parameters<SearchBrowser['onPage']>[1], look: (page: Page) => Promise<void>) {
  return browser.onPage(`${address}search/${query}`, options, look);
}
