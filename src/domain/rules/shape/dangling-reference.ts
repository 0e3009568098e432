import { defineShapeRule } from '../rule.ts';

/** References to something that does not exist. */
export const danglingReference = defineShapeRule({
  id: 'dangling-reference',
  code: 'SP008',
  description: 'Require every reference to name something that exists.',
  why: 'A task given to a role that nobody holds is a task that nobody does.',
  howToFix: 'Correct the id, or add what it names.',
  messages: {
    missing: '{field} names {target} “{id}”, and there is none. {known}',
    misspelled: '{field} names {target} “{id}”, and there is none. Did you mean “{suggestion}”?',
    'not-a-member': '{field} names “{id}”, and “{member}” is not among the members of “{group}”.',
    'no-group': '{field} names “{id}”, and “{group}” is not a group with members. Write “{group}”.',
  },
  examples: {
    good: [
      { title: 'A role that exists', content: 'title: Aurora\nroles: [{ id: brand, kind: brand }]\nowner: { role: brand }\n' },
    ],
    bad: [
      {
        title: 'Nobody of that name',
        content: 'title: Aurora\nroles: [{ id: brand, kind: brand }]\nowner: { role: agency }\n',
        says: ['missing'],
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
        content: 'title: Aurora\nroles: [{ id: creators, kind: creator, members: [mila-hart] }]\nowner: { role: creators/ben }\n',
        says: ['not-a-member'],
      },
    ],
  },
});
