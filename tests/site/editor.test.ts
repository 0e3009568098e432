import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { CAMPAIGN_ORDER } from '../../src/cms/config/campaign-order.ts';
import { axeViolations } from '../support/axe.ts';
import { formField, ServedEditor } from '../support/served-editor.ts';

const campaign = 'campaigns/daybrim-first-light.mdx';
const FORM = 'admin/#/collections/campaigns/entries/daybrim-first-light';

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
});

afterEach(async () => {
  await page.context().close();
  await editor.remove();
});

describe('the editor on the server of npm start', () => {
  it('lists the campaigns, opens the largest one, and asks nobody else', async () => {
    await page.goto(`${editor.address}admin/`);
    await page.getByRole('heading', { name: 'Campaigns', level: 1 }).or(page.getByText('Campaigns').first()).first().waitFor();
    for (const title of ['Daybrim First Light', 'Tarnloop Mend It Once', 'Tarnloop Repair Week 2027'])
      await page.getByText(title).waitFor();
    await page.getByText('Daybrim First Light').click();
    await field('title').waitFor();
    expect(editor.complaints).toEqual([]);
  });

  it('shows a campaign in the order of its page', async () => {
    await open();
    const names = await page
      .locator('label[for]')
      .evaluateAll((labels) =>
        labels
          .filter((label) => !label.closest('[class*="ControlContainer"]')?.parentElement?.closest('[class*="ControlContainer"]'))
          .map((label) => label.getAttribute('for')?.split('-field-')[0]),
      );
    expect(names.filter((name) => CAMPAIGN_ORDER.some((known) => known === name))).toEqual(
      CAMPAIGN_ORDER.filter((name) => names.includes(name)),
    );
    expect(names.length).toBeGreaterThan(35);
    const html = readFileSync(join(inject('siteFolder'), 'campaigns/daybrim-first-light/index.html'), 'utf8');
    const sections = [...html.matchAll(/<section[^>]* id="([\w-]+)"/g)].flatMap(
      ([, id]) => SECTIONS.get(id!) ?? (isField(id!) ? [id!] : []),
    );
    expect(sections.length).toBeGreaterThan(12);
    expect(sections).toEqual(sections.toSorted((one, other) => place(one) - place(other)));
  });

  it('saves one changed field as one changed line', async () => {
    await open();
    await field('title').fill('Daybrim First Lights');
    await publish();
    expect(changedLines()).toEqual(['title: Daybrim First Lights']);
    expect(editor.complaints).toEqual([]);
  });

  it('adds no line end to a file that has none', async () => {
    const file = join(editor.folder, campaign);
    const before = readFileSync(file, 'utf8').trimEnd();
    writeFileSync(file, before);
    await open();
    await field('title').fill('Daybrim First Lights');
    await publish();
    expect(readFileSync(file, 'utf8')).toBe(before.replace('title: Daybrim First Light', 'title: Daybrim First Lights'));
    await field('title').fill('Daybrim First Light');
    await publish();
    await expect.poll(() => readFileSync(file, 'utf8'), { timeout: 15_000 }).toBe(before);
  });

  it('takes “?” in a text, a choice and a day, and says what it means', async () => {
    await open();
    await field('status').press('?');
    await page.getByText('Not known yet. It counts as an open point.').waitFor();
    await toggle('flight');
    await page.locator('input[id^="start-field"]').fill('?');
    await field('currency').fill('?');
    await publish();
    expect(changedLines()).toEqual(['  start: "?"', 'currency: "?"', 'status: "?"']);
  });

  it('takes “?” for a whole section, with one key, and takes it back', async () => {
    await page.goto(`${editor.address}admin/#/collections/campaigns/new`);
    await field('title').fill('Aurora');
    await page.locator('div[id^="risks-field"] button').first().press('?');
    await page.locator('div[id^="risks-field"]').getByText('Not known yet').waitFor();
    await page.locator('div[id^="owner-field"] button').first().press('?');
    await page.locator('div[id^="owner-field"]').getByRole('button', { name: 'Write it' }).click();
    await publish();
    expect(readFileSync(join(editor.folder, 'campaigns/aurora.mdx'), 'utf8')).toBe('---\ntitle: Aurora\nrisks: "?"\n---\n');
  });

  it('offers no “?” where it would be wrong', async () => {
    await page.goto(`${editor.address}admin/#/collections/parties/entries/daybrim`);
    await field('kind').waitFor();
    expect(await page.getByText('Not known yet').count()).toBe(0);
  });

  it('shows short spellings with their fields, and keeps them when nobody touches them', async () => {
    await open();
    await toggle('workflows');
    const workflows = page.locator('div[id^="workflows-field"]').first();
    await workflows.locator('[class*="ListItemTopBar"]').nth(1).getByRole('button').first().click();
    await workflows.locator('input[id^="title-field"]:visible').fill('Changed');
    const steps = workflows.locator('div[id^="steps-field"]:visible').first();
    await steps.getByRole('button').first().click();
    expect(await steps.locator('input[id^="within-field"]').first().inputValue()).toBe('1');
    expect(await steps.locator('input[id^="within-field"] + select').first().inputValue()).toBe('working days');
    expect(await steps.locator('ul[class*="sp-values"] input').first().inputValue()).toBe('agency-eu');
    await publish();
    expect(changedLines()).toEqual([expect.stringMatching(/title: Changed$/)]);
  });

  it('does not overwrite what was changed meanwhile', async () => {
    await open();
    const file = join(editor.folder, campaign);
    const meanwhile = readFileSync(file, 'utf8').replace('status: live', 'status: wrapped');
    writeFileSync(file, meanwhile);
    await field('title').fill('Mine');
    await publish('Somebody else changed this meanwhile');
    expect(readFileSync(file, 'utf8')).toBe(meanwhile);
  });

  it('says why a file cannot be shown as a form, and leaves it alone', async () => {
    const file = join(editor.folder, campaign);
    const broken = readFileSync(file, 'utf8').replace('status: live', 'status: &anchor live');
    writeFileSync(file, broken);
    await page.goto(`${editor.address}${FORM}`);
    await page
      .getByRole('alert')
      .getByText(/Line \d+: /)
      .waitFor();
    expect(readFileSync(file, 'utf8')).toBe(broken);
  });

  it('calls the file of a title in another script by an id', async () => {
    await page.goto(`${editor.address}admin/#/collections/campaigns/new`);
    await field('title').fill('Весенний запуск');
    await publish();
    const made = readFileSync(join(editor.folder, 'campaigns/vesenniy-zapusk.mdx'), 'utf8');
    expect(made).toMatch(/^---\ntitle: Весенний запуск\n---\n/);
    expect(editor.complaints.filter((text) => !text.includes('404'))).toEqual([]);
  });

  it('never changes what was recorded', async () => {
    await page.goto(`${editor.address}admin/#/collections/reports/entries/daybrim-first-light/2026-11-20-brand`);
    await page.locator('textarea[id^="note-field"]').last().fill('Rewritten');
    await publish('what was recorded is never changed');
    expect(changedLines('reports/daybrim-first-light/2026-11-20-brand.yaml')).toEqual([]);
  });

  it('has controls that people and their tools can use', async () => {
    await open();
    await toggle('flight');
    expect(await axeViolations(page, '.sp-value', '.sp-values')).toEqual([]);
  });
});

