import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { axeViolations } from '../support/axe.ts';
import { formField, ServedEditor } from '../support/served-editor.ts';

const file = 'campaigns/daybrim-first-light.mdx';
const FORM = 'admin/#/collections/campaigns/entries/daybrim-first-light';
const TITLE = 'Daybrim First Light';

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

describe('two people at one entry', () => {
  beforeEach(() => begin('simple'));

  it('shows what the other one changed, and saves both', async () => {
    await open();
    editor.change(file, 'status: live', 'status: wrapped # since today');
    await formField(page, 'title').fill('Mine');
    await pressPublish();
    const row = dialog().getByRole('row', { name: 'Status' });
    expect(await row.textContent()).toBe('Statuslivewrapped');
    expect(await axeViolations(page, 'dialog')).toEqual([]);
    await dialog().getByRole('button', { name: 'Save both' }).click();
    await page.getByText('Entry saved').waitFor();
    expect(editor.read(file)).toContain('\nstatus: wrapped # since today\n');
    expect(editor.read(file)).toContain('\ntitle: Mine\n');
    await expect.poll(() => formField(page, 'status').inputValue(), soon).toBe('wrapped');
    expect(await formField(page, 'title').inputValue()).toBe('Mine');
    // What was merged is what the form stands for now.
    await formField(page, 'title').fill('Mine again');
    await pressPublish();
    await expect.poll(() => editor.read(file), soon).toContain('\ntitle: Mine again\n');
    expect(editor.complaints).toEqual([]);
  });

  it('asks about a field that both changed, by keyboard alone, and chooses nothing itself', async () => {
    await open();
    editor.change(file, `title: ${TITLE}`, 'title: Theirs');
    await formField(page, 'title').fill('Mine');
    await pressPublish();
    await dialog().getByRole('button', { name: 'Save both' }).focus();
    await page.keyboard.press('Enter');
    // Nothing is chosen yet: the first choice is where the keyboard is now.
    expect(editor.read(file)).toContain('title: Theirs');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await dialog().getByRole('radio', { name: 'Keep mine' }).isChecked()).toBe(true);
    await dialog().getByRole('button', { name: 'Save both' }).press('Enter');
    await expect.poll(() => editor.read(file), soon).toContain('title: Mine');
  });

  it('goes back to the form with Escape: nothing is saved, nothing is lost, and it asks again', async () => {
    await open();
    editor.change(file, 'status: live', 'status: wrapped');
    await formField(page, 'title').fill('Mine');
    await pressPublish();
    await dialog().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#sp-notice').getByText('Your text is still in the form').waitFor();
    expect(await formField(page, 'title').inputValue()).toBe('Mine');
    expect(editor.read(file)).not.toContain('Mine');
    await pressPublish();
    await dialog().waitFor();
  });

  it('gives my changes up when I say so, and shows theirs', async () => {
    await open();
    editor.change(file, `title: ${TITLE}`, 'title: Theirs');
    await formField(page, 'title').fill('Mine');
    await pressPublish();
    await dialog().getByRole('button', { name: 'Give up my changes' }).click();
    await expect.poll(() => formField(page, 'title').inputValue(), soon).toBe('Theirs');
    expect(editor.read(file)).toContain('title: Theirs');
  });

  it('hands my text over to be copied, also where the browser forbids it', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open();
    editor.change(file, 'status: live', 'status: &broken live');
    await formField(page, 'title').fill('Mine');
    await pressPublish();
    await dialog().getByText('cannot be shown as fields').waitFor();
    expect(await dialog().getByRole('button', { name: 'Save both' }).count()).toBe(0);
    await dialog().getByRole('button', { name: 'Copy my text' }).click();
    const box = dialog().getByRole('textbox', { name: 'My text' });
    await dialog().getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('title: Mine');
    await page.evaluate(() => Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('Forbidden')) }));
    await dialog().getByRole('button', { name: 'Copy my text' }).click();
    expect(await box.inputValue()).toContain('title: Mine');
  });

  it('does not ask when only this form changed the file', async () => {
    await open();
    for (const title of ['One', 'Two', 'Three']) {
      await formField(page, 'title').fill(title);
      await pressPublish();
      await expect.poll(() => editor.read(file), soon).toContain(`title: ${title}`);
      await page.getByText('Entry saved').first().waitFor();
    }
    expect(await dialog().count()).toBe(0);
  });
});

describe('two people at one draft', () => {
  beforeEach(() => begin('workflow'));

  it('shows who saved the draft meanwhile, and saves both', async () => {
    await open();
    const other = await editor.newPage(browser);
    await open(other);
    await formField(other, 'status').selectOption('wrapped');
    await pressSave(other);
    await other.getByText('Entry saved').waitFor();
    await formField(page, 'title').fill('Mine');
    await pressSave();
    await dialog().getByRole('heading', { name: 'Mila Hart changed this meanwhile' }).waitFor();
    await dialog().getByRole('button', { name: 'Save both' }).click();
    await page.getByText('Entry saved').waitFor();
    const draft = editor.git('show', `cms/campaigns/daybrim-first-light:content/${file}`);
    expect(draft).toContain('status: wrapped');
    expect(draft).toContain('title: Mine');
    await other.context().close();
  });

  it('settles a draft with what was published since, and publishes both', async () => {
    await open();
    await formField(page, 'title').fill('Mine');
    await pressSave();
    await page.getByText('Entry saved').waitFor();
    editor.change(file, `title: ${TITLE}`, 'title: Theirs');
    editor.change(file, 'status: live', 'status: wrapped');
    await page.getByRole('button', { name: 'Status: Draft' }).click();
    await page.getByRole('menuitem', { name: 'Ready' }).click();
    await page.getByText('Entry status updated').waitFor();
    page.on('dialog', (question) => void question.accept());
    await publishDraft();
    // What is refused is said, and no longer than it is true.
    const notice = page.locator('#sp-notice');
    await notice.getByText('edits on this machine').waitFor();
    expect(await notice.textContent()).toMatch(/^Not published /);
    editor.git('-c', 'user.name=Ines Vidal', 'commit', '--quiet', '-a', '-m', 'Moved on');
    await publishDraft();
    await dialog().getByRole('heading', { name: 'Ines Vidal changed this meanwhile' }).waitFor();
    await dialog().getByRole('radio', { name: 'Keep mine' }).check();
    await dialog().getByRole('button', { name: 'Save both' }).click();
    await expect.poll(() => editor.git('show', `main:content/${file}`), soon).toContain('title: Mine');
    expect(editor.read(file)).toContain('status: wrapped');
    expect(editor.git('status', '--porcelain')).toBe('');
    await expect.poll(() => notice.count(), soon).toBe(0);
  });
});

async function open(where = page): Promise<void> {
  await where.goto(`${editor.address}${FORM}`);
  await formField(where, 'title').waitFor();
}

function dialog() {
  return page.getByRole('dialog');
}

async function pressPublish(): Promise<void> {
  await page.getByText('Publish', { exact: true }).first().click();
  await page.getByText('Publish now', { exact: true }).click();
}

async function publishDraft(): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publish now' }).click();
}

async function pressSave(where = page): Promise<void> {
  await where.getByText('Save', { exact: true }).first().click();
}
