import { isOver } from '../agreement/lifecycle.ts';
import { makingCreators } from '../payment/creator-pay.ts';
import { rolesWords } from '../agreement/role-words.ts';
import { isThoughtOf } from '../risks/kinds.ts';
import { defineRule } from './rule.ts';

/** A plan for the creator who cannot deliver. */
export const riskCreatorUnavailable = defineRule({
  meta: {
    id: 'risk-creator-unavailable',
    code: 'SP250',
    severity: 'warning',
    description: 'Require a risk with a plan for creators who cannot deliver.',
    why: 'Someone falls ill two days before the draft, and the only plan is a group chat that asks who knows anybody.',
    howToFix:
      'Write a risk with `about: creator unavailable`: who steps in, who asks them, within what time, and what pays for it.',
    whenNotTo:
      'While no risks are written at all, their section is missing, and that is said once elsewhere. Where no creator makes anything, nobody can fall ill. A campaign that is over is left as it was.',
    messages: {
      missing:
        'Pieces hang on {who}, and no risk says what happens when a creator cannot deliver. Add one with `about: creator unavailable`.',
    },
    examples: {
      good: [
        {
          title: 'The next one on the list',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila }]\nrisks: [{ risk: A creator falls ill or leaves, about: creator unavailable, contingency: { what: The next on the list takes over., who: agency, within: 2 working days } }]\n',
        },
        {
          title: 'By its words alone',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila }]\nrisks: [{ risk: An influencer cannot deliver }, { risk: Rain }]\n',
        },
        {
          title: 'No risks are written yet',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila }]\n',
        },
        {
          title: 'Only an agency makes something',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: agency, kind: agency, party: harbour }]\ndeliverables: [{ title: Plan, document: plan, assignedTo: agency }]\nrisks: [{ risk: It rains at the shoot, about: other, contingency: { what: We film indoors., who: mila, within: 1 day } }]\n',
        },
      ],
      bad: [
        {
          title: 'Rain is thought of',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila }]\nrisks: [{ risk: It rains at the shoot, about: other, contingency: { what: We film indoors., who: mila, within: 1 day } }]\n',
          says: ['missing'],
          at: ['risks'],
        },
        {
          title: 'A late draft is another risk',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila }]\nrisks: [{ risk: A draft is late, about: slip }, { risk: Too few people watch, about: underperformance }]\n',
          says: ['missing'],
          at: ['risks'],
        },
        {
          title: 'Six who are not named yet',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, size: 6 }]\ndeliverables: [{ title: Film, count: 1, per: creator, assignedTo: creators }]\nrisks: [{ risk: A film promises better sleep, about: legal }]\n',
          says: ['missing'],
          at: ['risks'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign) || !campaign.risks?.length) return;
    const makers = makingCreators(campaign).map(({ reference }) => reference);
    if (makers.length === 0 || isThoughtOf(agreement, 'creator unavailable')) return;
    report('missing', ['risks'], { who: rolesWords(campaign, makers) });
  },
});
