import { z } from 'zod';
import { field, itemList, oneOrMany, required } from './field.ts';
import {
  choice,
  countFromZero,
  date,
  flag,
  hours,
  id,
  language,
  line,
  lines,
  provenanceShape,
  reference,
  share,
  span,
  text,
  url,
  weekday,
  writtenInShape,
  zone,
} from './values.ts';

const person = z.strictObject({
  id: field(id, 'Id', 'Only needed where two people share a name.'),
  name: required(line, 'Name', 'Their full name.'),
  job: field(line, 'Job', 'What they do there.'),
  email: field(z.email().meta({ kind: 'email', expected: 'a mail address' }), 'Mail', 'Seen by the team alone.', {
    audience: 'internal',
  }),
  phone: field(line, 'Phone', 'Seen by the team alone.', { audience: 'internal' }),
  zone: field(zone, 'Time zone', "When it is not the party's."),
  hours: field(hours, 'Hours', "When they are not the party's."),
});

const dayOff = z.strictObject({
  from: required(date, 'From', 'First day off.'),
  until: field(date, 'Until', 'Last day off, included; the first day alone when absent.'),
  why: field(line, 'Why', 'Such as "company holiday".'),
});

/** Each scale runs from 1 to 5; friction comes from partners who are far apart. */
const scale = z.number().int().min(1).max(5).meta({ kind: 'scale', expected: 'a whole number from 1 to 5' });

const workingStyle = z.strictObject({
  scale: field(choice(['solo', 'small', 'mid', 'large']), 'Size', 'How large the team is.'),
  maturity: field(scale, 'Process', '1 scrappy, 5 everything by process.'),
  speed: field(scale, 'Speed', '1 deliberate, 5 decides within hours.'),
  formality: field(scale, 'Formality', '1 a chat message will do, 5 everything in writing.'),
  riskAppetite: field(scale, 'Risk', '1 careful, 5 tries things out.'),
  decides: field(line, 'Decides by', 'Such as "one lead" or "a weekly board".'),
  notes: field(text, 'Notes', 'Seen by the team alone.', { audience: 'internal' }),
});

/** A tier of creators in a market: by engagement quality first, not by follower count. */
export const tier = z.strictObject({
  id: field(id, 'Id', 'Derived from the name when absent.'),
  title: required(line, 'Tier', 'Such as "micro".'),
  market: field(reference, 'Market', 'In which market, when it differs.', { reference: 'market' }),
  engagementFrom: field(share, 'Engagement from', 'Least engagement rate; in a file 0.04 stands for 4 %.'),
  followersFrom: field(countFromZero, 'Followers from', 'Least number of followers.'),
  followersTo: field(countFromZero, 'Followers to', 'Largest number of followers.'),
  sample: field(countFromZero, 'Sample', 'From how many creators or posts the rate is taken.'),
  note: field(line, 'Note', 'Anything else.'),
  ...provenanceShape,
});

const framework = z.strictObject({
  tiers: field(itemList(tier.meta({ idFrom: ['title'] })), 'Tiers', 'How this partner defines its tiers.'),
  workflow: field(text, 'Approval', 'How this partner usually approves content.'),
  kpis: field(lines, 'KPIs', 'What this partner usually measures.'),
  ugc: field(text, 'UGC', 'What UGC is to this partner.'),
});

const handle = z.strictObject({
  platform: required(reference, 'Platform', 'The platform.', { reference: 'platform' }),
  handle: required(line, 'Handle', 'The name there, in quotes when it begins with @.'),
  url: field(url, 'Link', 'The profile.'),
  followers: field(countFromZero, 'Followers', 'How many.'),
  engagementRate: field(share, 'Engagement rate', 'Usual rate of engagement; in a file 0.045 stands for 4.5 %.'),
  sample: field(countFromZero, 'Sample', 'From how many posts the rate is taken.'),
  checked: field(date, 'Checked on', 'When someone looked.'),
});

const partyChannel = z.strictObject({
  title: required(line, 'Channel', 'Such as "Slack" or "mail".'),
  purpose: field(line, 'For', 'What it is for.'),
});

/** A brand, an agency or a creator. */
export const partySchema = z
  .strictObject({
    name: required(line, 'Name', 'What it is called.'),
    kind: required(choice(['brand', 'agency', 'creator', 'other']), 'Kind', 'Brand, agency or creator.'),
    summary: field(text, 'About', 'One or two sentences.'),
    zone: required(zone, 'Time zone', 'Where it works, such as "Europe/Berlin". Every window is counted there.'),
    region: field(reference, 'Holidays', 'The region whose holidays it keeps, such as "de-be".', { reference: 'holidays' }),
    market: field(reference, 'Market', 'The market it works in.', { reference: 'market' }),
    language: field(oneOrMany(language), 'Languages', 'In which it can be spoken to, the best one first.', { ordered: true }),
    hours: field(
      hours,
      'Working hours',
      'Such as "09:00-17:30"; the market\'s usual ones are assumed when absent, and shown as assumed.',
    ),
    days: field(z.array(weekday), 'Working days', "The market's are assumed when absent."),
    daysOff: field(itemList(dayOff), 'Days off', 'Days on which nobody works, beside the holidays.'),
    people: field(itemList(person.meta({ idFrom: ['name'] })), 'People', 'Who is there.', { audience: 'partners' }),
    channels: field(itemList(partyChannel), 'Channels', 'How to reach them.', { audience: 'partners' }),
    handles: field(itemList(handle), 'Profiles', 'For creators: where they publish.'),
    turnaround: field(line, 'Usual turnaround', 'Such as "drafts within five days of the brief".', { audience: 'partners' }),
    filmLength: field(span, 'Usual length', 'The length of film they are known for.'),
    workingStyle: field(workingStyle, 'Working style', 'How they work; partners far apart need more written down.', {
      audience: 'partners',
    }),
    framework: field(framework, 'Own framework', 'How they define tiers, approval and success.', { audience: 'partners' }),
    represents: field(oneOrMany(reference.meta({ reference: 'party' })), 'Represents', 'For agencies: the creators they manage.', {
      audience: 'partners',
    }),
    ...writtenInShape,
    fictional: field(flag, 'Invented', 'Whether it is an example.'),
    remarks: field(text, 'Private remarks', 'Seen by the team alone.', { audience: 'internal' }),
  })
  .meta({ title: 'Party', description: 'A brand, an agency or a creator.', audience: 'public', binding: false });

/** A party as it is written. */
export type Party = z.infer<typeof partySchema>;
