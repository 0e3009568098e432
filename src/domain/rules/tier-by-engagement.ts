import { isOver } from '../agreement/lifecycle.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { borrowedTiers, isAboutQuality, isByFollowersAlone, setsFollowers } from '../strategy/tier-definitions.ts';
import { defineRule } from './rule.ts';

/** Tiers are drawn by what followers do, not by how many there are. */
export const tierByEngagement = defineRule({
  meta: {
    id: 'tier-by-engagement',
    code: 'SP237',
    severity: 'warning',
    description: 'Require tiers and castings to be drawn by engagement quality first, with the sample it is read from.',
    why: 'One partner sources by followers, another one by engagement; the campaign gets reach without talk here and talk without reach there.',
    howToFix:
      'Ask which engagement rate signals a quality creator for this audience, and write it as `engagementFrom` with its `sample`.',
    whenNotTo:
      'A tier of UGC makers, whose followers see nothing, may be drawn by a rate in its note and without followers. A campaign that is over is left as it was.',
    messages: {
      'followers-alone':
        'Tier “{title}” is drawn by followers alone. Write the least engagement rate as `engagementFrom`; followers may stand beside it.',
      'no-sample':
        'Tier “{title}” begins at an engagement rate, and does not say from how many posts it is read. Write the number as `sample`.',
      definition:
        '“{title}” means a number of followers here, and creators are sorted by it. Write the least engagement rate, and from how many posts.',
      casting:
        'Creators are cast by followers alone (“{criterion}”). Add the least engagement rate, with the insights that show it.',
      market:
        '“{title}” is not defined here, and {source} draws it by followers alone. Write this campaign’s tiers with `engagementFrom`.',
      partner:
        '“{title}” is not defined here, and {source} draws it by followers alone. Write this campaign’s tiers with `engagementFrom`.',
    },
    examples: {
      good: [
        {
          title: 'A rate first, followers beside it',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ kind: creator }]\ntiers: [{ title: micro, engagementFrom: 0.05, followersFrom: 10000, followersTo: 50000, sample: 30 }]\ncreators: [{ party: mila-hart, tier: micro }]\ncasting: [{ criterion: engagement rate of at least 4.5 %, evidence: insights of 90 days }, { criterion: "at least 10,000 followers", evidence: profile }]\n',
        },
        {
          title: 'A tier of makers, and a rate in the note',
          content:
            'title: Aurora\nstatus: aligning\ntiers: [{ title: proven maker, sample: 12, note: view-through rate of 25 % or more }, { title: mid, followersFrom: 50000, sample: 30, note: engagement rate of 4 % or more }]\n',
        },
        {
          title: 'Defined in words; asked for',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ kind: creator }]\ncreators: [{ party: jon-oak, market: us, tier: micro }]\ntiers: [{ title: mid, engagementFrom: "?", followersFrom: 50000 }]\ndefinitions: [{ term: micro, means: "Engagement rate of 4.5 % or more over 30 posts, and 5,000 to 60,000 followers." }, { term: fans, means: Followers who comment. }]\n',
        },
        {
          title: 'Where followers live is no count of them',
          content:
            'title: Aurora\nstatus: aligning\ncasting: [{ criterion: 50 % of followers or more in Germany, evidence: audience split }, { criterion: "half of the audience is 25 to 39, among followers of 90 days", evidence: audience split }]\n',
        },
        {
          title: 'A partner draws it by engagement',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ kind: creator }, { kind: agency, party: northlight }]\ncreators: [{ party: mila-hart, market: de, tier: mid, relationshipOwner: northlight }]\n',
        },
      ],
      bad: [
        {
          title: 'A table of followers',
          content:
            'title: Aurora\nstatus: aligning\ntiers: [{ title: micro, followersFrom: 10000, followersTo: 50000 }, { title: mid, engagementFrom: 0.04, followersFrom: 50000 }]\n',
          says: ['followers-alone', 'no-sample'],
          at: ['tiers.0', 'tiers.1'],
        },
        {
          title: 'Cast by size; a word for size',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ kind: creator }]\ncreators: [{ party: jon-oak, tier: micro }]\ncasting: [{ criterion: "10,000 to 50,000 followers", evidence: profile }, { criterion: lives in Berlin, evidence: the profile }]\ndefinitions: [{ term: micro, means: "10,000 to 50,000 followers" }]\n',
          says: ['casting', 'definition'],
          at: ['casting.0.criterion', 'definitions.0.means'],
        },
        {
          title: 'A tier that the market, and one that an agency draws by size',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator }, { id: harbour, kind: agency, party: harbour }]\ncreators: [{ party: mila-hart, market: de, tier: macro, relationshipOwner: harbour, contact: harbour }, { party: jon-oak, market: us, tier: mid, relationshipOwner: harbour, contact: harbour }]\n',
          says: ['market', 'partner'],
          at: ['creators.0.tier', 'creators.1.tier'],
        },
      ],
    },
  },
  check({ agreement, facts, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    for (const { tier, source, from, places } of borrowedTiers(campaign, facts)) {
      const [first = [], ...related] = places;
      report(from, first, { title: tier, source }, { related });
    }
    campaign.tiers?.forEach((tier, index) => {
      const path = ['tiers', index];
      const isAsked = (field: string) => isUnknown(agreement, [...path, field]);
      const { title, engagementFrom, sample } = tier;
      if (isByFollowersAlone(tier) && !isAsked('engagementFrom')) report('followers-alone', path, { title });
      else if (engagementFrom !== undefined && sample === undefined && !isAsked('sample')) report('no-sample', path, { title });
    });
    const casting = campaign.casting ?? [];
    const counting = casting.findIndex(({ criterion }) => setsFollowers(criterion));
    const criterion = casting[counting]?.criterion;
    if (criterion !== undefined && !casting.some((each) => isAboutQuality(each.criterion)))
      report('casting', ['casting', counting, 'criterion'], { criterion });
    const used = new Set(campaign.creators?.map(({ tier }) => tier?.trim().toLowerCase()));
    campaign.definitions?.forEach(({ term, means = '' }, index) => {
      const isTier = used.has(term.trim().toLowerCase());
      const isBySize = setsFollowers(means) && !isAboutQuality(means);
      if (isTier && isBySize) report('definition', ['definitions', index, 'means'], { title: term });
    });
  },
});
