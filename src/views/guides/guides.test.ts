import { describe, expect, test } from 'vitest';
import type { PublishedFacts } from '../../domain/published.ts';
import { guideHref } from './guide-links.ts';
import { guideEntries } from './guides.ts';

const ids = { market: ['de'], platform: [], metric: ['reach'], glossary: ['draft'], party: [], holidays: [], playbook: [] };
const targets = { campaigns: [{ id: 'aurora' }], facts: { ids } as Pick<PublishedFacts, 'ids'>, base: '/plans/' };

describe('a link in a guide', () => {
  test.each([
    ['/campaigns/', '/plans/campaigns/'],
    ['/campaigns/aurora/', '/plans/campaigns/aurora/'],
    ['/campaigns/aurora/#owes--brand', '/plans/campaigns/aurora/#owes--brand'],
    ['/markets/de/', '/plans/markets/de/'],
    ['/glossary/#draft', '/plans/glossary/#draft'],
    ['/search/', '/plans/search/'],
    ['#how-to-start', '#how-to-start'],
  ])('%s leads to %s', (written, href) => {
    expect(guideHref(written, targets)).toBe(href);
  });

  test.each(['/campaigns/daybrim/', '/campaigns/daybrim/#owes', '/markets/atlantis/', '/platforms/x/', '/glossary/#authentic'])(
    '%s is plain words where this build has no such entry',
    (written) => {
      expect(guideHref(written, targets)).toBeUndefined();
    },
  );
});

test('guides come in their order, under the name of their file', () => {
  const matter = (order: number) => ({ title: 't', for: 'f', summary: 's', order });
  const entries = guideEntries({ '../../guides/b.mdx': matter(1), '../../guides/a.mdx': matter(2) }, '/');
  expect(entries.map(({ href }) => href)).toEqual(['/guides/b/', '/guides/a/']);
});
