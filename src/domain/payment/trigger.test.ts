import { expect, test } from 'vitest';
import { campaignOf } from '../../../tests/support/agreement.ts';
import { problemOfTrigger } from './trigger.ts';

const campaign = campaignOf({
  title: 'Aurora',
  milestones: [{ id: 'wrap-call', title: 'Wrap' }],
  deliverables: [{ title: 'Launch film' }],
  waves: [{ title: 'Seeding' }],
});
const problem = (trigger: string) => problemOfTrigger(campaign, trigger, 'en')?.problem;

test.each([
  'wrap-call',
  'WRAP',
  'launch-film',
  'Seeding',
  'on signature',
  'all posts live',
  'go-live',
  'end of the month',
  '14 days after approval',
  '50 % upfront',
  'on 1 June',
  'when the lamp has arrived',
  'after “Launch film”',
])('“%s” can happen', (trigger) => {
  expect(problem(trigger)).toBeUndefined();
});

test.each([
  ['wrap-cal', 'misspelt'],
  ['when the client is satisfied', 'open'],
  ['after a successful launch', 'open'],
  ['as agreed', 'open'],
  ['TBD', 'open'],
  ['net 30', 'no-event'],
  ['within 14 days', 'no-event'],
  ['second-half', 'no-event'],
  ['final report', 'no-report'],
])('“%s” cannot: %s', (trigger, expected) => {
  expect(problem(trigger)).toBe(expected);
});

test('a report may be among the reports of a KPI, or come before deliverables are written', () => {
  const reported = campaignOf({
    title: 'A',
    deliverables: [{ title: 'Film' }],
    kpis: [{ metric: 'reach', reportedEvery: { every: 'week' } }],
  });
  expect(problemOfTrigger(reported, 'final report', 'en')).toBeUndefined();
  expect(problemOfTrigger(campaignOf({ title: 'A' }), 'final report', 'en')).toBeUndefined();
});

test('sentences in another language are believed', () => {
  expect(problemOfTrigger(campaignOf({ title: 'A' }), 'nach Abnahme', 'de')).toBeUndefined();
});
