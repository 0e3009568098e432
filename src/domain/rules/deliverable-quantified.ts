import type { Campaign, Deliverable } from '../agreement/agreement.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { headsTogether } from '../agreement/pieces.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { defineRule } from './rule.ts';

/** Every deliverable is counted. */
export const deliverableQuantified = defineRule({
  meta: {
    id: 'deliverable-quantified',
    code: 'SP107',
    severity: 'error',
    description: 'Require a number of pieces for every deliverable, and whether it is meant per creator or in total.',
    why: 'The brand expects three films of each creator, the creators plan three together, and both find out when the first ones are late.',
    howToFix: 'Write `count: 3` and `per: creator` (or `total`, `market`, `week`).',
    whenNotTo: 'Earned posts are counted when they happen, not ordered. A campaign that is over is left as it was.',
    messages: {
      'count-missing': 'Deliverable “{title}” has no number of pieces. Write `count`, such as 3.',
      'per-missing':
        'Deliverable “{title}” does not say whether {count} are meant per creator or in total, and {several}. Write `per: creator` or `per: total`.',
      'weeks-unknown':
        'Deliverable “{title}” is counted per week, but has no first and last day. Write the days under `post`, or the campaign’s under `flight`.',
    },
    examples: {
      good: [
        {
          title: 'Per creator',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, size: 6 }]\ndeliverables: [{ title: Launch film, count: 1, per: creator, assignedTo: creators }]\n',
        },
        {
          title: 'One creator, so that the total is plain',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Launch film, count: 3, assignedTo: mila }]\n',
        },
        {
          title: 'A document is one',
          content:
            'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Closing report, document: report, due: "2026-06-05" }]\n',
        },
        {
          title: 'Earned posts, and an open number',
          content:
            'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Fan posts, workstream: earned }, { title: Film, count: "?", per: total }]\n',
        },
      ],
      bad: [
        {
          title: 'Some films',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, size: 6 }]\ndeliverables: [{ title: Launch films, assignedTo: creators }]\n',
          says: ['count-missing'],
          at: ['deliverables.0'],
        },
        {
          title: 'Three of whom?',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, size: 6 }]\ndeliverables: [{ title: Launch film, count: 3, assignedTo: creators }]\n',
          says: ['per-missing'],
          at: ['deliverables.0'],
        },
        {
          title: 'Two roles, and weeks without end',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: jon, kind: creator, party: jon-oak }]\ndeliverables:\n  - { title: Launch film, count: 3, assignedTo: [mila, jon] }\n  - { title: Story, count: 2, per: week, assignedTo: mila }\n',
          says: ['per-missing', 'weeks-unknown'],
          at: ['deliverables.0', 'deliverables.1.per'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    campaign.deliverables?.forEach((deliverable, index) => {
      const { title, count, per, workstream } = deliverable;
      const path = ['deliverables', index];
      if (workstream === 'earned') return;
      if (count === undefined && !isUnknown(agreement, [...path, 'count'])) report('count-missing', path, { title });
      const several = severalOf(campaign, deliverable);
      if (count !== undefined && per === undefined && several && !isUnknown(agreement, [...path, 'per']))
        report('per-missing', path, { title, count, several });
      if (per === 'week' && !hasWeeks(campaign, deliverable)) report('weeks-unknown', [...path, 'per'], { title });
    });
  },
});

/** What makes a bare number ambiguous. */
function severalOf(campaign: Campaign, { assignedTo = [], document }: Deliverable): string | undefined {
  if (document !== undefined || assignedTo.length === 0) return undefined;
  const heads = headsTogether(campaign, assignedTo);
  if (heads === 1) return undefined;
  return heads === undefined ? 'it is made by a group' : `${heads} people make it`;
}

function hasWeeks({ flight }: Campaign, { post }: Deliverable): boolean {
  return (post?.from !== undefined && post.until !== undefined) || (flight?.start !== undefined && flight.end !== undefined);
}
