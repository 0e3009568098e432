import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { launchArguments, requireBrowser } from './browser.ts';

/** The scores of one page, 0 to 100, and what cost points. */
export interface PageScores {
  readonly page: string;
  readonly scores: Readonly<Record<Category, number>>;
  /** `document-title: Document has a title`, only for the categories in which the page must be perfect. */
  readonly failures: readonly string[];
}

/** What Lighthouse judges. */
export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';

/** The least score of each category. */
export const LIMITS: Readonly<Record<Category, number>> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

/** What must be perfect on any machine; speed is measured apart, because it hangs on the machine. */
export const PERFECT: readonly Category[] = ['accessibility', 'best-practices', 'seo'];

/**
 * Judges pages with Lighthouse's mobile preset, one after the other in one browser. The browser talks to the site alone.
 *
 * @param address where the site is served, with a slash at the end
 * @throws when a page cannot be judged.
 */
export async function auditPages(
  address: string,
  pages: readonly string[],
  categories: readonly Category[],
): Promise<PageScores[]> {
  const chrome = await launch({
    chromePath: requireBrowser(),
    chromeFlags: ['--headless=new', ...launchArguments],
    logLevel: 'silent',
  });
  try {
    const results: PageScores[] = [];
    for (const page of pages) results.push(await auditPage(address + page, page, chrome.port, categories));
    return results;
  } finally {
    chrome.kill();
  }
}

/** Whether every score is at its limit or above. */
export function isGoodEnough({ scores }: PageScores): boolean {
  return Object.entries(scores).every(([category, score]) => score >= LIMITS[category as Category]);
}

/** Only what is made for everybody may be kept by search engines; the pages of a build for the team or the partners say so on purpose. */
const SKIPPED = ['is-crawlable'];

async function auditPage(url: string, page: string, port: number, categories: readonly Category[]): Promise<PageScores> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: [...categories],
    skipAudits: SKIPPED,
    disableFullPageScreenshot: true,
  });
  if (!result || result.lhr.runtimeError)
    throw new Error(`Lighthouse could not judge ${url}: ${result?.lhr.runtimeError?.message ?? ''}`);
  const { lhr } = result;
  const scores = categories.map((category) => [category, Math.round((lhr.categories[category]?.score ?? 0) * 100)] as const);
  const failures = categories
    .filter((category) => PERFECT.includes(category))
    .flatMap((category) =>
      (lhr.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
        const audit = lhr.audits[id];
        return weight > 0 && audit && audit.score !== null && audit.score < 1 ? [`${id}: ${audit.title}`] : [];
      }),
    );
  return { page, scores: Object.fromEntries(scores) as PageScores['scores'], failures };
}
