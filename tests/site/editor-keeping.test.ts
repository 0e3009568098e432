import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { axeViolations } from '../support/axe.ts';
import { formField, ServedEditor } from '../support/served-editor.ts';

const file = 'campaigns/daybrim-first-light.mdx';
const FORM = 'admin/#/collections/campaigns/entries/daybrim-first-light';

/** Two cores may be busy with other things. */
const soon = { timeout: 15_000 };

let browser: Browser;
let editor: ServedEditor;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function begin(mode: 'simple' | 'workflow'): Promise<void> {
  editor = new ServedEditor(inject('siteFolder'), mode);
  await editor.start();
  page = await editor.newPage(browser);
}

afterEach(async () => {
  await page.context().close();
  await editor.remove();
});

describe('a page that ends in the middle of typing', () => {
  beforeEach(() => begin('simple'));

  it('leaves what was typed, without a pause in it, and puts it back', async () => {
    await open();
    await formField(page, 'title').fill('');
    await formField(page, 'title').pressSequentially('Typed and never saved', { delay: 20 });
    await kept('Typed and never saved');
    page = await crashed(page);
    await open();
    await dialog().getByRole('heading', { name: 'There is text here that was not saved' }).waitFor();
    expect(await dialog().getByRole('row', { name: 'Title' }).textContent()).toBe('TitleDaybrim First LightTyped and never saved');
    expect(await axeViolations(page, 'dialog')).toEqual([]);
    await dialog().getByRole('button', { name: 'Put it back' }).press('Enter');
    await expect.poll(() => formField(page, 'title').inputValue(), soon).toBe('Typed and never saved');
    await publish();
    await expect.poll(() => editor.read(file), soon).toContain('title: Typed and never saved');
    await open();
    expect(await typedKeys()).toEqual([]);
  });

  it('does not overwrite, when it is put back, what somebody else saved since', async () => {
    await open();
    await formField(page, 'title').fill('Mine');
    await kept('Mine');
    page = await crashed(page);
    editor.change(file, 'status: live', 'status: wrapped');
    await open();
    await dialog().getByRole('button', { name: 'Put it back' }).click();
    await expect.poll(() => formField(page, 'title').inputValue(), soon).toBe('Mine');
    await publish();
    await dialog().getByRole('row', { name: 'Status' }).waitFor();
    await dialog().getByRole('button', { name: 'Save both' }).click();
    await expect.poll(() => editor.read(file), soon).toContain('title: Mine');
    expect(editor.read(file)).toContain('status: wrapped');
  });

  it('leaves a new entry too, and forgets it when that is wanted', async () => {
    await page.goto(`${editor.address}admin/#/collections/campaigns/new`);
    await formField(page, 'title').fill('Aurora');
    await kept('Aurora');
    page = await crashed(page);
    await page.goto(`${editor.address}admin/#/collections/campaigns/new`);
    await dialog().getByRole('button', { name: 'Decide later' }).click();
    expect(await formField(page, 'title').inputValue()).toBe('');
    await page.reload();
    await dialog().getByRole('button', { name: 'Put it back' }).click();
    await expect.poll(() => formField(page, 'title').inputValue(), soon).toBe('Aurora');
    await publish();
    await expect.poll(() => editor.read('campaigns/aurora.mdx'), soon).toBe('---\ntitle: Aurora\n---\n');
  });

  it('is told from a window that is open still', async () => {
    await open();
    await formField(page, 'title').fill('Here');
    await kept('Here');
    const other = await editor.pageIn(page.context());
    await open(other);
    expect(await other.getByRole('dialog').count()).toBe(0);
    expect(await formField(other, 'title').inputValue()).toBe('Daybrim First Light');
  });
});

