import { describe, expect, it } from 'vitest';
import { kindOfPage } from './findable-page.ts';

describe('kindOfPage', () => {
  it.each([
    ['campaigns/daybrim-first-light/index.html', 'campaign'],
    ['playbooks/launch-v2/index.html', 'playbook'],
    ['parties/daybrim/index.html', 'party'],
    ['markets/de/index.html', 'market'],
    ['platforms/instagram/index.html', 'platform'],
    ['metrics/reach/index.html', 'metric'],
    ['rules/kill-fee/index.html', 'rule'],
    ['guides/sign/index.html', 'guide'],
    ['glossary/index.html', 'word'],
    ['glossary/page/2/index.html', 'word'],
  ])('finds %s as %s', (file, kind) => {
    expect(kindOfPage(file)).toBe(kind);
  });

  it.each([
    'index.html',
    '404.html',
    'search/index.html',
    'campaigns/index.html',
    'campaigns/page/2/index.html',
    'parties/page/2/index.html',
    'rules/index.html',
    'campaigns/daybrim-first-light/for/daybrim/index.html',
    'campaigns/daybrim-first-light/history/index.html',
    'campaigns/daybrim-first-light/one-page/index.html',
    'campaigns/daybrim-first-light.json',
    'admin/index.html',
    'constructor/index.html',
    'glossary/embargo/index.html',
  ])('leaves out %s', (file) => {
    expect(kindOfPage(file)).toBeUndefined();
  });
});
