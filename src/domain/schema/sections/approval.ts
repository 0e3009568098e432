import { z } from 'zod';
import { parseDuration } from '../../time/duration.ts';
import { itemList, oneOrMany, required, field } from '../field.ts';
import { choice, count, duration, id, line, moment as wallOrDay, reference, role, roles, text, zone } from '../values.ts';

const step = z.strictObject({
  by: field(oneOrMany(z.union([z.literal('maker'), role])), 'By', 'Who acts; "maker" is whoever makes the piece.'),
  within: field(duration, 'Within', 'How long they have, such as "48h" or "2 working days".'),
  action: field(choice(['review', 'revise', 'approve', 'publish']), 'Action', 'Review and revise alternate unless said.'),
  note: field(line, 'Note', 'Anything else.', { binding: false }),
});

/** A step in short: who, and within which time, as `brand 48h` or `creators 2 working days`. */
const shortStep = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?\s+(?:same day|\d{1,4}\s*[a-z][a-z ]*)$/)
  .refine((step) => parseDuration(step.slice(step.search(/\s/)).trim()) !== undefined)
  .meta({ kind: 'short-step', expected: 'a step such as "brand 48h" or "creators 2 working days"' });

/** One round of reviews, or several. */
const workflow = z.strictObject({
  id: field(id, 'Id', 'What deliverables call this workflow; derived from its title when absent.'),
  title: required(line, 'Title', 'Its name, such as "Two rounds, brand decides".'),
  rounds: field(count, 'Rounds', 'How many revision rounds are included.'),
  steps: field(
    z.array(z.union([shortStep, step])).meta({ short: 'step' }),
    'Steps',
    'Who acts in one round, in order; "brand 48h" is enough for a review.',
    {
      ordered: true,
    },
  ),
  roundCounts: field(line, 'What counts as a round', 'Such as "one consolidated list of changes by the brand".'),
  silence: field(
    choice(['approved', 'escalates', 'rejected']),
    'Silence means',
    'What happens when a window ends without an answer.',
  ),
  finalDecision: field(role, 'Final decision', 'Who decides in the end.'),
  escalation: field(
    z.strictObject({
      to: field(role, 'To', 'Who is called.'),
      within: field(duration, 'Within', 'How long they have.'),
    }),
    'Escalation',
    'Who decides when a round ends without agreement.',
  ),
});

/** How a piece is reviewed: bounded rounds, windows, what silence means and who decides. */
export const workflowsSection = field(
  itemList(workflow.meta({ idFrom: ['title'] })),
  'Approval workflows',
  'How a piece is reviewed: bounded rounds, windows, what silence means and who decides.',
  { audience: 'partners', concerns: 'named', binding: true },
);

/** Dates that are not deliverables. */
export function milestonesSection<Day extends z.ZodType<string>>(day: Day) {
  const milestone = z.strictObject({
    id: field(id, 'Id', 'Only needed where something depends on this milestone; derived from its title when absent.'),
    title: required(line, 'Title', 'Its name.'),
    kind: field(
      choice(['kickoff', 'introduction', 'creator review', 'check-in', 'lock', 'embargo', 'go-live', 'wrap', 'other']),
      'Kind',
      'What kind of date it is.',
    ),
    date: field(day, 'Day', 'On which day.'),
    at: field(wallOrDay, 'At', 'At which day and hour, when the hour matters.'),
    zone: field(zone, 'Time zone', "Time zone of the hour; the owner's is assumed when absent, and shown as assumed."),
    owner: field(roles, 'Owner', 'Who sees to it.'),
    attends: field(roles, 'Attends', 'Who must be there.'),
    lasts: field(duration, 'Lasts', 'For a meeting: how long, such as "1 hour".'),
    where: field(line, 'Where', 'For a meeting: the room, or the way of calling.'),
    workflow: field(reference, 'Approval', 'The workflow that must be through by then.', { reference: 'workflow' }),
    dependsOn: field(oneOrMany(reference.meta({ reference: 'dated' })), 'Depends on', 'What must come first.'),
    note: field(text, 'Note', 'Anything else.', { binding: false }),
  });
  return field(itemList(milestone.meta({ idFrom: ['title'] })), 'Milestones', 'Hard dates with an owner.', {
    audience: 'partners',
    concerns: 'named',
    binding: true,
  });
}
