import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './lib/browser.ts';
import { runCommand } from './lib/command.ts';
import { keyPages } from './lib/key-pages.ts';
import { distOption, withServedSite } from './lib/served-site.ts';
import { step } from './lib/steps.ts';

const command = {
  name: 'npm run shots',
  summary: 'Photographs the key pages of the built site: at 390 and 1440 pixels, in both themes, and printed as PDF.',
  arguments: '[PAGE …]',
  options: {
    dist: distOption,
    out: { kind: 'text', value: 'DIR', help: 'folder to write the pictures to', default: '.cache/shots' },
    first: { kind: 'flag', help: 'only what fits on the first screen, instead of whole pages' },
  },
} as const;

const views = [390, 1440].flatMap((width) => (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })));

await runCommand(command, async ({ dist, out, first, arguments: wanted }) => {
  await mkdir(out, { recursive: true });
  await withServedSite(dist, async (address) => {
    const pages = wanted.length > 0 ? wanted.map((page) => page.replace(/^\//, '')) : keyPages(dist);
    const browser = await step('Started the browser', launchBrowser);
    try {
      for (const view of views) {
        await step(`${pages.length} pages, ${view.width} pixels, ${view.colorScheme}`, () =>
          photograph(
            browser,
            pages.map((page) => ({ url: address + page, file: fileOf(out, page, view) })),
            view,
            !first,
          ),
        );
      }
      await step(`${pages.length} pages, printed`, () => print(browser, address, pages, out));
    } finally {
      await browser.close();
    }
  });
  console.log(`The pictures are in ${out}`);
});

async function photograph(
  browser: Browser,
  shots: readonly { readonly url: string; readonly file: string }[],
  { width, colorScheme }: View,
  isWhole: boolean,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: width < 600 ? 844 : 1000 }, colorScheme });
  for (const { url, file } of shots) {
    await open(page, url);
    await page.screenshot({ path: file, fullPage: isWhole });
  }
  await page.close();
}

async function print(browser: Browser, address: string, pages: readonly string[], out: string): Promise<void> {
  const page = await browser.newPage();
  for (const name of pages) {
    await open(page, address + name);
    await page.pdf({ path: path.join(out, `${nameOf(name)}.pdf`), format: 'A4', preferCSSPageSize: true });
  }
  await page.close();
}

/** An address that does not exist is a mistake of whoever typed it, except the page that says so. */
async function open(page: Page, url: string): Promise<void> {
  const response = await page.goto(url, { waitUntil: 'load' });
  if (!response?.ok() && !url.endsWith('/404.html')) throw new Error(`There is no page at ${url}`);
  // A long page puts off what is far down, and no picture of the whole would have it.
  await page.waitForFunction(() => document.querySelector('[data-room]') === null);
}

function fileOf(out: string, page: string, { width, colorScheme }: View): string {
  return path.join(out, `${nameOf(page)}-${width}-${colorScheme}.png`);
}

/** `campaigns-daybrim-first-light` for `campaigns/daybrim-first-light/`. */
function nameOf(page: string): string {
  return (
    page
      .replace(/\.html$/, '')
      .replaceAll('/', '-')
      .replace(/-$/, '') || 'home'
  );
}

type View = (typeof views)[number];
