import { expect, inject, test } from 'vitest';
import { auditPages, PERFECT } from '../../scripts/lib/lighthouse-audit.ts';

const address = inject('siteAddress');

// How fast a page is hangs on the machine: `npm run lighthouse` measures that.
test.each(['', 'campaigns/', 'campaigns/daybrim-first-light/', 'search/', 'markets/de/', 'guides/read-a-campaign/'])(
  '/%s is perfect to Lighthouse in accessibility, best practices and SEO',
  async (page) => {
    const [result] = await auditPages(address, [page], PERFECT);
    expect(result).toMatchObject({ scores: { accessibility: 100, 'best-practices': 100, seo: 100 }, failures: [] });
  },
  120_000,
);
