import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { formField, ServedEditor } from '../support/served-editor.ts';

const CAMPAIGN = 'campaigns/daybrim-first-light/';
/** Two cores may be busy with other things. */
const soon = { timeout: 15_000 };

let browser: Browser;
let editor: ServedEditor;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  editor = new ServedEditor(inject('siteFolder'));
  await editor.start();
  page = await editor.newPage(browser);
});
afterEach(async () => {
  await page.context().close();
  await editor.remove();
});

describe('from the page of a campaign', () => {
  it('a report begins with its campaign and the day of the reader', async () => {
    await page.clock.setFixedTime(new Date('2027-03-04T12:00:00Z'));
    await page.goto(editor.address + CAMPAIGN);
    await page.getByRole('navigation', { name: 'Start from here' }).getByRole('link', { name: 'Report today’s numbers' }).click();
    await expect.poll(() => formField(page, 'campaign').inputValue(), soon).toBe('daybrim-first-light');
    expect(await formField(page, 'on').inputValue()).toBe('2027-03-04');
  });

  it('a party begins a report with the numbers that it owes, and saves it as a new file', async () => {
    await page.clock.setFixedTime(new Date('2027-03-04T12:00:00Z'));
    await page.goto(`${editor.address}${CAMPAIGN}for/daybrim/`);
    await page.getByRole('link', { name: 'Report today’s numbers' }).click();
    await expect.poll(() => formField(page, 'by').inputValue(), soon).toBe('brand');
    await page.locator('textarea[id^="note-field"]').last().fill('Read from the shop');
    await publish();
    const refused = page.locator('#sp-notice', { hasText: 'Nothing was saved' });
    await refused.getByText('has no “Value”').waitFor();
    const lacking = page.getByRole('complementary', { name: 'Check' }).getByRole('button', { name: /Value$/ });
    for (const value of ['640', '34']) {
      await lacking.first().press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id ?? ''), soon).toMatch(/^value-field/);
      const left = await lacking.count();
      await page.keyboard.type(value);
      await expect.poll(() => lacking.count(), soon).toBeLessThan(left);
    }
    await publish();
    await page.getByText('Entry saved').waitFor();
    await refused.waitFor({ state: 'detached' });
    const report = editor.read('reports/daybrim-first-light/2027-03-04-brand.yaml');
    expect(report).toMatch(/^campaign: daybrim-first-light\nby: brand\non: "2027-03-04"\n/);
    expect(report).toContain('kpi: ');
  });

  it('a question is added to those that are there, once, and nothing is saved by that', async () => {
    const file = 'campaigns/daybrim-first-light.mdx';
    const before = editor.read(file);
    await page.goto(`${editor.address}${CAMPAIGN}for/daybrim/`);
    await page.getByRole('link', { name: 'Ask a question' }).click();
    const asked = page.locator('textarea[id^="question-field"]:visible').last();
    await asked.fill('Who answers on Sundays?');
    expect(editor.read(file)).toBe(before);
    expect(page.url()).not.toContain('?');
    await publish();
    await page.getByText('Entry saved').waitFor();
    const [lines, linesBefore] = [editor.read(file), before].map((text) => text.split('\n'));
    expect(lines!.length - linesBefore!.length).toBe(3);
    expect(lines!.filter((line) => line.includes('Who answers on Sundays?'))).toHaveLength(1);
  });

  it('a creator who is not written down yet is added in another tab, and stands in the campaign then', async () => {
    await page.goto(editor.address + CAMPAIGN);
    await page.getByRole('link', { name: 'Add a creator' }).press('Enter');
    const creator = page.locator('[id^="creators-field"] [role="combobox"][id^="party-field"]:visible').last();
    await creator.focus();
    await page.keyboard.type('Odalys Brennick');
    const way = page.getByRole('link', { name: 'Add “Odalys Brennick” as a new party in a new tab' });
    await way.waitFor();
    await page.keyboard.press('Tab');
    expect(await way.evaluate((link) => link === document.activeElement)).toBe(true);
    const opened = page.context().waitForEvent('page');
    await page.keyboard.press('Enter');
    const tab = await opened;
    await expect.poll(() => formField(tab, 'name').inputValue(), soon).toBe('Odalys Brennick');
    expect(await formField(tab, 'kind').inputValue()).toBe('creator');
    await tab.getByText('Publish', { exact: true }).first().press('Enter');
    await tab.getByText('Publish now', { exact: true }).press('Enter');
    const back = tab.getByRole('button', { name: 'Close this tab and go back' });
    await back.waitFor();
    // A key that closes its page is answered by nobody.
    await Promise.all([tab.waitForEvent('close'), back.press('Enter').catch(() => undefined)]);
    expect(editor.read('parties/odalys-brennick.yaml')).toBe('name: Odalys Brennick\nkind: creator\n');
    expect(await creator.inputValue()).toBe('odalys-brennick');
    expect(await way.count()).toBe(0);
    expect(editor.complaints.filter((complaint) => !complaint.startsWith('Transition was aborted'))).toEqual([]);
  });

  it('a link of a stranger fills fields with text, saves nothing and runs nothing', async () => {
    const hostile = new URLSearchParams([
      ['campaign', '"><img src=x onerror=document.title="run">'],
      ['__proto__.x', '1'],
      ['values.0.workstream', '<script>'],
      ['note', "R&D's <b>"],
    ]);
    await page.goto(`${editor.address}admin/#/collections/reports/new?${hostile.toString()}`);
    await expect.poll(() => formField(page, 'note').inputValue(), soon).toBe("R&D's <b>");
    expect(await page.title()).not.toBe('run');
    expect(await page.getByText('Unsaved Changes').count()).toBe(0);
    expect(editor.complaints).toEqual([]);
  });

  it('has links that work without script, and none where there is no editor', () => {
    const html = readFileSync(join(inject('siteFolder'), CAMPAIGN, 'index.html'), 'utf8');
    expect(html).toContain('href="/admin/#/collections/reports/new?campaign=daybrim-first-light"');
  });
});

async function publish(): Promise<void> {
  await page.getByText('Publish', { exact: true }).first().click();
  await page.getByText('Publish now', { exact: true }).click();
}
