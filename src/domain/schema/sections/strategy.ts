import { z } from 'zod';
import { tier } from '../party.ts';
import { itemList, oneOrMany, required, field } from '../field.ts';
import { count, countFromZero, duration, id, line, lines, money, reference, role, roles, text, choice, zone } from '../values.ts';

const audienceSegment = z.strictObject({
  segment: field(line, 'Segment', 'Exactly one group of people, such as "women 25 to 34 who run before work".'),
  markets: field(oneOrMany(reference.meta({ reference: 'market' })), 'In', 'In which markets.'),
  measuredBy: field(line, 'Measured by', 'How we know that we reach them, such as "audience split in the creators\' insights".'),
});

const claims = z.strictObject({
  allowed: field(lines, 'May be said', 'Claims that creators may make.'),
  prohibited: field(lines, 'Must not be said', 'Claims that nobody may make.'),
});

const keyMessage = z.strictObject({
  id: field(id, 'Id', 'Only needed where a deliverable refers to this message.'),
  message: required(line, 'Message', 'One thing that people should remember.'),
});

/** What the campaign is for, to whom it speaks and what it says. */
export const strategySection = field(
  z.strictObject({
    objective: field(text, 'Objective', 'What should be different afterwards.'),
    audience: field(audienceSegment, 'Audience', 'One narrowly defined segment.'),
    valueProposition: field(line, 'Value proposition', 'The one reason to care.'),
    keyMessages: field(itemList(keyMessage), 'Key messages', 'What people should remember.'),
    claims: field(claims, 'Claims', 'What may be said, and what must not.'),
    brief: field(line, 'Creative brief', 'Where the one brief stands, when it is not the text below.'),
    ugcFeedsInfluencer: field(text, 'From UGC to influencer content', 'How what works in UGC reaches the influencer content.'),
    influencerFeedsUgc: field(text, 'From influencer content to UGC', 'How influencer content seeds UGC.'),
  }),
  'Strategy',
  'Objective, one audience, one value proposition, one brief.',
  { audience: 'public', concerns: 'everyone', binding: true },
);

/** The tiers that all partners of this campaign use. */
export const tiersSection = field(
  itemList(tier.meta({ idFrom: ['title', 'market'] })),
  'Tiers',
  'What counts as micro, mid or macro in this campaign, by engagement quality first.',
  { audience: 'partners', concerns: 'everyone', binding: true },
);

const castingCriterion = z.strictObject({
  id: field(id, 'Id', 'Only needed where something refers to this criterion.'),
  criterion: required(line, 'Criterion', 'What a creator must have, such as "engagement rate of at least 4 %".'),
  evidence: field(line, 'Evidence', 'What shows it, such as "insights of the last 90 days".'),
});

/** What creators are chosen by. */
export const castingSection = field(
  itemList(castingCriterion.meta({ idFrom: ['criterion'] })),
  'Casting',
  'What creators are chosen by, with the evidence.',
  { audience: 'partners', concerns: 'everyone', binding: true },
);

const creator = z.strictObject({
  id: field(id, 'Id', "The creator's id, when it differs from the party's."),
  party: field(reference, 'Creator', 'The creator.', { reference: 'party' }),
  role: field(reference, 'Group', 'The role that this creator belongs to, when there are several groups.', { reference: 'role' }),
  market: field(reference, 'Market', 'Where this creator publishes.', { reference: 'market' }),
  tier: field(line, 'Tier', "The market's tier."),
  relationshipOwner: field(role, 'Relationship owner', 'Who owns the relationship with this creator.'),
  contact: field(role, 'Contact', 'The one contact across all partners.'),
  workstream: field(choice(['influencer', 'ugc', 'owned', 'earned']), 'Workstream', 'Which line this creator works in.'),
  wave: field(reference, 'Wave', 'When this creator starts.', { reference: 'wave' }),
});

/** The creators of a campaign, one line each. */
export const creatorsSection = field(
  itemList(creator.meta({ idFrom: ['party'] })),
  'Creators',
  'Who creates, in which market, and who looks after them.',
  { audience: 'partners', concerns: ['party', 'relationshipOwner', 'contact'], binding: true },
);

const selectionCriterion = z.strictObject({
  title: required(line, 'Criterion', 'What is judged.'),
  points: field(countFromZero, 'Points', 'How many points it gives at most.'),
});

/** How participants of a contest or an open casting are chosen. */
export function selectionSection<Moment extends z.ZodType<string>>(moment: Moment) {
  return field(
    z.strictObject({
      opens: field(moment, 'Opens', 'From when entries are taken.'),
      closes: field(moment, 'Closes', 'Until when entries are taken.'),
      eligibility: field(lines, 'Who may enter', 'Conditions, one a line.'),
      announced: field(moment, 'Announced', 'When those chosen are told.'),
      zone: field(zone, 'Time zone', 'Time zone of the hours in this section.'),
      places: field(count, 'Places', 'How many are chosen.'),
      criteria: field(itemList(selectionCriterion), 'Criteria', 'What entries are judged by, with points.'),
      judges: field(roles, 'Judges', 'Who judges.'),
      tie: field(line, 'In a tie', 'What decides between equals.'),
      replyWithin: field(duration, 'Reply within', 'How long someone chosen has to accept.'),
      nextInLine: field(line, 'Next in line', 'Who moves up when someone declines.'),
    }),
    'Selection',
    'For contests and castings: how entries are chosen.',
    { audience: 'partners', concerns: 'everyone', binding: true },
  );
}

const HELD = { audience: 'money', moneyOf: ['budget.heldBy'], concerns: ['budget.heldBy'] } as const;

/** Creators in groups that start one after the other. */
export function wavesSection<Day extends z.ZodType<string>>(day: Day) {
  const wave = z.strictObject({
    id: field(id, 'Id', 'Only needed where a creator or a budget line refers to this wave.'),
    title: required(line, 'Wave', 'Its name, such as "Seeding".'),
    creators: field(count, 'Creators', 'How many creators it has.'),
    budget: field(money, 'Budget', 'What it may cost.', HELD),
    start: field(day, 'Start', 'First day.'),
    end: field(day, 'End', 'Last day, included.'),
  });
  return field(itemList(wave.meta({ idFrom: ['title'] })), 'Waves', 'Groups of creators that start one after the other.', {
    audience: 'partners',
    concerns: 'everyone',
    binding: true,
  });
}
