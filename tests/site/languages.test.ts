import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runChild } from '../../scripts/lib/child-command.ts';
import { createSiteServer, type SiteServer } from '../../src/hosting/server.ts';
import { wordsIn } from '../../src/words/index.ts';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { axeViolations } from '../support/axe.ts';
import { textsMissingFrom } from '../support/interface-words.ts';

const CAMPAIGNS = ['daybrim-first-light', 'tarnloop-repair-week', 'tarnloop-mend-it-once'];
const PAGES = ['', 'campaigns/', 'rules/', 'rules/kill-fee/', ...CAMPAIGNS.map((id) => `campaigns/${id}/`)];

/** Pages of shared entries, each with the files whose sentences it shows. */
const FACTS: readonly (readonly [page: string, files: string])[] = [
  ['markets/', 'markets/*.yaml'],
  ['markets/de/', 'markets/de.yaml'],
  ['markets/jp/', 'markets/jp.yaml'],
  ['platforms/', 'platforms/*.yaml'],
  ['platforms/instagram/', 'platforms/instagram.yaml'],
  ['metrics/', 'metrics/*.yaml'],
  ['metrics/engagement-rate/', 'metrics/engagement-rate.yaml'],
  ['glossary/', 'glossary/*.yaml'],
  ['parties/ottergrund/', 'parties/ottergrund.yaml'],
  ['playbooks/', 'playbooks/*.mdx'],
  ['playbooks/cross-market-launch-v1/markets/', 'markets/*.yaml'],
];

let folder: string;
let browser: Browser;
let server: SiteServer;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samepage-languages-'));
  browser = await launchBrowser();
  server = createSiteServer({ port: 0, isLive: false });
  address = await server.listen();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** The sample content, which is in English, with an interface in another language. */
async function built(language: string): Promise<string> {
  const [content, out] = [join(folder, language, 'content'), join(folder, language, 'dist')];
  await cp('content', content, { recursive: true });
  const site = readFileSync(join(content, 'samepage.yaml'), 'utf8');
  writeFileSync(join(content, 'samepage.yaml'), site.replace(/^language: .*$/m, `language: ${language}`));
  const options = ['--content', content, '--out', out, '--as-of', '2026-11-21'];
  const { status, text } = await runChild(process.execPath, ['scripts/build.ts', ...options], { output: 'kept' });
  if (status !== 0) throw new Error(`The build in ${language} failed:\n${text}`);
  return out;
}

describe.each([
  ['de', 'Was heute jemand tun muss'],
  ['es', 'Lo que hoy necesita a alguien'],
])('an interface in %s', (language, heading) => {
  const isEnglish = textsMissingFrom(wordsIn(language), wordsIn('en'));
  const isOwn = textsMissingFrom(wordsIn('en'), wordsIn(language));
  let site: string;

  beforeAll(async () => {
    site = await built(language);
    server.showBuild(site);
  }, 240_000);

  it('says so, and speaks it', async () => {
    await onPage('', async (page) => {
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.locator('h1').textContent()).toContain(heading);
    });
  });

  describe.each(PAGES)('on /%s', (path) => {
    let page: Page;
    let texts: readonly ShownText[];
    beforeAll(async () => {
      page = await narrowPage(path);
      texts = await page.evaluate(shownTexts);
    });
    afterAll(() => page.context().close());

    it('shows no English word of the interface, unless it says that it is English', () => {
      expect(texts.length).toBeGreaterThan(30);
      const unmarked = texts.filter(({ lang, text }) => lang === language && isEnglish(text));
      expect(unmarked.map(({ text }) => text)).toEqual([]);
    });

    const campaign = CAMPAIGNS.find((id) => path === `campaigns/${id}/`);
    if (campaign !== undefined)
      it('marks what people wrote with its own language', () => {
        const data = JSON.parse(readFileSync(join(site, 'campaigns', `${campaign}.json`), 'utf8')) as { written: unknown };
        const sentences = new Set(sentencesIn(data.written));
        const said = texts.filter(({ text }) => sentences.has(text));
        expect(said.length).toBeGreaterThan(5);
        expect(said.filter(({ lang }) => lang !== 'en').map(({ text }) => text)).toEqual([]);
      });

    it('has no accessibility problem that axe finds', async () => {
      expect(await axeViolations(page)).toEqual([]);
    });

    it('fits a narrow window, long words included', async () => {
      const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    });
  });

  it.each(FACTS)('marks what people wrote in /%s with its own language, and nothing else', async (path, files) => {
    const sentences = new Set(globSync(join('content', files)).flatMap((file) => sentencesIn(dataOf(file))));
    await onPage(path, async (page) => {
      const texts = await page.evaluate(shownTexts);
      // What somebody is called is in no language.
      if (path.startsWith('parties/')) sentences.delete(await page.locator('h1').innerText());
      const said = texts.filter(({ text }) => sentences.has(text));
      expect(said.length).toBeGreaterThan(0);
      expect(said.filter(({ lang }) => lang !== 'en').map(({ text }) => text)).toEqual([]);
      expect(texts.filter(({ lang, text }) => lang === language && isEnglish(text)).map(({ text }) => text)).toEqual([]);
      expect(texts.filter(({ lang, text }) => lang === 'en' && isOwn(text)).map(({ text }) => text)).toEqual([]);
    });
  });

  it('marks the results of a search with their languages', async () => {
    await onPage('search/?q=embargo&kind=word', async (page) => {
      const hit = page.locator('main ol > li').first();
      await hit.waitFor();
      expect(
        await hit
          .locator('mark')
          .first()
          .evaluate((mark) => mark.closest('[lang]')?.getAttribute('lang')),
      ).toBe('en');
    });
  });
});

/** A page in the narrowest window, in a context of its own: close that. */
async function narrowPage(path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${address}${path}`);
  return page;
}

async function onPage(path: string, look: (page: Page) => Promise<void>): Promise<void> {
  const page = await narrowPage(path);
  try {
    await look(page);
  } finally {
    await page.context().close();
  }
}

/**
 * Runs in the page: every text and every label that a reader meets, with the language that it is marked with. Hashes, addresses of
 * clauses and names of files are the same in every language.
 */
function shownTexts(): ShownText[] {
  const texts: ShownText[] = [];
  const add = (element: Element, text: string | null) => {
    const flat = (text ?? '').replaceAll(/\s+/g, ' ').trim();
    if (flat !== '' && !element.closest('code, .hash'))
      texts.push({ lang: element.closest('[lang]')?.getAttribute('lang') ?? '', text: flat });
  };
  for (const element of document.body.querySelectorAll('*:not(script, style)')) {
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'data-label']) add(element, element.getAttribute(name));
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) add(element, node.textContent);
  }
  return texts;
}

/** Texts of several words: names and ids are the same in every language. */
function sentencesIn(data: unknown): string[] {
  if (typeof data === 'string') return data.split(' ').length > 3 ? [data.replaceAll(/\s+/g, ' ').trim()] : [];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(sentencesIn) : [];
}

/** What stands in a file of content: all of a YAML file, the fields above the brief of the others. */
function dataOf(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  return load(file.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text, { schema: CORE_SCHEMA });
}

interface ShownText {
  readonly lang: string;
  readonly text: string;
}
