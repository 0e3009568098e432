import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { launchArguments, requireBrowser } from './browser.ts';

/** The scores of one page, 0 to 100, and what cost points. Of several runs, each score is the median. */
export interface PageScores {
  readonly page: string;
  readonly scores: Readonly<Record<Category, number>>;
  /** `document-title: Document has a title`, only for the categories in which the page must be perfect. */
  readonly failures: readonly string[];
  /** The performance of each run, lowest first: how far one run is to be believed. */
  readonly performances: readonly number[];
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
 * @param runs how often each page is judged; an odd number, so that a median is one of them
 * @throws when a page cannot be judged.
 */
export async function auditPages(
  address: string,
  pages: readonly string[],
  categories: readonly Category[],
  runs = 1,
): Promise<PageScores[]> {
  const chrome = await launch({
    chromePath: requireBrowser(),
    chromeFlags: ['--headless=new', ...launchArguments],
    logLevel: 'silent',
  });
  try {
    const results: PageScores[] = [];
    for (const page of pages) {
      const audits: Audit[] = [];
      for (let run = 0; run < runs; run += 1) audits.push(await auditPage(address + page, chrome.port, categories));
      results.push(scoresOf(page, audits, categories));
    }
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

/** One run. */
type Audit = Pick<PageScores, 'scores' | 'failures'>;

function scoresOf(page: string, audits: readonly Audit[], categories: readonly Category[]): PageScores {
  const inOrder = (category: Category) => audits.map(({ scores }) => scores[category]).sort((a, b) => a - b);
  const medians = categories.map((category) => [category, inOrder(category)[Math.floor(audits.length / 2)]] as const);
  return {
    page,
    scores: Object.fromEntries(medians) as PageScores['scores'],
    failures: [...new Set(audits.flatMap(({ failures }) => failures))],
    performances: categories.includes('performance') ? inOrder('performance') : [],
  };
}

async function auditPage(url: string, port: number, categories: readonly Category[]): Promise<Audit> {
  const lhr = await recorded(url, port, categories);
  const scores = categories.map((category) => [category, Math.round((lhr.categories[category]?.score ?? 0) * 100)] as const);
  const failures = categories
    .filter((category) => PERFECT.includes(category))
    .flatMap((category) =>
      (lhr.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
        const audit = lhr.audits[id];
        return weight > 0 && audit && audit.score !== null && audit.score < 1 ? [`${id}: ${audit.title}`] : [];
      }),
    );
  return { scores: Object.fromEntries(scores) as PageScores['scores'], failures };
}

/** The browser now and then loses the beginning of a recording, which says nothing about the page: then it is made once more. */
async function recorded(url: string, port: number, categories: readonly Category[], attempts = 3): Promise<Result> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: [...categories],
    skipAudits: SKIPPED,
    disableFullPageScreenshot: true,
  });
  const problem = result?.lhr.runtimeError;
  if (result && !problem) return result.lhr;
  if (problem?.code === 'NO_NAVSTART' && attempts > 1) return recorded(url, port, categories, attempts - 1);
  throw new Error(`Lighthouse could not judge ${url}: ${problem?.message ?? ''}`);
}

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];
