import { existsSync } from 'node:fs';
import path from 'node:path';

/** One page of each kind in the sample content. */
const candidates = [
  '',
  'campaigns/',
  'campaigns/daybrim-first-light/',
  'campaigns/tarnloop-repair-week/',
  'campaigns/tarnloop-mend-it-once/',
  'campaigns/daybrim-first-light/for/temi-ashgrove/',
  'playbooks/',
  'playbooks/joint-product-launch-v1/',
  'playbooks/cross-market-launch-v1/markets/',
  'search/',
  'parties/',
  'parties/ottergrund/',
  'markets/',
  'markets/de/',
  'platforms/',
  'platforms/instagram/',
  'metrics/',
  'metrics/engagement-rate/',
  'glossary/',
  'rules/',
  'rules/kill-fee/',
  'guides/',
  'guides/read-a-campaign/',
  'gallery/',
  '404.html',
] as const;

/** The pages worth looking at that a built site has: addresses from its root. */
export function keyPages(dist: string): string[] {
  return candidates.filter((page) => existsSync(path.join(dist, page.endsWith('.html') ? page : `${page}index.html`)));
}
