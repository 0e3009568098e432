import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { axeViolations } from '../support/axe.ts';
import { formField, ServedEditor } from '../support/served-editor.ts';

const LIVE = 'daybrim-first-light';
const ALIGNING = 'tarnloop-repair-week';

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
  page = await editor.newPage(browser, 'every complaint');
  // The day of the built site: what is late must not depend on when the tests run.
  await page.clock.setFixedTime('2026-11-21T12:00:00Z');
});

afterEach(async () => {
  await page.context().close();
  await editor.remove();
});

describe('the check beside the form', () => {
  it('shows a mistake while it is written, and nothing once it is mended', async () => {
    await open(LIVE);
    await says('Nothing was found.');
    const flight = page.locator('div[id^="flight-field"]').first();
    await flight.getByRole('button').first().click();
    const end = flight.locator('input[id^="end-field"]');
    const written = await end.inputValue();
    await end.fill('soon');
    await says('The one finding.');
    await panel().getByText('Cannot be read').waitFor();
    await panel().getByRole('button', { name: 'Flight: End' }).waitFor();
    await end.fill(written);
    await says('Nothing was found.');
    expect(await panel().getByText('Cannot be read').count()).toBe(0);
    expect(editor.complaints).toEqual([]);
  });

  it('judges the brief as well, and says so once nobody is there who could', async () => {
    await open(LIVE);
    await says('Nothing was found.');
    const brief = page.locator('textarea[id^="body-field"]').first();
    const written = await brief.inputValue();
    await brief.fill(`${written}\n\nHi {process.env.X}`);
    await says('The one finding.');
    await panel().getByText('{process.env.X}', { exact: true }).waitFor();
    expect(await panel().getByRole('region', { name: 'Checked after saving' }).innerText()).not.toContain('brief');
    await brief.fill(written);
    await says('Nothing was found.');
    await editor.stop();
    await brief.fill(`${written}\n\nHi {process.env.Y}`);
    await panel().getByRole('region', { name: 'Checked after saving' }).getByText('brief').waitFor();
  });

  it('leads from a finding to its field by keyboard, through everything that is closed around it', async () => {
    await open(ALIGNING);
    const place = panel().getByRole('button', { name: 'Share of meaningful comments: Value' });
    await place.press('Enter');
    await focusIsOn('value');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('?');
    await panel().getByRole('button', { name: 'One round: Silence means' }).press('Enter');
    await focusIsOn('silence');
  });

  it('shows what the agreement says so far, and leads into it', async () => {
    await open(LIVE);
    await says('Nothing was found.');
    await panel().locator('summary').filter({ hasText: 'Deliverables' }).click();
    await panel().getByText('Workstream: Influencer · How many: 3').waitFor();
    await panel().getByRole('button', { name: 'Trial Stories', exact: true }).click();
    await focusIsOn('title');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('Trial Stories');
  });

  it('says what is checked later, and links to the page that this machine shows', async () => {
    await open(LIVE);
    await panel().getByRole('heading', { name: 'Checked after saving' }).waitFor();
    expect(await panel().getByRole('link', { name: 'Open its page' }).getAttribute('href')).toBe(`/campaigns/${LIVE}/`);
  });

  it('can be used by people and their tools, at a desk and on a phone', async () => {
    await open(ALIGNING);
    await says(/before it can be agreed/);
    expect(await axeViolations(page, '.sp-panel')).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await panel().getByRole('button', { name: 'Hide the check' }).click();
    expect(await panel().getByRole('status').isVisible()).toBe(true);
    expect(await panel().getByRole('heading', { name: 'Checked after saving' }).isVisible()).toBe(false);
    await panel().getByRole('button', { name: 'Show the check' }).click();
    expect(await axeViolations(page, '.sp-panel')).toEqual([]);
    await panel().getByRole('button', { name: 'Share of meaningful comments: Value' }).click();
    await focusIsOn('value');
  });
});

describe('publishing', () => {
  it('is refused with the list of what stands before a step, and the file stays', async () => {
    await open(ALIGNING);
    await says(/before it can be agreed/);
    await field('status').selectOption('agreed');
    await publish();
    const refusal = page.getByRole('alert').filter({ hasText: 'This cannot become agreed yet.' }).first();
    await refusal.waitFor();
    await panel().getByRole('heading', { name: 'What stops it' }).waitFor();
    await panel().locator('.sp-refusal').getByRole('button', { name: 'Strategy: Objective' }).waitFor();
    expect(read(ALIGNING)).toBe(readFileSync(`content/campaigns/${ALIGNING}.mdx`, 'utf8'));
    await field('status').selectOption('aligning');
    await field('title').fill('Saved with all its gaps');
    await publish();
    await page.getByText('Entry saved').first().waitFor();
    expect(read(ALIGNING)).toContain('title: Saved with all its gaps\n');
  });
});

describe('what somebody writes', () => {
  it('stays text, in the panel as in the form', async () => {
    await page.goto(`${editor.address}admin/#/collections/campaigns/new`);
    await field('title').fill('<img src=x onerror="window.harm=1"> [a](javascript:harm)');
    await page
      .locator('textarea[id^="body-field"]')
      .fill('---js\nwindow.harm = 1\n---\n<img src=x onerror="window.harm=1">\n\n[a](javascript:window.harm=1)');
    await panel().getByText('Cannot be read').first().waitFor();
    await panel().getByText('javascript:').first().waitFor();
    expect(await panel().locator('img, [href^="javascript"], [onerror]').count()).toBe(0);
    expect(await page.evaluate(() => 'harm' in window)).toBe(false);
    expect(editor.complaints).toEqual([]);
  });
});

async function open(id: string): Promise<void> {
  await page.goto(`${editor.address}admin/#/collections/campaigns/entries/${id}`);
  await field('title').waitFor();
}

function panel(): Locator {
  return page.getByRole('complementary', { name: 'Check' });
}

async function says(sentence: string | RegExp): Promise<void> {
  await panel().getByRole('status').filter({ hasText: sentence }).waitFor();
}

/** A field at the top of the form. */
function field(name: string): Locator {
  return formField(page, name);
}

async function focusIsOn(name: string): Promise<void> {
  await page.waitForFunction((start) => document.activeElement?.id.startsWith(start), `${name}-field-`);
}

async function publish(): Promise<void> {
  await page.getByText('Publish', { exact: true }).first().click();
  await page.getByText('Publish now', { exact: true }).click();
}

function read(id: string): string {
  return readFileSync(join(editor.folder, 'campaigns', `${id}.mdx`), 'utf8');
}
