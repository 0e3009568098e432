import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Ajv2020 from 'ajv/dist/2020.js';
import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { htmlRules } from '../support/html-rules.ts';
import { sitePages } from '../support/site-pages.ts';

const address = inject('siteAddress');
const folder = inject('siteFolder');

/** 320 is also a window of 1280 pixels at 400 %. From 768 on, tables are tables. */
const WIDTHS = [320, 390, 768, 1024, 1440, 2560];

const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: htmlRules });

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(sitePages)('/%s', (path) => {
  const foreign: string[] = [];
  const complaints: string[] = [];
  // Opened once: what is asked of it leaves it as it was, but for the width of the window.
  let page: Page;
  let text: string;

  beforeAll(async () => {
    page = await browser.newPage();
    page.on('request', (request) => request.url().startsWith(address) || foreign.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(address + path, { waitUntil: 'networkidle' });
    text = await textOf(page);
  });
  afterAll(() => page.close());

  test('asks nobody else, and breaks no line of its policy', () => {
    expect(foreign).toEqual([]);
    expect(complaints.filter((complaint) => path !== '404.html' || !complaint.includes('404'))).toEqual([]);
  });

  test('asks for its fonts before its styles are read, so that it is laid out once', async () => {
    const late = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ initiatorType, name }) => initiatorType === 'css' && name.endsWith('.woff2'))
        .map(({ name }) => name),
    );
    expect(late).toEqual([]);
  });

  test('says the same without JavaScript', async () => {
    const without = await onPage(path, { javaScriptEnabled: false }, textOf);
    const said = new Set(linesOf(text));
    expect(linesOf(without).filter((line) => !said.has(line))).toEqual([]);
    expect(without.length).toBeGreaterThan(50);
  });

  test.each(WIDTHS)('fits a window %i pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('is valid HTML', async () => {
    const file = path.endsWith('.html') ? path : `${path}index.html`;
    const report = await validator.validateString(readFileSync(join(folder, file), 'utf8'));
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
      ),
    ).toEqual([]);
  });

  test('has one main heading, a title, a description and a language', async () => {
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.title()).not.toBe('');
    expect(await page.locator('meta[name=description][content]').count()).toBe(1);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

describe('the list of campaigns', () => {
  test('is sorted by the head of a column, and says so', async () => {
    await onPage('campaigns/', {}, async (page) => {
      const titles = () => page.locator('tbody th a').allTextContents();
      const before = await titles();
      const head = page.getByRole('columnheader', { name: 'Campaign' });
      await head.getByRole('button').press('Enter');
      expect(await titles()).toEqual([...before].sort());
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      expect(await page.getByRole('status').textContent()).toBe('Sorted by Campaign, upwards.');
      await head.getByRole('button').press('Enter');
      expect(await titles()).toEqual([...before].sort().reverse());
    });
  });

  test('is narrowed down by a form that leads to the search', async () => {
    await onPage('campaigns/', {}, async (page) => {
      await page.getByText('Narrow down').click();
      await page.getByRole('checkbox', { name: 'Wrapped' }).check();
      await page.getByRole('button', { name: 'Show these campaigns' }).click();
      await page.waitForURL(/search\/\?kind=campaign&status=wrapped$/);
      await page.getByRole('link', { name: 'Tarnloop Mend It Once' }).waitFor();
      expect(await page.getByRole('link', { name: 'Daybrim First Light' }).count()).toBe(0);
    });
  });
});

describe('a campaign page', () => {
  test('can be read by keyboard: the first key leads past the navigation', async () => {
    await onPage('campaigns/daybrim-first-light/', {}, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).not.toBe('');
    });
  });

  test('changes its theme and keeps it on the next page', async () => {
    await onPage('', { colorScheme: 'light' }, async (page) => {
      const before = await backgroundOf(page);
      await page.getByRole('button', { name: /theme/i }).click();
      const after = await backgroundOf(page);
      expect(after).not.toBe(before);
      await page.goto(`${address}campaigns/`);
      expect(await backgroundOf(page)).toBe(after);
    });
  });

  test('names what is not agreed yet, where it stands', async () => {
    await onPage('campaigns/tarnloop-repair-week/', {}, async (page) => {
      expect(await page.getByText('not agreed yet').count()).toBeGreaterThan(3);
    });
  });

  test('is published as data that its schema accepts', () => {
    const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(read('schemas/published-campaign.schema.json'));
    for (const id of ['daybrim-first-light', 'tarnloop-repair-week', 'tarnloop-mend-it-once']) {
      const data = read(`campaigns/${id}.json`);
      expect([id, validate(data), validate.errors]).toEqual([id, true, null]);
      expect(Object.keys(data)).toEqual(['schemaVersion', 'audience', 'written', 'resolved']);
    }
  });
});

test('pages stay small: 40 KB of HTML, 20 KB of styles and 12 KB of scripts, compressed', () => {
  const html = readFileSync(join(folder, 'campaigns/daybrim-first-light/index.html'));
  const named = (pattern: RegExp) => [...html.toString().matchAll(pattern)].map((match) => match[1] ?? '');
  const sizeOf = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
  const styles = named(/<link rel="stylesheet" href="([^"]+)"/g);
  const scripts = named(/<script[^>]* src="([^"]+)"/g);
  expect(styles.length).toBeGreaterThan(0);
  expect(scripts.length).toBeGreaterThan(0);
  expect(gzipSync(html).length).toBeLessThanOrEqual(40 * 1024);
  expect(sizeOf(styles)).toBeLessThanOrEqual(20 * 1024);
  expect(sizeOf(scripts)).toBeLessThanOrEqual(12 * 1024);
});

async function onPage<T>(
  path: string,
  options: Parameters<Browser['newContext']>[0],
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context: BrowserContext = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(address + path);
    return await look(page);
  } finally {
    await context.close();
  }
}

function textOf(page: Page): Promise<string> {
  return page.locator('main').innerText();
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function backgroundOf(page: Page): Promise<string> {
  return page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
}
