import { defineShapeRule } from '../rule.ts';

/** References to something that does not exist. */
export const danglingReference = defineShapeRule({
  id: 'dangling-reference',
  code: 'SP008',
  description: 'Require every reference to name something that exists.',
  why: 'A task given to a role that nobody holds is a task that nobody does.',
  howToFix: 'Correct the id, or add what it names.',
  messages: {
    none: '{field} names {target} “{id}”, and none is written yet. Write one, or correct the id.',
    missing: '{field} names {target} “{id}”, which does not exist. Known ones: {known}.',
    'missing-among-many': '{field} names {target} “{id}”, which does not exist. Known ones: {known} and {more} more.',
    misspelled: '{field} names {target} “{id}”, which does not exist. Did you mean “{suggestion}”?',
    'not-a-member': '{field} names “{id}”, and “{member}” is not a member of “{group}”. Its members: {known}.',
    'misspelled-member': '{field} names “{id}”, and “{member}” is not a member of “{group}”. Did you mean “{suggestion}”?',
    'no-group': '{field} names “{id}”, and “{group}” is not a group with members. Write “{group}”.',
    ambiguous:
      '{field} names {target} “{id}”, and that can be {kinds}. Give one of them another id, so that everyone reads the same.',
  },
  examples: {
    good: [
      { title: 'A role that exists', content: 'title: Aurora\nroles: [{ id: brand, kind: brand }]\nowner: { role: brand }\n' },
    ],
    bad: [
      { title: 'No role is written', content: 'title: Aurora\nowner: { role: agency }\n', says: ['none'] },
      {
        title: 'Nobody of that name',
        content: 'title: Aurora\nroles: [{ id: brand, kind: brand }]\nowner: { role: agency }\n',
        says: ['missing'],
      },
      {
        title: 'Nobody of that name among thirty',
        content: `title: Aurora\nroles: [${Array.from({ length: 30 }, (_, index) => `{ id: partner-${index} }`).join(', ')}]\nowner: { role: agency }\n`,
        says: ['missing-among-many'],
      },
      {
        title: 'Misspelled',
        content: 'title: Aurora\nroles: [{ id: brand, kind: brand }]\nowner: { role: brnd }\n',
        says: ['misspelled'],
      },
      {
        title: 'A member of something that has none',
        content: 'title: Aurora\nroles: [{ id: brand, kind: brand }]\nowner: { role: brand/mila }\n',
        says: ['no-group'],
      },
      {
        title: 'Not in the group',
        content:
          'title: Aurora\nroles: [{ id: creators, kind: creator, members: [mila-hart] }]\nowner: { role: creators/ben-okafor }\n',
        says: ['not-a-member'],
      },
      {
        title: 'Misspelled in the group',
        content:
          'title: Aurora\nroles: [{ id: creators, kind: creator, members: [mila-hart] }]\nowner: { role: creators/mila-heart }\n',
        says: ['misspelled-member'],
      },
      {
        title: 'One name for two things',
        content:
          'title: Aurora\ndeliverables: [{ title: Launch }, { title: Recap, dependsOn: launch }]\nmilestones: [{ title: Launch }]\n',
        says: ['ambiguous'],
      },
    ],
  },
});
