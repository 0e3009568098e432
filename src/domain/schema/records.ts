import { z } from 'zod';
import { field, itemList, oneOrMany, required } from './field.ts';
import {
  choice,
  count,
  countFromZero,
  date,
  hash,
  line,
  lines,
  period,
  quantity,
  reference,
  role,
  roles,
  text,
  url,
  wallTime,
  zone,
} from './values.ts';
import { WORKSTREAMS } from './sections/deliverables.ts';

/** Records: what happened. Recording a number never changes an agreement. */

const castingEntry = z.strictObject({
  creator: required(line, 'Creator', "The creator's party id, or a name while nobody has signed."),
  stage: required(
    choice(['longlist', 'contacted', 'negotiating', 'confirmed', 'declined', 'withdrawn']),
    'Stage',
    'How far it has come.',
  ),
  on: field(date, 'On', 'Since when.'),
  by: field(role, 'By', 'Who talks to them.'),
  market: field(reference, 'Market', 'For which market.', { reference: 'market' }),
  note: field(text, 'Note', 'Anything else.'),
});

const introduction = z.strictObject({
  creator: required(reference, 'Creator', 'Who was introduced.', { reference: 'party' }),
  to: required(roles, 'To', 'To whom.'),
  on: required(date, 'On', 'When.'),
  by: field(role, 'By', 'By whom.'),
});

const draft = z.strictObject({
  deliverable: required(reference, 'Deliverable', 'What it is a draft of.', { reference: 'deliverable' }),
  creator: field(reference, 'Creator', 'Whose draft.', { reference: 'party' }),
  piece: field(count, 'Piece', 'Which one, when there are several.'),
  round: required(count, 'Round', 'In which revision round.'),
  submitted: field(wallTime, 'Submitted', 'When it was handed over.'),
  decision: field(choice(['waiting', 'approved', 'changes', 'rejected']), 'Decision', 'What was decided.'),
  decidedBy: field(role, 'Decided by', 'By whom.'),
  decided: field(wallTime, 'Decided', 'When.'),
  zone: field(zone, 'Time zone', 'Time zone of both times.'),
  criteria: field(lines, 'Criteria met', 'Which criteria were ticked.'),
  url: field(url, 'Link', 'Where the draft is.'),
  note: field(text, 'Note', 'What was asked for.'),
});

const post = z.strictObject({
  deliverable: required(reference, 'Deliverable', 'What was published.', { reference: 'deliverable' }),
  creator: field(reference, 'Creator', 'By whom.', { reference: 'party' }),
  url: required(url, 'Link', 'Where it is.'),
  posted: field(wallTime, 'Posted', 'When.'),
  zone: field(zone, 'Time zone', 'Time zone of that time.'),
});

const decided = z.strictObject({
  what: required(text, 'Decision', 'What was decided.'),
  owner: field(role, 'Owner', 'Who sees to it.'),
  due: field(date, 'By', 'Until when.'),
  changed: field(line, 'Changed', 'The clause that it changed.'),
});

const session = z.strictObject({
  kind: required(choice(['kickoff', 'alignment', 'check-in', 'review', 'wrap']), 'Kind', 'What kind of meeting.'),
  on: required(date, 'On', 'When.'),
  attended: field(roles, 'Attended', 'Who was there.'),
  decided: field(itemList(decided), 'Decided', 'What was decided.'),
  note: field(text, 'Note', 'Anything else.'),
});

const event = z.strictObject({
  on: required(date, 'On', 'When.'),
  what: required(text, 'What', 'What happened.'),
  by: field(role, 'By', 'Who wrote it down.'),
  about: field(line, 'About', 'The clause it is about.'),
});

