import { describe, expect, test } from 'vitest';
import { isAccepted, isRefused, isSameLabel } from './label.ts';

describe('isAccepted', () => {
  test.each([
    ['Ad', '#ad'],
    ['#AD', 'Ad'],
    ['bezahlte Werbung', 'Werbung'],
    ['[Reklama]', '#reklama'],
    ['Reklama marki Lumen', 'Reklama marki [brand]'],
    ['Paid partnership with Lumen', 'Paid partnership with [brand]'],
    ['#LumenPartner', '#[brand]Partner'],
    ['유료광고 포함', '유료광고'],
    ['“Publicité”', 'Publicité'],
  ])('“%s” where “%s” is', (label, accepted) => {
    expect(isAccepted(label, { labels: [accepted] })).toBe(true);
  });

  test.each([
    ['Adventure', 'Ad'],
    ['#adv', '#ad'],
    ['keine Werbung', 'Werbung'],
    ['Werbunglos', 'Werbung'],
    ['Publicite', 'Publicité'],
    ['Ad', '[brand]'],
    ['', 'Ad'],
  ])('not “%s” where “%s” is', (label, accepted) => {
    expect(isAccepted(label, { labels: [accepted] })).toBe(false);
  });
});

test('a refused word is found in a longer label', () => {
  expect(isRefused('Sponsored by Lumen', { refused: ['sponsored by'] })).toBe(true);
  expect(isRefused('Thanks Lumen!', { refused: ['Thanks [brand]'] })).toBe(true);
  expect(isRefused('Sponsored', { refused: ['#sponsor'] })).toBe(false);
});

test('one label has many spellings', () => {
  expect(isSameLabel('#Ad', 'ad')).toBe(true);
  expect(isSameLabel('Ad', 'Advert')).toBe(false);
});
