import { expect, it } from 'vitest';
import { contentLanguage } from './content-language.ts';

it.each([
  ['fr', { language: 'de', contentLanguage: 'en' }, 'fr'],
  [undefined, { language: 'de', contentLanguage: 'en' }, 'en'],
  [undefined, { language: 'de' }, 'de'],
  [undefined, {}, 'en'],
])('an entry that says %s, on a site that says %j, is written in %s', (own, site, language) => {
  expect(contentLanguage(own, site)).toBe(language);
});
