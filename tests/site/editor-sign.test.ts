import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { textToSign } from '../../src/corpus/text-to-sign.ts';
import { axeViolations } from '../support/axe.ts';
import { formField, ServedEditor } from '../support/served-editor.ts';

const CAMPAIGN = 'tarnloop-repair-week';
const PARTY = 'larkstow';
const FILE = `signoffs/${CAMPAIGN}/2026-11-21t12-00-${PARTY}.yaml`;
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
  page = await editor.pageIn(await browser.newContext({ viewport: { width: 1440, height: 1000 }, timezoneId: 'UTC' }));
  await page.clock.setFixedTime('2026-11-21T12:00:00Z');
});
afterEach(async () => {
  await page.context().close();
  await editor.remove();
});

describe('from the page of a campaign', () => {
  it('a signature is recorded with the text that the page shows, and both are kept', async () => {
    const { signed } = textToSign(editor.folder, { campaign: CAMPAIGN, party: PARTY });
    await follow(`campaigns/${CAMPAIGN}/`);
    await expect.poll(() => page.getByText('The text as it is now').isVisible(), soon).toBe(true);
    expect([await formField(page, 'at').inputValue(), await formField(page, 'zone').inputValue()]).toEqual([
      '2026-11-21T12:00',
      'UTC',
    ]);
    expect(await axeViolations(page, '.sp-signed', '.sp-clauses')).toEqual([]);

    await page.getByLabel('Hash from a mail').fill(`Version that I saw (SHA-256): ${signed.hash}`);
    await page.getByText('It is this text.').waitFor();
    await page.getByLabel('Hash from a mail').fill('f'.repeat(64));
    await page.getByText('It is another text.').waitFor();

    // The browser says so when a page of the site fades into one that does not.
    expect(editor.complaints.filter((complaint) => !complaint.startsWith('Transition was aborted'))).toEqual([]);

    await formField(page, 'person').fill('Imogen Farrant');
    await formField(page, 'way').selectOption('email');
    await save();
    await page.locator('#sp-notice').filter({ hasText: 'which mail or which document' }).waitFor();
    expect(existsSync(join(editor.folder, FILE))).toBe(false);

    await formField(page, 'evidence').fill('Mail of 21 November 2026');
    await save();
    await page.getByText('Entry saved').waitFor();
    expect(editor.read(`signed/${signed.hash}.json`)).toBe(signed.text);
    const { corpus, findings } = loadCorpus(editor.folder);
    expect(findings).toEqual([]);
    const signoff = corpus.entries.signoff.get(FILE.replace(/^signoffs\/|\.yaml$/g, ''));
    expect(signoff?.data).toMatchObject({ party: PARTY, person: 'Imogen Farrant', decision: 'signed', text: signed.hash });
    expect(signoff?.data.clauses).toEqual(signed.clauses.map(({ id, hash }) => ({ clause: id, hash })));
  });

  it('a text that changed after the page was made is not signed unread', async () => {
    editor.change(`campaigns/${CAMPAIGN}.mdx`, 'end: "2027-02-26"', 'end: "2027-03-02"');
    await follow(`campaigns/${CAMPAIGN}/for/${PARTY}/`);
    await page.getByText('shows another text than the one there is now').waitFor();
    await formField(page, 'person').fill('Imogen Farrant');
    expect(await formField(page, 'at').inputValue()).toBe('');
  });

  it('a text that changes while the form is open is refused in plain words', async () => {
    const before = readdirSync(join(editor.folder, 'signed'));
    await follow(`campaigns/${CAMPAIGN}/for/${PARTY}/`);
    await page.getByText('The text as it is now').waitFor();
    await formField(page, 'person').fill('Imogen Farrant');
    await formField(page, 'way').selectOption('cms');
    editor.change(`campaigns/${CAMPAIGN}.mdx`, 'end: "2027-02-26"', 'end: "2027-03-02"');
    await save();
    await page.locator('#sp-notice').filter({ hasText: 'This is not the text as it is now.' }).waitFor();
    expect(existsSync(join(editor.folder, FILE))).toBe(false);
    expect(readdirSync(join(editor.folder, 'signed'))).toEqual(before);
  });
});

async function follow(address: string): Promise<void> {
  await page.goto(editor.address + address);
  await page.locator(`a[href*="signoffs/new"][href*="party=${PARTY}"]`).click();
  await expect.poll(() => formField(page, 'party').count(), soon).toBe(1);
}

async function save(): Promise<void> {
  await page.getByText('Publish', { exact: true }).first().click();
  await page.getByText('Publish now', { exact: true }).click();
}
