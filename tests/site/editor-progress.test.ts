import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { axeViolations } from '../support/axe.ts';
import { ServedEditor } from '../support/served-editor.ts';

const THERE = 'progress/tarnloop-mend-it-once.yaml';
const NEW = 'progress/tarnloop-repair-week.yaml';
/** Two cores may be busy with other things. */
const soon = { timeout: 15_000 };

let browser: Browser;
let editor: ServedEditor;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function begin(mode: 'simple' | 'workflow' = 'simple'): Promise<void> {
  editor = new ServedEditor(inject('siteFolder'), mode);
  await editor.start();
  page = await editor.newPage(browser);
}
afterEach(async () => {
  // Decap rejects a promise with a plain object, whenever something is not saved.
  expect(editor.complaints.filter((complaint) => complaint !== 'Object')).toEqual([]);
  await page.context().close();
  await editor.remove();
});

describe('what happened in a campaign', () => {
  beforeEach(() => begin());

  it('is begun by keyboard alone, in a file that is called after the campaign', async () => {
    await page.goto(`${editor.address}admin/#/collections/progress/new`);
    await chooseCampaign('repair');
    await page.getByRole('button', { name: 'Add log' }).press('Enter');
    await typeInto('On', '2026-10-01', 'combobox');
    await typeInto('What', 'The kickoff was moved.');
    await typeInto('By', 'ag', 'combobox');
    await page.getByRole('option', { name: 'agency' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await publish();
    expect(editor.read(NEW)).toBe('log:\n  - on: "2026-10-01"\n    what: The kickoff was moved.\n    by: agency\n');
    await expect.poll(() => page.url()).toContain('#/collections/progress/entries/tarnloop-repair-week');
    expect(await campaign('textbox').inputValue()).toBe('tarnloop-repair-week');
    expect(await campaign('textbox').isEditable()).toBe(false);
  });

  it('is changed in one line', async () => {
    const before = editor.read(THERE).split('\n');
    await page.goto(`${editor.address}admin/#/collections/progress/entries/tarnloop-mend-it-once`);
    expect(await campaign('textbox').inputValue()).toBe('tarnloop-mend-it-once');
    await page.getByText('Tarnloop Mend It Once').waitFor();
    await page.getByRole('button', { name: 'Expand' }).first().press('Enter');
    await page.locator('div[id^="casting-field"] [class*="ListItemTopBar"] button').first().press('Enter');
    await page.getByRole('combobox', { name: 'Stage' }).first().selectOption('withdrawn');
    await publish();
    const after = editor.read(THERE).split('\n');
    expect(after).toEqual(before.with(before.indexOf('    stage: confirmed'), '    stage: withdrawn'));
  });

  it('has one file for each campaign: the form leads to the one that is there, and saves no second', async () => {
    await page.goto(`${editor.address}admin/#/collections/progress/new`);
    await campaign().fill('tarnloop-mend-it-once');
    const way = page.getByRole('status').getByRole('link', { name: 'Open it in a new tab' });
    await way.waitFor();
    await save();
    const refusal = page.getByRole('alert').filter({ hasText: 'Not saved This campaign has its progress already.' });
    await refusal.waitFor();
    expect(existsSync(join(editor.folder, THERE.replace('.yaml', '-1.yaml')))).toBe(false);
    const tab = page.context().waitForEvent('page');
    await refusal.getByRole('link', { name: 'Open it in a new tab' }).press('Enter');
    page = await tab;
    await expect.poll(() => campaign('textbox').inputValue(), soon).toBe('tarnloop-mend-it-once');
    await page.getByText('6 casting').waitFor();
  });

  it('is not saved before its campaign is chosen', async () => {
    await page.goto(`${editor.address}admin/#/collections/progress/new`);
    await campaign().fill('?');
    await save();
    await page.getByRole('alert').filter({ hasText: 'Not saved Choose the campaign first' }).waitFor();
  });

  it('is listed by the campaigns, in a form that axe finds nothing wrong with', async () => {
    await page.goto(`${editor.address}admin/#/collections/progress`);
    await page.getByRole('link', { name: 'tarnloop-mend-it-once' }).waitFor();
    await page.locator('a[href$="progress/new"]').press('Enter');
    await campaign().fill('tarnloop-mend-it-once');
    await page.getByRole('link', { name: 'Open it in a new tab' }).waitFor();
    expect(await axeViolations(page, '.sp-own-campaign')).toEqual([]);
  });
});

describe('what happened in a campaign, with drafts', () => {
  beforeEach(() => begin('workflow'));

  it('is one draft for each campaign', async () => {
    await page.goto(`${editor.address}admin/#/collections/progress/new`);
    await chooseCampaign('repair');
    await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await page.getByText('Entry saved').waitFor();
    await page.waitForURL(/entries\/tarnloop-repair-week$/);
    expect(editor.git('branch', '--list', 'cms/*')).toBe('cms/progress/tarnloop-repair-week');
    await page.goto(`${editor.address}admin/#/collections/progress/new`);
    await campaign().waitFor();
    await chooseCampaign('repair');
    await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Not saved This campaign has its progress already.' }).waitFor();
    expect(editor.git('branch', '--list', 'cms/*')).toBe('cms/progress/tarnloop-repair-week');
  });
});

/** An input with a list of its choices, and one to be read where the file has its name. */
function campaign(role: 'combobox' | 'textbox' = 'combobox') {
  return page.getByRole(role, { name: 'Campaign', exact: true });
}

async function chooseCampaign(part: string): Promise<void> {
  await campaign().focus();
  await page.keyboard.type(part);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await campaign().inputValue()).toBe('tarnloop-repair-week');
}

async function typeInto(label: string, text: string, role: 'textbox' | 'combobox' = 'textbox'): Promise<void> {
  const field = page.getByRole(role, { name: label, exact: true }).last();
  await field.focus();
  await page.keyboard.type(text);
}

async function save(): Promise<void> {
  await page.getByText('Publish', { exact: true }).first().press('Enter');
  await page.getByText('Publish now', { exact: true }).press('Enter');
}

async function publish(): Promise<void> {
  await save();
  await page.getByText('Entry saved').waitFor();
}
