import { z } from 'zod';
import { itemList, oneOrMany, required, field } from '../field.ts';
import { choice, date, id, line, quantity, reference, role, roles, text } from '../values.ts';

const statement = z.strictObject({
  id: field(id, 'Id', 'Only needed where something refers to it.'),
  by: field(role, 'By', 'Who takes it for granted.'),
  says: required(text, 'Assumption', 'What is taken for granted, in one sentence.'),
  about: field(line, 'About', 'The field, KPI or total it is about, such as "kpis/reach" or "deliverables/launch-film/count".'),
  value: field(quantity, 'Value', 'The number that is assumed.'),
  min: field(quantity, 'At least', 'The least that is assumed.'),
  max: field(quantity, 'At most', 'The most that is assumed.'),
  status: field(choice(['open', 'agreed', 'disputed']), 'Status', 'Open until everyone concerned has confirmed it.'),
  confirmedBy: field(roles, 'Confirmed by', 'Who has confirmed it.'),
  answer: field(text, 'Answer', 'What was agreed about it.'),
});

const question = z.strictObject({
  id: field(id, 'Id', 'Only needed where something refers to it.'),
  question: required(text, 'Question', 'What is asked.'),
  by: field(role, 'Asked by', 'Who asks.'),
  to: field(roles, 'Asked of', 'Who should answer.'),
  date: field(date, 'Asked on', 'When.'),
  answer: field(text, 'Answer', 'What was answered.'),
  changed: field(line, 'Changed', 'The clause or word that the answer changed.'),
});

const feedback = z.strictObject({
  id: field(id, 'Id', 'Only needed where something refers to it.'),
  says: required(text, 'Remark', 'What was remarked, such as a creator on the strategy.'),
  by: field(role, 'By', 'Who remarked it.'),
  date: field(date, 'On', 'When.'),
  about: field(line, 'About', 'The clause it is about.'),
  answer: field(text, 'Answer', 'What came of it.'),
  changed: field(line, 'Changed', 'The clause or word that it changed.'),
});

const definition = z.strictObject({
  id: field(id, 'Id', 'Only needed where something refers to it.'),
  term: required(line, 'Word', 'Such as "authentic".'),
  means: field(text, 'Means here', 'What it means in this campaign.'),
  glossary: field(reference, 'Shared word', 'The shared word that it repeats or narrows.', { reference: 'glossary' }),
});

const accepted = z.strictObject({
  rule: required(line, 'Finding', 'The rule\'s id, such as "kill-fee".', { reference: 'rule' }),
  about: field(line, 'About', 'The clause it is accepted for; everywhere when absent.'),
  why: required(text, 'Why', 'Why we accept it.'),
  by: field(role, 'By', 'Who accepts it.'),
  until: field(date, 'Until', 'The day on which it comes back.'),
  hash: field(
    z
      .string()
      .regex(/^[0-9a-f]{12}$/)
      .meta({ kind: 'mark', expected: 'the twelve characters that the check prints' }),
    'As it was',
    'A mark of what is accepted, as the check prints it. Without it nothing is accepted; when that changes, the finding comes back.',
    // A hash of terms that somebody may not see would let them guess the terms.
    { audience: 'internal' },
  ),
});

const remark = z.strictObject({
  remark: required(text, 'Remark', 'Seen by the team alone.'),
  by: field(oneOrMany(line), 'By', 'Who wrote it.'),
  about: field(line, 'About', 'The clause it is about.'),
});

const TALK = { audience: 'partners', binding: false } as const;

/** What is taken for granted, asked, remarked and accepted: none of it is signed. */
export const talkShape = {
  statements: field(
    itemList(statement.meta({ idFrom: ['says'] })),
    'Assumptions',
    'What someone takes for granted, written down.',
    TALK,
  ),
  questions: field(itemList(question.meta({ idFrom: ['question'] })), 'Questions', 'What was asked, and what was answered.', TALK),
  feedback: field(
    itemList(feedback.meta({ idFrom: ['says'] })),
    'Feedback',
    'Remarks on the strategy and what came of them.',
    TALK,
  ),
  accepted: field(itemList(accepted), 'Accepted findings', 'Findings that we know of and live with, each with a reason.', TALK),
  remarks: field(itemList(remark), 'Private remarks', 'Notes of the team, never published to partners.', {
    audience: 'internal',
    binding: false,
  }),
};

/** What words mean in this campaign. */
export const definitionsSection = field(
  itemList(definition.meta({ idFrom: ['term'] })),
  'Definitions',
  'What a word means in this campaign.',
  {
    audience: 'partners',
    concerns: 'everyone',
    binding: true,
  },
);
