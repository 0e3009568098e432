import type { Browser, CDPSession } from 'playwright-core';
import { createSiteServer } from '../../src/hosting/server.ts';
import { launchBrowser } from '../lib/browser.ts';

/** What the first search of somebody costs who has opened no page of the site before. */
export interface FirstSearch {
  /** How many campaigns the site has. */
  readonly campaigns: number;
  readonly text: string;
  /** What the page says was found. */
  readonly found: string;
  /** What the search transfers, in thousands of bytes: the program, the parts of the index, and the pages that are shown at first. */
  readonly kilobytes: number;
  /** What the page of the search transfers besides, with its styles, scripts and fonts. */
  readonly pageKilobytes: number;
  /** From the start of the navigation until hits are shown, on this machine, without a network between. */
  readonly seconds: number;
}

/** Words that most campaigns have, words of one clause, the start of a word, a word that nobody wrote, and a facet alone. */
export const SEARCHES = ['?q=launch+film', '?q=exclusivity+6+months', '?q=authen', '?q=xylophone', '?status=live'];

/** Searches a built site in a browser, each time as somebody new, and returns what each search cost. */
export async function measureFirstSearches(folder: string, campaigns: number): Promise<FirstSearch[]> {
  const server = createSiteServer({ port: 0, isLive: false });
  server.showBuild(folder);
  const address = await server.listen();
  const browser = await launchBrowser();
  try {
    const searches: FirstSearch[] = [];
    for (const query of SEARCHES)
      searches.push({ campaigns, text: query, ...(await searchOnce(browser, `${address}search/`, query)) });
    return searches;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function searchOnce(browser: Browser, address: string, query: string): Promise<Omit<FirstSearch, 'campaigns' | 'text'>> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const transferred = watchTransfers(await context.newCDPSession(page));
  const start = performance.now();
  await page.goto(address + query);
  const status = page.getByRole('status').filter({ hasText: /found/ });
  await status.waitFor();
  const seconds = (performance.now() - start) / 1000;
  await page.waitForLoadState('networkidle');
  const found = await status.innerText();
  await context.close();
  const { index, others } = transferred();
  return { found, kilobytes: index / 1000, pageKilobytes: others / 1000, seconds };
}

/** Counts bytes as they come over the wire, compressed as the host sends them, with their headers. */
function watchTransfers(session: CDPSession): () => { readonly index: number; readonly others: number } {
  const urls = new Map<string, string>();
  const bytes = { index: 0, others: 0 };
  session.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[urls.get(requestId)?.includes('/pagefind/') ? 'index' : 'others'] += encodedDataLength;
  });
  void session.send('Network.enable');
  return () => bytes;
}
