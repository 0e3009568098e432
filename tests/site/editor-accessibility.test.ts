import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { axeViolations } from '../support/axe.ts';
import { formField, ServedEditor } from '../support/served-editor.ts';

const LARGEST = 'admin/#/collections/campaigns/entries/daybrim-first-light';
/** What a thumb hits, in pixels. */
const TARGET = 44;

let browser: Browser;
let editor: ServedEditor;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  editor = new ServedEditor(inject('siteFolder'), 'workflow');
  await editor.start();
  page = await editor.newPage(browser);
});

afterEach(async () => {
  expect(editor.complaints).toEqual([]);
  await page.context().close();
  await editor.remove();
});

describe.each([1440, 390])('the pages of the editor, %i pixels wide', (width) => {
  beforeEach(() => page.setViewportSize({ width, height: 900 }));

  it('have no fault in the list of entries', async () => {
    await page.goto(`${editor.address}admin/`);
    await page.getByRole('link', { name: 'Daybrim First Light' }).waitFor();
    expect(await faults()).toEqual([]);
    const low = await page.locator('a, button, input, [role="button"]').evaluateAll((parts) => {
      const shown = parts.filter((part) => part.checkVisibility());
      const boxes = shown.map((part) => ({ name: part.textContent, height: part.getBoundingClientRect().height }));
      return boxes.filter(({ height }) => height < 43.5);
    });
    expect(low).toEqual([]);
  });

  it('have no fault in a form with a section and an item of a list open', async () => {
    await openItem();
    expect(await faults()).toEqual([]);
  });

  it('say of each button that opens a section which one it opens', async () => {
    await openItem();
    const described = await page
      .getByRole('button', { name: /^(Expand|Collapse)$/ })
      .evaluateAll((buttons) =>
        buttons.map((button) => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent ?? ''),
      );
    expect(described.filter((words) => words.trim() === '')).toEqual([]);
    expect(described).toEqual(expect.arrayContaining([expect.stringMatching(/^Flight/), expect.stringMatching(/^Milestones/)]));
  });

  it('have no fault in a draft and on the board', async () => {
    await saveDraft();
    expect(await faults()).toEqual([]);
    await page.goto(`${editor.address}admin/#/workflow`);
    await page.getByRole('heading', { name: 'Daybrim First Lights' }).waitFor();
    expect(await faults()).toEqual([]);
  });

  it('show all that can be done in the head of a form, large enough for a thumb', async () => {
    await openItem();
    const published = ['Save', 'Published', 'Delete published entry', 'Your account'];
    expect(await tooSmall(published)).toEqual([]);
    await saveDraft();
    const draft = ['Save', 'Status: Draft', 'Publish', 'Delete unpublished changes', 'Your account'];
    expect(await tooSmall(draft)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await boxProblem(page.getByRole('link', { name: /Writing in/ }))).toBeUndefined();
  });
});

describe('the board on a phone', () => {
  it('says what stops a draft without covering a card, and leads to its form', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    page.on('dialog', (question) => void question.accept());
    await page.goto(`${editor.address}admin/#/collections/campaigns/entries/tarnloop-repair-week`);
    await formField(page, 'status').selectOption('agreed');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Status: Draft' }).click();
    await page.getByRole('menuitem', { name: 'Ready' }).click();
    await page.getByRole('button', { name: 'Status: Ready' }).waitFor();
    await page.goto(`${editor.address}admin/#/workflow`);
    const remove = page.getByRole('button', { name: 'Delete changes' });
    expect(await boxProblem(remove)).toBeUndefined();
    expect(await boxProblem(page.getByRole('button', { name: 'Publish changes' }))).toBeUndefined();
    await page.getByRole('button', { name: 'Publish changes' }).click();
    const notice = page.getByRole('alert').filter({ hasText: 'Not published' });
    await notice.getByText('This cannot become agreed yet.').waitFor();
    expect(await faults()).toEqual([]);
    expect(await page.getByRole('complementary', { name: 'Check' }).count()).toBe(0);
    await remove.click({ trial: true });
    await notice.getByRole('link', { name: 'Open it and see what stops it' }).click();
    await formField(page, 'status').waitFor();
    expect(await notice.count()).toBe(0);
  });
});

describe('a form where the system prefers dark', () => {
  it('is light as a whole, and has no fault', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openItem();
    const status = formField(page, 'status');
    const shown = await status.evaluate((element) => [
      getComputedStyle(element).colorScheme,
      matchMedia('(prefers-color-scheme: dark)').matches,
    ]);
    expect(shown).toEqual(['light', true]);
    expect(await faults()).toEqual([]);
  });
});

