import { existsSync } from 'node:fs';
import path from 'node:path';
import { jsonOption, runCommand } from './lib/command.ts';
import { auditPages, isGoodEnough, LIMITS, type Category, type PageScores } from './lib/lighthouse-audit.ts';
import { distOption, withServedSite } from './lib/served-site.ts';

const command = {
  name: 'npm run lighthouse',
  summary: 'Judges the built site with Lighthouse as a phone would see it. Ends with 1 when a score is below its limit.',
  arguments: '[PAGE …]',
  options: {
    dist: distOption,
    runs: { kind: 'number', value: 'N', help: 'judge each page so often, and take the median: one run says little', default: 5 },
    json: jsonOption,
  },
} as const;

const categories = Object.keys(LIMITS) as Category[];
const usual = ['', 'campaigns/', 'campaigns/daybrim-first-light/', 'search/'];

await runCommand(command, ({ dist, runs, json, arguments: wanted }) =>
  withServedSite(dist, async (address) => {
    const pages = wanted.length > 0 ? wanted : usual.filter((page) => existsSync(path.join(dist, page, 'index.html')));
    const results = await auditPages(address, pages, categories, Math.max(1, runs));
    console.log(json ? JSON.stringify({ limits: LIMITS, pages: results }, undefined, 2) : tableOf(results));
    return results.every(isGoodEnough) ? 0 : 1;
  }),
);

function tableOf(results: readonly PageScores[]): string {
  const width = Math.max(...results.map(({ page }) => page.length + 1), 'at least'.length);
  const line = (name: string, cells: readonly (string | number)[]) =>
    [name.padEnd(width), ...cells.map((cell, index) => String(cell).padStart((categories[index] ?? '').length))].join('  ');
  return [
    line('', categories),
    ...results.flatMap(({ page, scores, failures, performances }) => [
      line(
        `/${page}`,
        categories.map((category) => scores[category]),
      ),
      ...(performances.length > 1 ? [`  performance in each run: ${performances.join(', ')}`] : []),
      ...failures.map((failure) => `  ${failure}`),
    ]),
    line(
      'at least',
      categories.map((category) => LIMITS[category]),
    ),
  ].join('\n');
}
