import { existsSync } from 'node:fs';
import path from 'node:path';

/** One page of each kind in the sample content. */
const candidates = [
  '',
  'campaigns/',
  'campaigns/daybrim-first-light/',
  'campaigns/tarnloop-repair-week/',
  'campaigns/tarnloop-mend-it-once/',
  'playbooks/',
  'search/',
  'parties/',
  'markets/',
  'markets/de/',
  'platforms/',
  'platforms/instagram/',
  'metrics/',
  'metrics/engagement-rate/',
  'glossary/',
  'guides/',
  'guides/read-a-campaign/',
  'gallery/',
  '404.html',
] as const;

/** The pages worth looking at that a built site has: addresses from its root. */
export function keyPages(dist: string): string[] {
  return candidates.filter((page) => existsSync(path.join(dist, page.endsWith('.html') ? page : `${page}index.html`)));
}
