import { defineShapeRule } from '../rule.ts';

/** Two things with one id. */
export const duplicateId = defineShapeRule({
  id: 'duplicate-id',
  code: 'SP009',
  description: 'Disallow two items of one list, or two files of one kind, under the same id.',
  why: 'When two things share a name, a signature under one can be taken for a signature under the other.',
  howToFix: 'Give one of them another id.',
  messages: {
    item: '“{id}” is the id of two entries in {list}. Give one of them another id.',
    derived:
      'Two entries in {list} get the id “{id}” from what they are called. Write an id for one of them, such as “id: {suggestion}”.',
    file: 'This file and {other} have the same id, capitals apart, and are one file on many computers. Rename one of them.',
  },
  examples: {
    good: [{ title: 'Two names', content: 'title: Aurora\ndeliverables: [{ title: Film }, { title: Teaser }]\n' }],
    bad: [
      { title: 'One name twice', content: 'title: Aurora\ndeliverables: [{ title: Film }, { title: Film }]\n', says: ['derived'] },
      {
        title: 'One id twice',
        content: 'title: Aurora\ndeliverables: [{ id: a, title: Film }, { id: a, title: Cut }]\n',
        says: ['item'],
      },
      { title: 'Two files that differ by capitals', content: 'campaigns/aurora.mdx and campaigns/Aurora.mdx\n', says: ['file'] },
    ],
  },
});
