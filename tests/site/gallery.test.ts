import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { exampleId } from '../../src/components/examples/example.ts';
import { gallery } from '../../src/components/examples/gallery.ts';
import { axeResults } from '../support/axe.ts';
import { htmlRules } from '../support/html-rules.ts';

const address = inject('siteAddress');
const folder = inject('siteFolder');
const ids = gallery.map(exampleId);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('no two examples have the same place', () => {
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  let problems: ReadonlyMap<string, readonly string[]>;
  beforeAll(async () => {
    const context = await browser.newContext({ colorScheme });
    problems = await problemsByExample(await context.newPage());
    await context.close();
  }, 300_000);

  test.each(ids)('%s has no accessibility problem that axe finds', (id) => {
    expect(problems.get(id) ?? []).toEqual([]);
  });

  test('nothing is wrong outside of them', () => {
    expect([...problems.keys()].filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('on a phone', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    await page.goto(`${address}gallery/`);
    await page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
  });
  afterAll(() => page.close());

  test.each(ids)('%s is not wider than 320 pixels', async (id) => {
    const { inside, own } = await page.locator(`#${id}`).evaluate((example) => ({
      inside: example.scrollWidth,
      own: example.clientWidth,
    }));
    expect(inside).toBeLessThanOrEqual(own);
  });
});

describe('as HTML', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    // A fragment begins in the middle of a page.
    rules: { ...htmlRules, 'heading-level': 'off', 'no-missing-references': 'off' },
  });
  let examples: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${address}gallery/`);
    examples = new Map(
      await page.locator('[data-example]').evaluateAll((all) => all.map((example) => [example.id, example.innerHTML] as const)),
    );
    await page.close();
  });

  test.each(ids)('%s is valid', async (id) => {
    const { results } = await validator.validateString(`<div>${examples.get(id)!}</div>`);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`))).toEqual([]);
  });

  test('shows every example, and no other', () => {
    expect([...examples.keys()].sort()).toEqual([...ids].sort());
  });
});

test('search engines are told to leave, and no page leads there', async () => {
  expect(readFileSync(join(folder, 'gallery/index.html'), 'utf8')).toContain('<meta name="robots" content="noindex"');
  const page = await browser.newPage();
  await page.goto(address);
  expect(await page.locator('a[href*="gallery"]').count()).toBe(0);
  await page.close();
});

/** One run of axe over all examples, and what it found by the example that it found it in. */
async function problemsByExample(page: Page): Promise<Map<string, string[]>> {
  await page.goto(`${address}gallery/`);
  const { violations, passes } = await axeResults(page, ['[data-example]'], ['violations', 'passes']);
  expect(passes.flatMap(({ nodes }) => nodes).length).toBeGreaterThan(ids.length);
  const problems = new Map<string, string[]>();
  for (const { id: rule, nodes } of violations) {
    for (const { html, target } of nodes) {
      const example = await page.locator(String(target[0])).evaluate((element) => element.closest('[data-example]')?.id ?? '');
      problems.set(example, [...(problems.get(example) ?? []), `${rule}: ${html}`]);
    }
  }
  return problems;
}
