import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { NpmStart } from '../support/npm-start.ts';

const FILES: Readonly<Record<string, string>> = {
  'content/samepage.yaml': 'name: Two lamps\n',
  'content/parties/lumen.yaml': 'name: Lumen\nkind: brand\nzone: Europe/Berlin\n',
  'content/campaigns/quiet-mornings.mdx': [
    '---',
    '# As on the phone.',
    "title: 'Quiet mornings' # for now",
    'status: aligning',
    'owner: { role: lumen, person: Ada Lind }',
    'roles:',
    '  - { kind: brand, party: lumen, pointPerson: Ada Lind }',
    "flight: { start: '2027-03-01', end: '2027-03-31' }",
    '---',
    '',
    'Show the lamp before sunrise.',
    '',
  ].join('\n'),
  'minutes.txt': 'Said on the phone.\n',
  'plan.txt': 'First the lamp.\n',
};

const DRAFT = 'cms/campaigns/quiet-mornings';
const ONE_LINE = '1\t1\tcontent/campaigns/quiet-mornings.mdx';

/** On a busy machine a build takes a minute, and publishing makes one. */
const PATIENCE = 240_000;

const root = mkdtempSync(join(tmpdir(), 'samepage-cycle-'));
const site = await NpmStart.onFreePort();
let browser: Browser;

beforeAll(async () => {
  beginRepository();
  site.run('--content', join(root, 'content'), '--cms', 'workflow');
  browser = await launchBrowser();
  await vi.waitFor(() => expect(site.said).toContain(`Samepage is at ${site.address}`), PATIENCE);
}, PATIENCE);

afterAll(async () => {
  await site.remove();
  rmSync(root, { recursive: true });
  await browser.close();
});

describe('a change that somebody makes without git', { timeout: 2 * PATIENCE }, () => {
  it('is a draft, stands on the board, is published as one commit, and shows on its page', async () => {
    const before = stateOfRepository();
    expect(before.status).toBe(' M minutes.txt\nM  plan.txt');
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
    const reader = await context.newPage();
    await reader.goto(`${site.address}campaigns/quiet-mornings/`);
    await title(reader, 'Quiet mornings').waitFor();
    const page = await context.newPage();
    page.on('dialog', (dialog) => void dialog.accept());

    await page.goto(`${site.address}admin/#/collections/campaigns/entries/quiet-mornings`);
    await reach(page.locator('input[id^="title-field"]'), 'Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Quiet mornings, twice');
    await reach(page.getByRole('button', { name: 'Save', exact: true }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Entry saved').waitFor();
    expect(git('for-each-ref', '--format=%(refname)')).toBe(`refs/heads/${DRAFT}\nrefs/heads/main`);
    expect(git('diff', '--numstat', 'main', DRAFT)).toBe(ONE_LINE);
    expect(stateOfRepository()).toEqual(before);

    await page.goto(`${site.address}admin/#/workflow`);
    expect(await columns(page)).toMatch(
      /^Drafts\s+1 entry\s[^]*Quiet mornings, twice[^]*In Review\s+0 entries[^]*Ready\s+0 entries/i,
    );
    await reach(page.getByRole('link', { name: /Quiet mornings, twice/ }), 'Tab');
    await page.keyboard.press('Enter');
    await reach(page.getByRole('button', { name: 'Status: Draft' }), 'Tab');
    await page.keyboard.press('Enter');
    await reach(page.getByRole('menuitem', { name: 'Ready' }), 'ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Status: Ready' }).waitFor();

    await page.goto(`${site.address}admin/#/workflow`);
    expect(await columns(page)).toMatch(/^Drafts\s+0 entries[^]*Ready\s+1 entry\s[^]*Quiet mornings, twice/i);
    expect(stateOfRepository()).toEqual(before);
    await reach(page.getByRole('button', { name: 'Publish changes' }), 'Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Entry published').waitFor();

    expect(git('rev-list', '--parents', `${before.head}..main`).split('\n')).toEqual([
      `${git('rev-parse', 'main')} ${before.head}`,
    ]);
    expect(git('diff', '--numstat', before.head, 'main')).toBe(ONE_LINE);
    expect(git('diff', '-U0', before.head, 'main')).toMatch(
      /\n-title: 'Quiet mornings' # for now\n\+title: 'Quiet mornings, twice' # for now$/,
    );
    expect(git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
    // Edits that have nothing to do with it are what they were, and nothing else is changed.
    expect(git('status', '--porcelain')).toBe(before.status);
    expect(git('symbolic-ref', 'HEAD')).toBe('refs/heads/main');

    // The page that somebody has open follows by itself.
    await title(reader, 'Quiet mornings, twice').waitFor({ timeout: PATIENCE });
    await context.close();
  });
});

/** A repository with edits that have nothing to do with the site: one is staged, the other is not. */
function beginRepository(): void {
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  git('init', '--quiet', '-b', 'main');
  git('config', 'user.name', 'Ada Lind');
  git('config', 'user.email', 'ada@example.com');
  git('add', '--all');
  git('commit', '--quiet', '-m', 'Begin');
  appendFileSync(join(root, 'minutes.txt'), 'And again.\n');
  appendFileSync(join(root, 'plan.txt'), 'Then the sun.\n');
  git('add', 'plan.txt');
}

/** What nobody but the person at this machine may change. */
function stateOfRepository() {
  return { head: git('rev-parse', 'HEAD'), index: git('write-tree'), status: git('status', '--porcelain') };
}

/** The board as it is read, from its first column on. */
async function columns(page: Page): Promise<string> {
  await page.getByRole('heading', { name: 'Quiet mornings, twice' }).waitFor();
  const text = await page.getByRole('main').innerText();
  return text.slice(text.indexOf('Drafts'));
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trimEnd();
}

function title(page: Page, name: string): Locator {
  return page.getByRole('heading', { level: 1, name, exact: true });
}

/** Presses a key until the focus is where it should be. */
async function reach(target: Locator, key: string): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await target.page().keyboard.press(key);
  }
  throw new Error(`No number of presses of ${key} leads to ${String(target)}.`);
}