describe('the items of a list', () => {
  const FILE = 'campaigns/aurora.mdx';

  beforeEach(async () => {
    const milestones = ['Kickoff', 'Script', 'Films'].map((title) => `  - title: ${title}`);
    writeFileSync(join(editor.folder, FILE), ['---', 'title: Aurora', 'milestones:', ...milestones, '---', ''].join('\n'));
    editor.git('add', '--all');
    editor.git('commit', '--quiet', '-m', 'Aurora');
    await page.goto(`${editor.address}admin/#/collections/campaigns/entries/aurora`);
    await formField(page, 'title').waitFor();
    await page.locator('div[id^="milestones-field"]').getByRole('button', { name: 'Expand' }).first().press('Enter');
  });

  it('have names, and are opened, moved and removed by keyboard', async () => {
    const toggle = page.getByRole('button', { name: 'Films', exact: true });
    expect(await toggle.getAttribute('aria-expanded')).toBe('false');
    await toggle.press('Enter');
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
    await tabTo(page.getByRole('button', { name: 'Move Films up' }));
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Films is now 2 of 3.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Films is now 1 of 3.').waitFor();
    expect(await focusedName()).toBe('Move Films up');
    expect(await page.getByRole('button', { name: 'Move Films up' }).getAttribute('aria-disabled')).toBe('true');
    await tabTo(page.getByRole('button', { name: 'Move Films down' }));
    await page.keyboard.press('Enter');
    expect(await focusedName()).toBe('Move Films down');
    await tabTo(page.getByRole('button', { name: 'Remove Films' }));
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Script');
    await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await page.getByText('Entry saved').waitFor();
    expect(editor.git('show', 'cms/campaigns/aurora:content/campaigns/aurora.mdx')).toBe(
      readFileSync(join(editor.folder, FILE), 'utf8').replace('  - title: Films\n', '').trimEnd(),
    );
  });

  it('without a title are called by their number, and are still dragged by a pointer', async () => {
    await page.getByRole('button', { name: 'Add milestones' }).press('Enter');
    await page.getByRole('button', { name: 'Milestones 4', exact: true }).press('Enter');
    const handles = page.locator('.sp-item-drag > *');
    await handles.nth(2).scrollIntoViewIfNeeded();
    const [from, to] = [await middleOf(handles.nth(0)), await middleOf(handles.nth(2))];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y + 10, { steps: 12 });
    await page.mouse.up();
    await expect
      .poll(() => page.locator('.sp-item-toggle').allTextContents())
      .toEqual(['Script', 'Films', 'Kickoff', 'Milestones 4']);
  });
});

async function openItem(): Promise<void> {
  await page.goto(`${editor.address}${LARGEST}`);
  await formField(page, 'title').waitFor();
  const milestones = page.locator('div[id^="milestones-field"]');
  await milestones.getByRole('button', { name: 'Expand' }).first().press('Enter');
  const kickoff = milestones.getByRole('button', { name: 'Kickoff', exact: true });
  await kickoff.press('Enter');
  expect(await kickoff.getAttribute('aria-expanded')).toBe('true');
  await page.locator('div[id^="flight-field"]').getByRole('button', { name: 'Expand' }).first().press('Enter');
  await page.locator('input[id^="start-field"]:visible').first().waitFor();
}

async function saveDraft(): Promise<void> {
  await page.goto(`${editor.address}${LARGEST}`);
  await formField(page, 'title').fill('Daybrim First Lights');
  await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Status: Draft' }).waitFor();
}

/** What axe finds. */
async function faults(): Promise<readonly string[]> {
  await passed();
  return axeViolations(page);
}

/** Waits until what comes and goes by itself is gone: what was done, said for seconds, and the line that shows loading. */
async function passed(): Promise<void> {
  for (const passing of ['.Toastify__toast', 'canvas[style*="z-index: 100001"]'])
    await page.locator(passing).first().waitFor({ state: 'hidden' });
}

async function tooSmall(buttons: readonly string[]): Promise<readonly string[]> {
  await passed();
  const head = page.getByRole('banner');
  const problems = await Promise.all(buttons.map((name) => boxProblem(head.getByRole('button', { name, exact: true }))));
  return problems.flatMap((problem, index) => (problem === undefined ? [] : [`${buttons[index]!}: ${problem}`]));
}

/** Why something cannot be hit with a thumb, as it is shown now. */
async function boxProblem(target: Locator): Promise<string | undefined> {
  await target.waitFor();
  const { top, right, left, width, height } = await target.evaluate(
    (element) => element.getBoundingClientRect().toJSON() as DOMRect,
  );
  if (width < TARGET || height < TARGET) return `${width} by ${height} pixels`;
  if (left < 0 || top < 0 || right > (page.viewportSize()?.width ?? 0)) return `cut off at ${left} to ${right}`;
  const isOnTop = await target.evaluate((element) => {
    const { x, y, width: across, height: down } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(x + across / 2, y + down / 2));
  });
  return isOnTop ? undefined : 'covered';
}

async function middleOf(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 2 };
}

async function focusedName(): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
}

async function tabTo(target: Locator): Promise<void> {
  for (let stops = 0; stops < 150; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No number of Tabs leads to ${String(target)}.`);
}
