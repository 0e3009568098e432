import { z } from 'zod';
import { itemList, oneOrMany, required, field } from '../field.ts';
import { choice, id, line, lines, reference, role, roles, text } from '../values.ts';

const raciRow = z.strictObject({
  id: field(id, 'Id', 'Only needed where something refers to this row.'),
  activity: required(line, 'Activity', 'What is done, such as "Approve drafts".'),
  covers: field(
    oneOrMany(reference.meta({ reference: 'item' })),
    'Covers',
    'The deliverables, milestones or KPIs that this activity is about.',
  ),
  responsible: field(roles, 'Responsible', 'Who does the work.'),
  accountable: field(roles, 'Accountable', 'The one who answers for the outcome: exactly one.'),
  consulted: field(roles, 'Consulted', 'Who is asked before.'),
  informed: field(roles, 'Informed', 'Who is told after.'),
});

/** Who does, answers for, is asked about and is told of each activity. */
export const raciSection = field(
  itemList(raciRow.meta({ idFrom: ['activity'] })),
  'RACI',
  'Who does, answers for, is asked and is told. Rows left out are derived from assignments, workflows and decision rights.',
  { audience: 'partners', concerns: 'named', binding: true, form: { widget: 'raci' } },
);

const decisionRight = z.strictObject({
  id: field(id, 'Id', 'Only needed where something refers to this right.'),
  topic: required(line, 'Topic', 'What is decided, such as "hook and script".'),
  holder: field(
    z
      .union([z.enum(['creator', 'brand', 'together']), role])
      .meta({ kind: 'holder', expected: '"creator", "brand", "together" or a role' }),
    'Decided by',
    'The creator is free, the brand approves, or all align; or one role.',
  ),
  covers: field(lines, 'Covers', 'What falls under it, and what does not.'),
});

/** Who is free to decide what. */
export const decisionRightsSection = field(
  itemList(decisionRight.meta({ idFrom: ['topic'] })),
  'Decision rights',
  'What the creator is free to do, what the brand approves, what is decided together.',
  { audience: 'partners', concerns: 'everyone', binding: true },
);

const risk = z.strictObject({
  id: field(id, 'Id', 'Only needed where something refers to this risk.'),
  risk: required(line, 'Risk', 'What may happen, such as "a creator falls ill before the draft".'),
  about: field(
    choice(['creator unavailable', 'slip', 'underperformance', 'reputation', 'legal', 'other']),
    'Kind',
    'What kind of risk it is.',
  ),
  trigger: field(line, 'Trigger', 'What tells us that it has happened, when the risk does not say it itself.'),
  likelihood: field(choice(['low', 'medium', 'high']), 'Likelihood', 'How likely it is.'),
  impact: field(choice(['low', 'medium', 'high']), 'Impact', 'How much it would hurt.'),
  contingency: field(
    z.strictObject({
      what: field(text, 'What', 'What we then do.'),
      who: field(roles, 'Who', 'Who does it.'),
      within: field(line, 'Within', 'By when after the trigger, such as "24h".'),
    }),
    'Contingency',
    'What we do when it happens.',
  ),
  owner: field(role, 'Owner', 'Who watches it.'),
});

/** What may go wrong, and what then happens. */
export const risksSection = field(
  itemList(risk.meta({ idFrom: ['risk'] })),
  'Risks',
  'What may go wrong, who watches it and what then happens.',
  {
    audience: 'partners',
    concerns: 'named',
    binding: true,
  },
);
