import type { Page } from 'playwright-core';
import { cmsHandler } from '../../src/cms/backend/http.ts';
import { localBackend } from '../../src/cms/backend/local-backend.ts';
import { createSiteServer } from '../../src/hosting/server.ts';
import { launchBrowser } from '../lib/browser.ts';

/** How long somebody waits for the form of a campaign. */
export interface EditorOpening {
  /** Its id. */
  readonly campaign: string;
  /** From the click in the list until the form is there, in milliseconds of wall time, the median of several. */
  readonly milliseconds: number;
}

const TIMES = 5;

/** Opens the form of a sample campaign again and again in a browser, each time as somebody new, on the site that was built for the team. */
export async function measureEditorOpening(siteFolder: string, content: string, campaign: string): Promise<EditorOpening> {
  const backend = localBackend({ mode: 'simple', contentFolder: content });
  const server = createSiteServer({ port: 0, isLive: true, cms: cmsHandler({ backend, onTrouble: console.error }) });
  server.showBuild(siteFolder);
  const address = await server.listen();
  const browser = await launchBrowser();
  try {
    const times: number[] = [];
    while (times.length < TIMES) {
      const context = await browser.newContext();
      times.push(await openOnce(await context.newPage(), `${address}admin/`, campaign));
      await context.close();
    }
    return { campaign, milliseconds: times.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0 };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openOnce(page: Page, editor: string, campaign: string): Promise<number> {
  await page.goto(editor);
  const link = page.locator(`a[href$="/entries/${campaign}"]`);
  await link.waitFor();
  const start = performance.now();
  await link.click();
  await page.locator('[id^="title-field"]').first().waitFor();
  return performance.now() - start;
}
