import { z } from 'zod';
import { itemList, oneOrMany, required, field } from '../field.ts';
import {
  aspectRatio,
  choice,
  count,
  duration,
  id,
  language,
  line,
  lines,
  money,
  reference,
  resolution,
  role,
  roles,
  span,
  text,
  url,
  zone,
} from '../values.ts';
import { exclusivity, usageRights } from './rights.ts';

/** The four lines of work of a campaign. */
export const WORKSTREAMS = ['influencer', 'ugc', 'owned', 'earned'] as const;

const mandatory = z.strictObject({
  what: required(line, 'What', 'What must be seen or heard, such as "the product in use".'),
  within: field(span, 'Within the first', 'By when in the film, such as "3 s".'),
  for: field(span, 'For', 'How long, such as "3-5 s".'),
  note: field(line, 'Note', 'Anything else.', { binding: false }),
});

function brandAsset<Day extends z.ZodType<string>>(day: Day) {
  return z.strictObject({
    title: required(line, 'Asset', 'What it is, such as "logo pack 2026".'),
    url: field(url, 'Link', 'Where it is.'),
    by: field(role, 'Supplied by', 'Who supplies it.'),
    due: field(day, 'By', 'By when.'),
  });
}

const disclosure = z.strictObject({
  label: field(lines, 'Label', 'The word that marks it as advertising, in quotes: "#ad". The market\'s when absent.'),
  placement: field(line, 'Placement', 'Where the label stands.'),
});

/** What a deliverable and the campaign's defaults share. */
function specification<Moment extends z.ZodType<string>>(moment: Moment) {
  return {
    platform: field(reference, 'Platform', 'Where it is published.', {
      reference: 'platform',
      concerns: ['assignedTo', 'workflow'],
    }),
    format: field(reference, 'Format', 'The platform\'s format, such as "reel".', {
      reference: 'format',
      concerns: ['assignedTo', 'workflow'],
    }),
    aspectRatio: field(aspectRatio, 'Aspect ratio', 'Width to height, such as "9:16".'),
    resolution: field(resolution, 'Resolution', 'Pixels, such as "1080x1920".'),
    language: field(language, 'Language', 'Language of the piece.'),
    workflow: field(reference, 'Approval', 'The workflow that it goes through.', { reference: 'workflow' }),
    keepLive: field(duration, 'Stays live', 'How long it stays online after posting.'),
    disclosure: field(disclosure, 'Disclosure', 'How it is marked as advertising.'),
    usageRights: field(usageRights(moment), 'Usage rights', "What may be done with it; the campaign's when absent.", {
      concerns: 'named',
    }),
  };
}

/** Values for every deliverable that does not name its own. They bind through the deliverables that use them. */
export function defaultsSection<Moment extends z.ZodType<string>>(moment: Moment) {
  return field(z.strictObject(specification(moment)), 'Defaults', 'What holds for every deliverable that does not say otherwise.', {
    audience: 'partners',
    binding: false,
    form: { collapsed: true },
  });
}

/** What is handed over: every line counted. */
export function deliverablesSection<Day extends z.ZodType<string>, Moment extends z.ZodType<string>, Window extends z.ZodType>(
  day: Day,
  moment: Moment,
  window: Window,
) {
  const deliverable = z.strictObject({
    id: field(id, 'Id', 'Only needed where something refers to this deliverable; derived from its title when absent.'),
    title: required(line, 'Title', 'What it is, such as "Launch film".'),
    workstream: field(choice(WORKSTREAMS), 'Workstream', 'Influencer, UGC, owned or earned.'),
    document: field(line, 'Document', 'For a deliverable that is a document: which, such as "media plan".'),
    count: field(count, 'How many', 'How many pieces.'),
    per: field(choice(['creator', 'market', 'week', 'total']), 'Per', 'Per creator, per market, per week, or in total.'),
    assignedTo: field(roles, 'Assigned to', 'Who makes it.'),
    markets: field(oneOrMany(reference.meta({ reference: 'market' })), 'Markets', "For which markets; the campaign's when absent."),
    ...specification(moment),
    duration: field(span, 'Length', 'How long a film is, such as "15-30 s".'),
    mandatories: field(itemList(mandatory), 'Must show', 'What must be seen or heard, and when or how long.'),
    keyMessages: field(lines, 'Key messages', 'What must be said.'),
    callToAction: field(line, 'Call to action', 'What viewers are asked to do.'),
    brandAssets: field(itemList(brandAsset(day)), 'Brand assets', 'What the brand supplies.'),
    draftDue: field(
      moment,
      'Draft due',
      'When the first draft is handed over; the close of the working day, unless an hour is named.',
    ),
    zone: field(zone, 'Time zone', 'Time zone of that hour; that of whoever makes it is assumed when absent.'),
    post: field(window, 'Goes live', 'When it is published.'),
    due: field(day, 'Due', 'For a deliverable that is not published: when it is handed over.'),
    acceptance: field(lines, 'Accepted when', 'Criteria that a reviewer can answer with yes or no.'),
    dependsOn: field(
      oneOrMany(reference.meta({ reference: 'dated' })),
      'Depends on',
      'Deliverables or milestones that must come first.',
    ),
    pillar: field(reference, 'Pillar', 'The UGC content pillar that it serves.', { reference: 'pillar' }),
    exclusivity: field(exclusivity(window), 'Exclusivity', "The campaign's when absent.", { concerns: 'named' }),
    fee: field(money, 'Fee', 'What is paid for one piece.', {
      audience: 'money',
      moneyOf: ['assignedTo', 'payment.payer', 'budget.heldBy'],
      concerns: ['assignedTo', 'payment.payer', 'budget.heldBy'],
    }),
    note: field(text, 'Note', 'Anything a partner should know.', { binding: false }),
  });
  return field(itemList(deliverable.meta({ idFrom: ['title'] })), 'Deliverables', 'What is handed over: every line counted.', {
    audience: 'partners',
    concerns: ['assignedTo', 'workflow'],
    binding: true,
  });
}