describe('a server that goes away', () => {
  beforeEach(() => begin('simple'));

  it('is said until it is back; the text stays in the form, and is saved then', async () => {
    await open();
    const before = editor.read(file);
    await formField(page, 'title').fill('Mine');
    await editor.stop();
    await publish();
    const notice = page.locator('#sp-notice');
    await notice.getByText('Nobody answers where this is saved').waitFor();
    expect(await notice.getAttribute('role')).toBe('alert');
    expect(await axeViolations(page, '#sp-notice')).toEqual([]);
    expect(await formField(page, 'title').inputValue()).toBe('Mine');
    expect(editor.read(file)).toBe(before);
    await editor.start();
    await publish();
    await expect.poll(() => editor.read(file), soon).toContain('title: Mine');
    await expect.poll(() => notice.count(), soon).toBe(0);
  });

  it('may have saved before it went: saving again asks nothing', async () => {
    await open();
    await formField(page, 'title').fill('Mine');
    await page.route('**/api/v1', async (route) => {
      if (route.request().postData()?.includes('"persistEntry"') !== true) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await publish();
    await page.locator('#sp-notice').waitFor();
    expect(editor.read(file)).toContain('title: Mine');
    await page.unroute('**/api/v1');
    await publish();
    await page.getByText('Entry saved').waitFor();
    expect(await dialog().count()).toBe(0);
  });

  it('is not blamed for what may not be saved', async () => {
    await page.goto(`${editor.address}admin/#/collections/playbooks/entries/cross-market-launch-v1`);
    await formField(page, 'title').fill('Rewritten');
    await publish();
    await page.locator('#sp-notice').getByText('what was recorded is never changed').waitFor();
  });
});

describe('typing that goes on while it is saved', () => {
  const TYPED = 'Typed while saving.';

  it('stays in the form of a draft, which is neither hidden nor left', async () => {
    await begin('workflow');
    const questions = await answeredSlowly();
    await page.goto(`${editor.address}admin/#/collections/campaigns/new`);
    await formField(page, 'title').fill('Aurora');
    await save().click();
    await typeOn(TYPED);
    await expect.poll(() => new URL(page.url()).hash, soon).toBe('#/collections/campaigns/entries/aurora');
    await standsUnsaved(TYPED);
    await save().click();
    await page.getByText('Changes saved').waitFor();
    expect(editor.git('show', `cms/campaigns/aurora:content/campaigns/aurora.mdx`)).toContain(`summary: ${TYPED}`);
    await typeOn(' More.');
    // Whoever leaves now is asked.
    expect(questions).toEqual([]);
    await page.getByRole('link', { name: /Writing in/ }).click();
    await expect.poll(() => questions, soon).toHaveLength(1);

    await page.goto('about:blank');
    await open();
    await formField(page, 'title').fill('Mine');
    const before = await formField(page, 'summary').inputValue();
    await save().click();
    await typeOn(` ${TYPED}`);
    await page.getByRole('button', { name: 'Status: Draft' }).waitFor();
    await standsUnsaved(`${before} ${TYPED}`);
    await save().click();
    await page.getByText('Changes saved').waitFor();
    await page.getByRole('button', { name: 'Status: Draft' }).click();
    await page.getByRole('menuitem', { name: 'Ready' }).click();
    await page.getByRole('button', { name: 'Status: Ready' }).waitFor();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Publish now' }).click();
    await typeOn(' More.');
    await page.getByText('Entry published').waitFor();
    await standsUnsaved(`${before} ${TYPED} More.`);
  });

  it('stays in the form of what is published at once', async () => {
    await begin('simple');
    const questions = await answeredSlowly();
    await page.goto(`${editor.address}admin/#/collections/campaigns/new`);
    await formField(page, 'title').fill("''");
    await publish();
    await page.locator('#sp-notice').getByText('Write a word there').waitFor();
    // A name that Windows keeps for itself.
    await formField(page, 'title').fill('CON');
    await publish();
    await typeOn(TYPED);
    await expect.poll(() => new URL(page.url()).hash, soon).toBe('#/collections/campaigns/entries/con-1');
    await standsUnsaved(TYPED);
    await publish();
    await typeOn(' More.');
    await expect.poll(() => editor.read('campaigns/con-1.mdx'), soon).toContain(`summary: ${TYPED}`);
    await standsUnsaved(`${TYPED} More.`);
    expect(questions).toEqual([]);
  });

  it('is saved into the same draft, however early', async () => {
    await begin('workflow');
    await answeredSlowly();
    await page.goto(`${editor.address}admin/#/collections/reports/new?campaign=daybrim-first-light&on=2027-03-05&by=brand`);
    await formField(page, 'note').fill('One');
    await save().click();
    await page.getByText('Entry saved').waitFor();
    await formField(page, 'note').fill('Two');
    await page.getByRole('button', { name: /Sav/ }).first().click();
    const draft = 'cms/reports/daybrim-first-light/2027-03-05-brand';
    await expect
      .poll(() => editor.git('show', `${draft}:content/reports/daybrim-first-light/2027-03-05-brand.yaml`), soon)
      .toContain('note: Two');
    expect(editor.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/cms')).toBe(draft);
  });
});

/** Answers every question to the server a moment late. Returns how often the page asks whether to leave it: it is answered No. */
async function answeredSlowly(): Promise<string[]> {
  const questions: string[] = [];
  page.on('dialog', (question) => {
    const isAboutLeaving = question.message().includes('leave this page');
    if (isAboutLeaving) questions.push(question.message());
    void (isAboutLeaving ? question.dismiss() : question.accept());
  });
  await page.route('**/api/v1', async (route) => {
    await setTimeout(200);
    await route.continue().catch(() => undefined);
  });
  return questions;
}

/** Types at the end of the summary, at the speed of somebody who does not look up. */
async function typeOn(text: string): Promise<void> {
  await formField(page, 'summary').click();
  await page.keyboard.press('Control+End');
  for (const key of text) {
    await page.keyboard.type(key);
    await setTimeout(30);
  }
}

/** Everything typed stands where the keyboard still is, counts as unsaved, and is kept. */
async function standsUnsaved(text: string): Promise<void> {
  expect(await formField(page, 'summary').inputValue()).toBe(text);
  expect(await formField(page, 'summary').evaluate((field) => field === document.activeElement)).toBe(true);
  await page.getByText('Unsaved Changes').waitFor();
  await kept(text);
  expect((await typedKeys()).filter((key) => key.startsWith('samepage-typed:campaigns::'))).toEqual([]);
}

function save() {
  return page.getByRole('button', { name: 'Save', exact: true });
}

/** Ends the process of the page at once, as a crash does, and opens another one in the same profile. */
async function crashed(ended: Page): Promise<Page> {
  const session = await ended.context().newCDPSession(ended);
  const gone = ended.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await gone;
  return editor.pageIn(ended.context());
}

async function kept(text: string): Promise<void> {
  await page.waitForFunction(
    (typed) => Object.values(localStorage).some((value: unknown) => typeof value === 'string' && value.includes(typed)),
    text,
  );
}

function typedKeys(): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('samepage-typed')));
}

async function open(where = page): Promise<void> {
  await where.goto(`${editor.address}${FORM}`);
  await formField(where, 'title').waitFor();
}

function dialog() {
  return page.getByRole('dialog');
}

async function publish(): Promise<void> {
  await page.getByText('Publish', { exact: true }).first().click();
  await page.getByText('Publish now', { exact: true }).click();
}
