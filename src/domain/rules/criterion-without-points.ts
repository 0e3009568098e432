import { isOver } from '../agreement/lifecycle.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { defineRule } from './rule.ts';

/** Every criterion of a selection says how much it weighs. */
export const criterionWithoutPoints = defineRule({
  meta: {
    id: 'criterion-without-points',
    code: 'SP115',
    severity: 'warning',
    description: 'Require points for every criterion by which entries are chosen.',
    why: 'Judges who weigh alone rank differently, and those who lost ask for the numbers.',
    howToFix: 'Write how many points each criterion gives at most: `{ title: tells one action without words, points: 40 }`.',
    whenNotTo: 'A single criterion needs no points, and a campaign that is over has chosen already.',
    messages: {
      one: 'The criterion “{title}” has no points, and others have. Write how many it gives at most.',
      all: 'None of the {count} criteria has points, so that every judge weighs them differently. Write `points` for each.',
    },
    examples: {
      good: [
        {
          title: 'Points for each',
          content:
            'title: Aurora\nstatus: aligning\nselection: { criteria: [{ title: light is readable, points: 60 }, { title: arrives in five days, points: 40 }] }\n',
        },
        {
          title: 'A single criterion',
          content: 'title: Aurora\nstatus: aligning\nselection: { criteria: [{ title: the first twenty that enter }] }\n',
        },
        {
          title: 'Still asked for',
          content:
            'title: Aurora\nstatus: aligning\nselection: { criteria: [{ title: light is readable, points: 60 }, { title: arrives in five days, points: "?" }] }\n',
        },
      ],
      bad: [
        {
          title: 'One without',
          content:
            'title: Aurora\nstatus: aligning\nselection: { criteria: [{ title: light is readable, points: 60 }, { title: creativity }] }\n',
          says: ['one'],
          at: ['selection.criteria.1'],
        },
        {
          title: 'None at all',
          content:
            'title: Aurora\nstatus: aligning\nselection: { criteria: [{ title: light is readable }, { title: creativity }] }\n',
          says: ['all'],
          at: ['selection.criteria'],
        },
        {
          title: 'Two of three',
          content:
            'title: Aurora\nstatus: aligning\nselection: { criteria: [{ title: light, points: 60 }, { title: sound }, { title: speed }] }\n',
          says: ['one', 'one'],
          at: ['selection.criteria.1', 'selection.criteria.2'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { selection } = agreement.campaign;
    const criteria = selection?.criteria ?? [];
    if (isOver(agreement.campaign) || criteria.length < 2) return;
    const path = ['selection', 'criteria'];
    const without = criteria
      .map(({ title, points }, index) => ({ title, points, at: [...path, index] }))
      .filter(({ points, at }) => points === undefined && !isUnknown(agreement, [...at, 'points']));
    if (without.length === criteria.length) report('all', path, { count: criteria.length });
    else for (const { title, at } of without) report('one', at, { title });
  },
});
