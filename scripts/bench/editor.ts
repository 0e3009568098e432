import { cmsHandler } from '../../src/cms/backend/http.ts';
import { localBackend } from '../../src/cms/backend/local-backend.ts';
import { createSiteServer } from '../../src/hosting/server.ts';
import { launchBrowser } from '../lib/browser.ts';
import { timeFindings } from './editor-findings.ts';
import { timeOpening } from './editor-opening.ts';

/** How long somebody waits in the form of a campaign, in milliseconds of wall time, each the median of several. */
export interface EditorWaits {
  /** Its id. */
  readonly campaign: string;
  /** From the click in the list until the form is there. */
  readonly opening: number;
  /** From the last key until the check beside the form says what it changed. */
  readonly finding: number;
}

/** Opens a sample campaign and types in it, again and again, in a browser on the site that was built for the team. */
export async function measureEditor(siteFolder: string, content: string, campaign: string): Promise<EditorWaits> {
  const backend = localBackend({ mode: 'simple', contentFolder: content });
  const server = createSiteServer({ port: 0, isLive: true, cms: cmsHandler({ backend, onTrouble: console.error }) });
  server.showBuild(siteFolder);
  const editor = `${await server.listen()}admin/`;
  const browser = await launchBrowser();
  try {
    const opening = median(await timeOpening(browser, editor, campaign));
    const finding = median(await timeFindings(browser, editor, campaign));
    return { campaign, opening, finding };
  } finally {
    await browser.close();
    await server.close();
  }
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