describe('the editor elsewhere', () => {
  it('says in plain words how to get one', async () => {
    await page.goto(`${inject('siteAddress')}admin/`);
    await page.getByRole('heading', { name: 'This site has no editor yet' }).waitFor();
    expect(await page.getByText('npm start').isVisible()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('is a link at the foot of every page of the team', async () => {
    await page.goto(inject('siteAddress'));
    await page.getByRole('contentinfo').getByRole('link', { name: 'Edit' }).click();
    await page.getByRole('heading', { name: 'This site has no editor yet' }).waitFor();
  });
});

async function open(): Promise<void> {
  await page.goto(`${editor.address}${FORM}`);
  await field('title').waitFor();
}

/** A field at the top of the form. */
function field(name: string): Locator {
  return formField(page, name);
}

/** Opens or closes a group of fields, or a list. */
async function toggle(name: string): Promise<void> {
  await page.locator(`div[id^="${name}-field"] button`).first().click();
}

async function publish(says = 'Entry saved'): Promise<void> {
  await page.getByText('Publish', { exact: true }).first().click();
  await page.getByText('Publish now', { exact: true }).click();
  await page.getByText(says).first().waitFor();
}

/** The lines of a file that the copy in `content` does not have, sorted. */
function changedLines(file = campaign): string[] {
  const before = new Set(readFileSync(join('content', file), 'utf8').split('\n'));
  const after = readFileSync(join(editor.folder, file), 'utf8').split('\n');
  expect(after).toHaveLength(readFileSync(join('content', file), 'utf8').split('\n').length);
  return after.filter((line) => !before.has(line)).toSorted();
}

/** Sections of the page by the fields that they show, where they are called otherwise. */
const SECTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['dates', ['milestones']],
  ['brief', ['body']],
  ['money', ['budget']],
  ['rights', ['usageRights']],
  ['identity', ['currency']],
]);

function isField(name: string): boolean {
  return place(name) >= 0;
}

function place(name: string): number {
  return (CAMPAIGN_ORDER as readonly string[]).indexOf(name);
}
