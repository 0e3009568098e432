import { defineShapeRule } from '../rule.ts';

/** Fields without which the rest of an entry cannot be read. */
export const missingValue = defineShapeRule({
  id: 'missing-value',
  code: 'SP007',
  description: 'Require the few fields without which an entry cannot be named or counted.',
  why: 'What has no name cannot be talked about, signed or found again.',
  howToFix: 'Write the field; in a draft, "?" will do.',
  messages: { missing: '{parent} has no “{field}”, which it needs. Write “{key}:” and its value: {help}' },
  examples: {
    good: [{ title: 'A campaign needs a title', content: 'title: Aurora\n' }],
    bad: [{ title: 'No title', content: 'status: draft\n', says: ['missing'] }],
  },
});
