import { isOver } from '../agreement/lifecycle.ts';
import { distinctTitleOf } from '../agreement/role-words.ts';
import { isBystander, isNamed } from '../responsibility/partners.ts';
import { rolesThatOwe } from '../responsibility/who-owes.ts';
import { defineRule } from './rule.ts';

/** Everyone who signs owes something. */
export const nothingOwed = defineRule({
  meta: {
    id: 'nothing-owed',
    code: 'SP120',
    severity: 'warning',
    description: 'Require that everyone who signs owes something: a piece, a review, a date, a number, a payment or an answer.',
    why: 'A partner with nothing to do in the agreement does it by call, and changes what the others have promised.',
    howToFix: 'Write what this partner does: a deliverable, a review step, a milestone, a KPI to read. Or take the role out.',
    whenNotTo:
      'While neither deliverables, workflows nor milestones are written, nobody owes anything yet, and creators owe nothing before the deliverables are written. A campaign that is over is left as it was.',
    messages: {
      nothing:
        'Nothing is owed by {role}: no piece, review, date, number, payment or answer. Write what it does, or take the role out.',
    },
    examples: {
      good: [
        {
          title: 'Each does something',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila, workflow: review }]\nworkflows: [{ id: review, title: Review, steps: [brand 48h] }]\n',
        },
        {
          title: 'Only early days',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: mila, kind: creator, party: mila-hart }]\n',
        },
        {
          title: 'Watching a risk is something; the public owes nothing',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: fans, kind: public }, { id: legal, kind: legal, party: lumen }, { id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila }]\nrisks: [{ risk: A prohibited claim, owner: legal }]\n',
        },
      ],
      bad: [
        {
          title: 'An agency that watches',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: agency, kind: agency, party: harbour }, { id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila }]\n',
          says: ['nothing'],
          at: ['roles.0'],
        },
        {
          title: 'Only to be told',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: agency, kind: agency, party: harbour }, { id: brand, kind: brand, party: lumen }]\nmilestones: [{ title: Lock, date: "2026-05-04", owner: brand, attends: agency }]\ncommunication: { cadence: [{ what: Numbers, every: week, by: brand, to: agency }] }\n',
          says: ['nothing'],
          at: ['roles.0'],
        },
        {
          title: 'A group without a task',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, members: [mila-hart, jon-oak] }, { id: brand, kind: brand, party: lumen }]\ndeliverables: [{ title: Plan, document: plan, assignedTo: brand, due: "2026-05-04" }]\n',
          says: ['nothing'],
          at: ['roles.0'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    const hasPieces = (campaign.deliverables?.length ?? 0) > 0;
    const isEarly = !hasPieces && !campaign.workflows?.length && !campaign.milestones?.length;
    if (isOver(campaign) || isEarly) return;
    const owing = rolesThatOwe(campaign);
    campaign.roles?.forEach((role, index) => {
      // What creators owe stands in the deliverables.
      const isToCome = role.kind === 'creator' && !hasPieces;
      const owes = role.id === undefined || owing.has(role.id) || isToCome;
      if (!owes && isNamed(role) && !isBystander(role))
        report('nothing', ['roles', index], { role: distinctTitleOf(campaign, role) });
    });
  },
});
