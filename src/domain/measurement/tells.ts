import type { Kpi } from '../agreement/agreement.ts';
import type { Entries } from '../corpus.ts';

/** What a number tells: how many, how well, what came of it, or how the work went. */
export type Tells = 'volume' | 'quality' | 'outcome' | 'process';

/** What a KPI tells: as its shared metric says, else by the words of its title and formula; undefined when neither is known. */
export function tellsOf({ metric, title, formula }: Kpi, metrics: Entries['metric']): Tells | undefined {
  const shared = metrics.get(metric ?? '')?.data.says;
  if (shared !== undefined) return shared;
  const words = [title, formula].join(' ');
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** The most telling first: a rate of views is not their number. */
const WORDS: readonly (readonly [Tells, RegExp])[] = [
  [
    'quality',
    /\b(?:rates?|ratio|average|share of|per (?!month|week|day)|divided by|completion|retention|sentiment|saves|comments?|watch time|recall|score)\b|%/i,
  ],
  ['outcome', /\b(?:sales|orders?|conversions?|sign-?ups?|bookings?|revenue|redemptions?|leads|purchases|downloads|visits)\b/i],
  ['process', /\b(?:on time|in time|turnaround|rounds|delays?)\b/i],
  ['volume', /\b(?:reach|views?|plays|impressions|followers|posts|likes|mentions|pieces|audience)\b/i],
];
