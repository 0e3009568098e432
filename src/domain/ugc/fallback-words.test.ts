import { expect, test } from 'vitest';
import { fallbackIn } from './fallback-words.ts';

test.each([
  ['UGC is our fallback for weak weeks.', 'fallback'],
  ['When the influencer budget runs out, UGC fills the feed.', 'fallback'],
  ['If the money is cut, makers deliver more clips.', 'fallback'],
  ['Clips are bought with the remaining budget.', 'fallback'],
  ['UGC if any budget is left', 'fallback'],
  ['Two clips replace the missing influencer.', 'fallback'],
  ['UGC gives us cheaper influencer content.', 'cheap'],
])('“%s” is %s', (sentence, kind) => {
  expect(fallbackIn(sentence)).toBe(kind);
});

test.each([
  'UGC is a line of its own, never a fallback.',
  'It is not cheaper than influencer content.',
  'The remaining UGC budget boosts the best clips.',
  'Clips answer the doubts that stop an order; influencers tell, UGC shows.',
  'Makers show hands instead of creators’ faces.',
  'When a clip is approved, the fee is paid.',
  'After the launch the budget of each pillar is looked at again.',
  'No clip replaces an influencer post.',
  'When the boosting budget is spent, clips stay online unpaid.',
  'Once fees are paid out, the rights pass to the brand.',
  'The next creator replaces a creator who stops.',
  'Raw files are kept as a backup.',
  'Clips are boosted if the budget allows.',
])('“%s” is none', (sentence) => {
  expect(fallbackIn(sentence)).toBeUndefined();
});
