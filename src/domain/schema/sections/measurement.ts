import { z } from 'zod';
import { itemList, oneOrMany, required, field } from '../field.ts';
import { choice, countFromZero, duration, id, line, quantity, recurrence, reference, role, roles, share } from '../values.ts';
import { WORKSTREAMS } from './deliverables.ts';

/** KPIs as contracts: metric, scope, window, baseline, target, source, who measures, and what crossing a line sets off. */
export function kpisSection<Day extends z.ZodType<string>, Period extends z.ZodType>(day: Day, period: Period) {
  const baseline = z.strictObject({
    value: field(quantity, 'Value', "In the metric's unit: a share is written 0.045 for 4.5 %."),
    source: field(line, 'Source', 'Where it comes from.'),
    period: field(period, 'Period', 'From when it is.'),
    sample: field(countFromZero, 'Sample', 'How many posts, people or orders it is taken from.'),
  });
  const step = z.strictObject({
    by: field(day, 'By', 'Until this day.'),
    value: field(quantity, 'Value', "What is expected by then, in the metric's unit."),
  });
  const threshold = z.strictObject({
    when: field(choice(['below', 'above']), 'When', 'Below or above the value.'),
    value: field(quantity, 'Value', "In the metric's unit."),
    per: field(choice(['day', 'week', 'total']), 'Per', 'Whether the value is of one day, of one week, or of all so far.'),
    behindPace: field(share, 'Behind pace', 'Or how far behind the expected pace; in a file 0.1 stands for 10 %.'),
    for: field(duration, 'For', 'For how long before it counts, such as "2 days".'),
    then: field(line, 'Then', 'What happens.'),
    call: field(roles, 'Call', 'Who is called.'),
  });
  const kpi = z.strictObject({
    id: field(id, 'Id', 'What the rest of the agreement calls this KPI; derived from its title or metric when absent.'),
    title: field(line, 'Title', "Its name, when it is not the metric's."),
    metric: field(reference, 'Metric', 'The shared metric, with its one formula.', { reference: 'metric' }),
    formula: field(line, 'Formula', "How it is computed; the metric's formula when absent."),
    rank: field(choice(['primary', 'secondary']), 'Rank', 'Exactly one KPI is primary.'),
    scope: field(
      z.strictObject({
        workstream: field(choice(WORKSTREAMS), 'Workstream', 'Only this workstream.'),
        deliverables: field(oneOrMany(reference.meta({ reference: 'deliverable' })), 'Deliverables', 'Only these deliverables.'),
        creators: field(roles, 'Creators', 'Only these creators.'),
        market: field(reference, 'Market', 'Only this market.', { reference: 'market' }),
      }),
      'Scope',
      'What is counted. Everything when absent.',
    ),
    window: field(period, 'Window', 'From when until when it is counted.'),
    baseline: field(baseline, 'Baseline', 'What we compare with.'),
    target: field(step, 'Target', 'What is expected in the end.'),
    pace: field(itemList(step), 'Pace', 'What is expected on the way.'),
    source: field(line, 'Source', 'Where the number is read.'),
    measuredBy: field(role, 'Measured by', 'Who reads it.'),
    reportedEvery: field(z.strictObject(recurrence(day)), 'Reported', 'When it is reported.'),
    thresholds: field(itemList(threshold), 'Thresholds', 'Lines that set something off when they are crossed.'),
    judgedBy: field(role, 'Judged by', 'Who says whether it was a success.'),
  });
  return field(
    itemList(kpi.meta({ idFrom: ['title', 'metric'] })),
    'KPIs',
    'What is measured, from what, by whom, and what is expected.',
    {
      audience: 'partners',
      concerns: 'everyone',
      binding: true,
    },
  );
}

const channel = z.strictObject({
  id: field(id, 'Id', 'Only needed where something refers to it.'),
  title: required(line, 'Channel', 'Such as "Slack #aurora".'),
  purpose: field(line, 'For', 'What it is for.'),
  replyWithin: field(duration, 'Reply within', 'How fast an answer is expected.'),
});

const coverage = z.strictObject({
  who: field(roles, 'Who', 'Who answers.'),
  what: required(line, 'What', 'Such as "comments on launch posts".'),
  when: field(line, 'When', 'At which hours, with zone.'),
});

const escalationLevel = z.strictObject({
  level: required(line, 'Level', 'Such as "1" or "Steering".'),
  when: field(line, 'When', 'What brings it there.'),
  role: field(role, 'Who', 'Who is called.'),
  within: field(duration, 'Within', 'How long they have.'),
});

/** Channels, rhythm, coverage and the way up. */
export function communicationSection<Day extends z.ZodType<string>>(day: Day) {
  const cadence = z.strictObject({
    id: field(id, 'Id', 'Only needed where something refers to it.'),
    what: required(line, 'What', 'Such as "Weekly status update".'),
    ...recurrence(day),
    by: field(role, 'Given by', 'Who gives it.'),
    to: field(roles, 'To', 'Who gets it.'),
    format: field(line, 'Format', 'Such as "call of 30 minutes" or "one slide".'),
    phase: field(choice(['before launch', 'launch week', 'flight', 'after']), 'Phase', 'In which phase; all of them when absent.'),
  });
  return field(
    z.strictObject({
      channels: field(itemList(channel.meta({ idFrom: ['title'] })), 'Channels', 'Where we talk, about what, and how fast.'),
      cadence: field(itemList(cadence.meta({ idFrom: ['what'] })), 'Cadence', 'What is told to whom, how often.', {
        concerns: 'named',
      }),
      coverage: field(itemList(coverage), 'Coverage', 'Who answers comments and messages, when.'),
      urgent: field(
        z.strictObject({
          who: field(role, 'Who', 'Who is called.'),
          how: field(line, 'How', 'By which way.'),
        }),
        'Urgent contact',
        'Who is called when it cannot wait.',
      ),
      escalation: field(itemList(escalationLevel), 'Escalation', 'The way up, level by level.', { ordered: true }),
    }),
    'Communication',
    'Channels, rhythm, coverage and the way up.',
    { audience: 'partners', concerns: 'everyone', binding: true },
  );
}
