import type { Campaign } from '../agreement/agreement.ts';
import type { FieldPath } from '../finding.ts';
import type { RuleFacts } from '../rules/rule.ts';
import { companiesOf } from '../responsibility/partners.ts';

/** What a tier is drawn by. */
export interface TierLines {
  readonly title: string;
  readonly market?: string | undefined;
  readonly engagementFrom?: number | undefined;
  readonly followersFrom?: number | undefined;
  readonly followersTo?: number | undefined;
  readonly note?: string | undefined;
}

/** Whether a tier counts followers and nothing that they do. A note may name the rate. */
export function isByFollowersAlone({ engagementFrom, followersFrom, followersTo, note = '' }: TierLines): boolean {
  const counts = followersFrom !== undefined || followersTo !== undefined;
  return counts && engagementFrom === undefined && !isAboutQuality(note);
}

/** Whether a text speaks of what followers do. */
export function isAboutQuality(text: string): boolean {
  return QUALITY.test(text);
}

/** Whether a text sets a number of followers: `10,000 followers or more`, not `half of the followers` and not `50 % of followers`. */
export function setsFollowers(text: string): boolean {
  return FOLLOWERS.test(text);
}

/** Where a tier of some creators is drawn by followers alone, outside of the campaign. */
export interface BorrowedTier {
  readonly tier: string;
  /** Who draws it so, by name. */
  readonly source: string;
  readonly from: 'market' | 'partner';
  /** The field of each creator who is in it. */
  readonly places: readonly FieldPath[];
}

/**
 * Tiers of creators that the campaign does not define itself, and whose market, or else whose partners, draw them by followers alone. In
 * the order of the creators, each tier of a market once.
 */
export function borrowedTiers(campaign: Campaign, facts: Pick<RuleFacts, 'market' | 'party'>): readonly BorrowedTier[] {
  const borrowed = new Map<string, BorrowedTier & { places: FieldPath[] }>();
  (campaign.creators ?? []).forEach(({ tier, market }, index) => {
    if (tier === undefined || isDefinedHere(campaign, tier)) return;
    const place: FieldPath = ['creators', index, 'tier'];
    const key = `${plain(tier)} ${market ?? ''}`;
    const known = borrowed.get(key);
    const source = known ? undefined : sourceOf(campaign, facts, tier, market);
    if (known) known.places.push(place);
    else if (source) borrowed.set(key, { tier, ...source, places: [place] });
  });
  return [...borrowed.values()];
}

function isDefinedHere({ tiers = [], definitions = [] }: Campaign, tier: string): boolean {
  return [...tiers.map(({ title }) => title), ...definitions.map(({ term }) => term)].some((name) => plain(name) === plain(tier));
}

/** The market draws it; where it does not, the partners do, and one who counts engagement is enough. */
function sourceOf(
  campaign: Campaign,
  { market: markets, party: parties }: Pick<RuleFacts, 'market' | 'party'>,
  tier: string,
  market: string | undefined,
): Pick<BorrowedTier, 'source' | 'from'> | undefined {
  const isIt = (line: TierLines) =>
    plain(line.title) === plain(tier) && (line.market === undefined || market === undefined || line.market === market);
  const shared = market === undefined ? undefined : markets.get(market)?.data;
  const own = shared?.tiers?.find(isIt);
  if (own) return isByFollowersAlone(own) ? { source: shared?.name ?? '', from: 'market' } : undefined;
  const partners = companiesOf(campaign).flatMap(({ role }) => parties.get(role.party ?? '')?.data ?? []);
  const drawn = partners.flatMap(({ name, framework }) => (framework?.tiers ?? []).filter(isIt).map((line) => ({ name, line })));
  const [first] = drawn;
  return first && drawn.every(({ line }) => isByFollowersAlone(line)) ? { source: first.name, from: 'partner' } : undefined;
}

function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[- ]?(?:tier|influencers?|creators?)$/, '');
}

const QUALITY =
  /\b(?:engag\w*|interaction\w*|view-through|watch(?:ed)?[- ]?(?:time|rate|through)?|completion|retention|saves?|comments?|likes|shares?|click\w*|conver\w*|sales)\b/i;
const NUMBER = "\\d[\\d.,']*\\s*(?:k|m|thousand|million)?";
const FOLLOWERS = new RegExp(
  [
    `(?<![\\d.,])${NUMBER}\\s*(?:\\+|or more|and more|plus|at least)?\\s*(?:followers|subscribers|fans)\\b`,
    `\\b(?:followers|subscribers|fans)\\s*(?:from|:|at least|above|over|between|>|≥)\\s*${NUMBER}(?!\\s*(?:%|percent|\\d))`,
  ].join('|'),
  'i',
);
