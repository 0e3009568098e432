import { defineShapeRule } from '../rule.ts';

/** Days that do not exist, and spans that end before they start. */
export const impossibleDate = defineShapeRule({
  id: 'impossible-date',
  code: 'SP012',
  description: 'Disallow days that do not exist and spans that end before they start.',
  why: 'Everybody corrects such a date in their head, and each to another day.',
  howToFix: 'Ask whoever set the date which day was meant.',
  messages: {
    'no-such-day': '{field} is {found}, and there is no such day: {month} has {days} days.',
    'no-such-month': '{field} is {found}, and there is no such month. Months run from 01 to 12, and stand before the day.',
    'end-before-start': '{field} is {end}, and that is before {other}, which is {start}. Correct one of the two.',
  },
  examples: {
    good: [{ title: 'A leap day', content: 'title: Aurora\nflight: { start: "2028-02-29", end: "2028-03-01" }\n' }],
    bad: [
      { title: '30 February', content: 'title: Aurora\nflight: { start: "2026-02-30" }\n', says: ['no-such-day'] },
      { title: 'Month 13', content: 'title: Aurora\nflight: { start: "2026-13-01" }\n', says: ['no-such-month'] },
      {
        title: 'Over before it begins',
        content: 'title: Aurora\nflight: { start: "2026-05-18", end: "2026-05-01" }\n',
        says: ['end-before-start'],
      },
    ],
  },
});