/** What happened in a campaign. The file has the campaign's id. */
export const progressSchema = z
  .strictObject({
    casting: field(itemList(castingEntry), 'Casting', 'How far each creator has come.'),
    introductions: field(itemList(introduction), 'Introductions', 'Who was introduced to whom.'),
    drafts: field(itemList(draft), 'Drafts', 'Drafts, rounds and decisions.'),
    posts: field(itemList(post), 'Posts', 'What went live, with links.'),
    sessions: field(itemList(session), 'Meetings', 'Kickoff, alignment, check-ins: who attended, what was decided.'),
    log: field(itemList(event), 'Log', 'Anything else that happened.'),
  })
  .meta({ title: 'Progress', description: 'What happened in a campaign.', audience: 'partners', binding: false });

/** Progress as it is written. */
export type Progress = z.infer<typeof progressSchema>;

const reportedValue = z.strictObject({
  kpi: field(reference, 'KPI', 'The KPI it is for.', { reference: 'kpi' }),
  metric: field(reference, 'Metric', 'Or a metric that is no KPI.', { reference: 'metric' }),
  workstream: field(choice(WORKSTREAMS), 'Workstream', 'For this workstream alone.'),
  creator: field(reference, 'Creator', 'For this creator alone.', { reference: 'party' }),
  market: field(reference, 'Market', 'For this market alone.', { reference: 'market' }),
  value: required(quantity, 'Value', "In the metric's unit: a share is written 0.045 for 4.5 %."),
  sample: field(countFromZero, 'Sample', 'From how many posts, people or orders.'),
  source: field(line, 'Source', 'Where it was read.'),
  note: field(text, 'Note', 'Anything else.'),
});

/** Numbers as one party supplied them on one day. Append-only: a correction is a new report. */
export const reportSchema = z
  .strictObject({
    campaign: required(reference, 'Campaign', 'The campaign.', { reference: 'campaign' }),
    by: required(role, 'Supplied by', 'The role that supplies the numbers.'),
    on: required(date, 'On', 'When they were read.'),
    period: field(period, 'Period', 'From when until when they count.'),
    corrects: field(line, 'Corrects', 'The report that this one corrects.'),
    values: required(itemList(reportedValue), 'Numbers', 'One line a number.'),
    note: field(text, 'Note', 'Anything else.'),
  })
  .meta({ title: 'Report', description: 'Numbers as one party supplied them on one day.', audience: 'partners', binding: false });

/** A report as it is written. */
export type Report = z.infer<typeof reportSchema>;

const signedClause = z.strictObject({
  clause: required(line, 'Clause', 'The clause, such as "deliverables/launch-film".'),
  hash: required(hash, 'Hash', 'The hash of its text.'),
});

/** A signature as it was given. Append-only: a change of mind is a new one. */
export const signoffSchema = z
  .strictObject({
    campaign: required(reference, 'Campaign', 'The campaign.', { reference: 'campaign' }),
    party: required(reference, 'Party', 'The party that signs.', { reference: 'party' }),
    roles: field(oneOrMany(role), 'As', 'The roles that it signs for; all of its roles when absent.'),
    person: required(line, 'Person', 'Who signs.'),
    decision: required(
      choice(['signed', 'signed with a remark', 'declined']),
      'Decision',
      'Signed, signed with a remark, or declined.',
    ),
    remark: field(text, 'Remark or reason', 'What the signature is tied to, or why it is declined.'),
    at: required(wallTime, 'When', 'Day and time.'),
    zone: required(zone, 'Time zone', 'Time zone of that time.'),
    way: required(choice(['pull request', 'cms', 'email', 'document']), 'By', 'By which way.'),
    evidence: field(line, 'Evidence', 'What shows it: a commit, a mail, a document.'),
    recordedBy: field(line, 'Recorded by', 'Who wrote it down, when it was not the signer.'),
    text: required(hash, 'Signed text', 'The hash of the whole text that was signed; kept as signed/<hash>.json.'),
    clauses: required(z.array(signedClause).max(2000), 'Clauses', 'The clauses that concern this party, with their hashes.', {
      form: { widget: 'signed-clauses' },
    }),
  })
  .meta({
    title: 'Sign-off',
    description: 'A signature, pinned to the text that was signed.',
    audience: 'partners',
    binding: false,
  });

/** A sign-off as it is written. */
export type Signoff = z.infer<typeof signoffSchema>;
