import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { SETTINGS_ID, settingsText } from '../../src/cms/admin/settings.ts';
import { createSiteServer, type SiteServer } from '../../src/hosting/server.ts';
import { axeViolations } from '../support/axe.ts';

const TOKEN = 'github_pat_only_for_this_test';
const repository = { url: 'https://github.com/team/campaigns', host: 'github', branch: 'main' } as const;

let browser: Browser;
let folder: string;
let server: SiteServer;
let address: string;
let page: Page;
/** What GitHub was asked, with the token that came along. */
let asked: { readonly url: string; readonly token: string | undefined }[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samepage-token-'));
  cpSync(join(inject('siteFolder'), 'admin'), join(folder, 'admin'), { recursive: true });
  cpSync(join(inject('siteFolder'), 'index.html'), join(folder, 'index.html'));
  const file = join(folder, 'admin', 'index.html');
  const settings = { siteName: 'Samepage', language: 'en', base: '/', repository, editor: { ownToken: true } };
  const element = new RegExp(`(id="${SETTINGS_ID}">)[^<]*`);
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(element, (_, start: string) => start + settingsText(settings)),
  );
  server = createSiteServer({ port: 0, isLive: false });
  server.showBuild(folder);
  address = await server.listen();
  page = await (await browser.newContext({ bypassCSP: true })).newPage();
  asked = [];
  await page.route('https://api.github.com/**', answerAsGitHub);
});
afterEach(async () => {
  await page.context().close();
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('GitHub with a token of one’s own', () => {
  it('says how to make one, and refuses a wrong one in plain words', async () => {
    await page.goto(`${address}admin/`);
    await page.getByRole('heading', { name: 'Log in with a token of your own' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel('Token', { exact: true }).fill('wrong');
    await page.keyboard.press('Enter');
    await page.getByText('GitHub did not accept this token').waitFor();
  });

  it('sends it to GitHub alone, keeps it for this window, and forgets it on logging out', async () => {
    await page.goto(`${address}admin/`);
    await page.getByLabel('Token', { exact: true }).fill(` ${TOKEN}\n`);
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.getByText('Quick add').waitFor();
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every(({ token }) => token === `token ${TOKEN}`)).toBe(true);
    expect(asked.filter(({ url }) => url.includes(TOKEN))).toEqual([]);
    const kept = () =>
      page.evaluate((token) => [localStorage, sessionStorage].map((store) => JSON.stringify(store).includes(token)), TOKEN);
    expect(await kept()).toEqual([false, true]);
    await page.reload();
    await page.getByText('Quick add').waitFor();
    const other = await page.context().newPage();
    await other.goto(`${address}admin/`);
    await other.getByLabel('Token', { exact: true }).waitFor();
    await page.locator('header').getByRole('button').last().click();
    await page.getByText('Log Out').click();
    await page.getByLabel('Token', { exact: true }).waitFor();
    expect(await kept()).toEqual([false, false]);
  });
});

/** A repository without content, for whoever has the token. */
function answerAsGitHub(route: Route): Promise<void> {
  const request = route.request();
  const headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };
  if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
  const token = request.headers()['authorization'];
  const path = new URL(request.url()).pathname;
  if (token !== `token ${TOKEN}`) return route.fulfill({ status: 401, headers, json: { message: 'Bad credentials' } });
  asked.push({ url: request.url(), token });
  if (path === '/user') return route.fulfill({ headers, json: { login: 'mila', name: 'Mila Hart', id: 1 } });
  if (path === '/repos/team/campaigns')
    return route.fulfill({ headers, json: { owner: { login: 'team' }, permissions: { push: true } } });
  if (path.includes('/git/trees/')) return route.fulfill({ headers, json: { tree: [], truncated: false } });
  return route.fulfill({ headers, json: [] });
}
