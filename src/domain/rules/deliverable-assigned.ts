import { isOver } from '../agreement/lifecycle.ts';
import { roleWords } from '../agreement/role-words.ts';
import { roleOf } from '../agreement/roles.ts';
import { holdsUnknown } from '../agreement/unknown-at.ts';
import { isBystander } from '../responsibility/partners.ts';
import { defineRule } from './rule.ts';

/** Every deliverable has someone who makes it. */
export const deliverableAssigned = defineRule({
  meta: {
    id: 'deliverable-assigned',
    code: 'SP110',
    severity: 'error',
    description: 'Require someone who makes every deliverable.',
    why: 'What is nobody’s work is done by whoever minds most, or not at all, and the first to notice is the client.',
    howToFix: 'Write the role, or a member of a group: `assignedTo: creators` or `assignedTo: creators/mila-hart`.',
    whenNotTo: 'Earned posts are nobody’s task. A campaign that is over is left as it was.',
    messages: {
      nobody: 'Deliverable “{title}” is assigned to nobody. Write who makes it, as `assignedTo`.',
      bystander: 'Deliverable “{title}” is assigned to {role}, who signs nothing here. Write the partner who makes it.',
    },
    examples: {
      good: [
        {
          title: 'Assigned',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, size: 6 }]\ndeliverables: [{ title: Launch film, count: 1, per: creator, assignedTo: creators }]\n',
        },
        {
          title: 'Still asked for',
          content:
            'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Launch film, count: 1, per: total, assignedTo: "?" }]\n',
        },
        { title: 'Earned', content: 'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Fan posts, workstream: earned }]\n' },
      ],
      bad: [
        {
          title: 'Nobody',
          content: 'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Launch film, count: 1, per: total }]\n',
          says: ['nobody'],
          at: ['deliverables.0'],
        },
        {
          title: 'An empty list',
          content:
            'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Media plan, document: plan, due: "2026-06-01", assignedTo: [] }]\n',
          says: ['nobody'],
          at: ['deliverables.0'],
        },
        {
          title: 'The public',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: fans, title: Fans, kind: public }]\ndeliverables: [{ title: Unboxing clip, workstream: ugc, count: 20, per: total, assignedTo: fans }]\n',
          says: ['bystander'],
          at: ['deliverables.0.assignedTo'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    campaign.deliverables?.forEach(({ title, assignedTo = [], workstream }, index) => {
      const path = ['deliverables', index];
      if (workstream === 'earned' || holdsUnknown(agreement, [...path, 'assignedTo'])) return;
      if (assignedTo.length === 0) report('nobody', path, { title });
      for (const reference of assignedTo) {
        const role = roleOf(campaign, reference);
        if (role && isBystander(role))
          report('bystander', [...path, 'assignedTo'], { title, role: roleWords(campaign, reference) });
      }
    });
  },
});
