import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSiteServer, type SiteServer } from '../../src/hosting/server.ts';
import { launchBrowser } from '../../scripts/lib/browser.ts';

let browser: Browser;
let folder: string;
let server: SiteServer;
let address: string;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samepage-reload-'));
  server = createSiteServer({ port: 0, isLive: true });
  address = await server.listen();
  page = await browser.newPage();
  complaints = [];
  page.on('console', (message) => {
    // The browser reports the status 503 of the stand-in page, which is meant.
    if (message.type() === 'error' && !message.text().includes('503')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});

afterEach(async () => {
  await page.close();
  await server.close();
  await rm(folder, { recursive: true });
  expect(complaints).toEqual([]);
});

describe('a page that is open while content is edited', () => {
  it('reloads after a good build', async () => {
    await show('First');
    await page.goto(address);
    await show('Second');
    await page.getByRole('heading', { name: 'Second' }).waitFor();
  });

  it('tells the problems of a failed build as text, above the page as it was', async () => {
    await show('First');
    await page.goto(address);
    server.showProblems('aurora.mdx:3:1 <img src=x onerror=alert(1)> is not allowed.');
    const notice = page.getByRole('status');
    await notice.getByText('<img src=x onerror=alert(1)> is not allowed.').waitFor();
    expect(await page.getByRole('heading', { name: 'First' }).isVisible()).toBe(true);
    expect(await notice.evaluate((element) => getComputedStyle(element).position)).toBe('fixed');
  });

  it('takes the notice away with the next good build, or on request', async () => {
    await show('First');
    await page.goto(address);
    server.showProblems('No brand.');
    await page.getByRole('button', { name: 'Hide' }).press('Enter');
    await page.getByRole('status').waitFor({ state: 'detached' });
    server.showProblems('No agency.');
    await page.getByRole('status').getByText('No agency.').waitFor();
    await show('Second');
    await page.getByRole('heading', { name: 'Second' }).waitFor();
    expect(await page.getByRole('status').count()).toBe(0);
  });

  it('follows from the very first failed build to the site', async () => {
    server.showProblems('No brand.');
    await page.goto(address);
    await page.getByRole('heading', { name: 'The site could not be built' }).waitFor();
    server.showProblems('No agency.');
    await page.getByText('No agency.').waitFor();
    expect(await page.getByRole('status').count()).toBe(0);
    await show('First');
    await page.getByRole('heading', { name: 'First' }).waitFor();
  });
});

async function show(title: string): Promise<void> {
  const build = join(folder, title);
  await mkdir(build, { recursive: true });
  await writeFile(
    join(build, 'index.html'),
    `<!doctype html><html lang="en"><title>${title}</title><body><h1>${title}</h1></body></html>`,
  );
  // Browsers ask for an icon of their own accord, and complain when there is none.
  await writeFile(join(build, 'favicon.ico'), '');
  server.showBuild(build);
}
