import { isOver } from '../agreement/lifecycle.ts';
import type { Campaign } from '../agreement/agreement.ts';
import { isThoughtOf } from '../risks/kinds.ts';
import { defineRule } from './rule.ts';

/** A plan for the date that slips. */
export const riskSlip = defineRule({
  meta: {
    id: 'risk-slip',
    code: 'SP251',
    severity: 'warning',
    description: 'Require a risk with a plan for dates that slip.',
    why: 'The first draft is a day late, and each partner takes that day out of somebody else’s time.',
    howToFix: 'Write a risk with `about: slip`: what tells that a date is lost, which step becomes shorter, and who says so.',
    whenNotTo:
      'While no risks are written at all, their section is missing, and that is said once elsewhere. Where nothing has a date, nothing can slip. A campaign that is over is left as it was.',
    messages: {
      missing: '{date} is agreed, and no risk says what happens when a date slips. Add one with `about: slip`.',
    },
    examples: {
      good: [
        {
          title: 'Reviewed at the same time',
          content:
            'title: Aurora\nstatus: aligning\nmilestones: [{ title: Lock, date: "2026-05-04" }]\nrisks: [{ risk: A draft arrives after its hour, about: slip, contingency: { what: Both review at the same time., who: brand, within: 4 working hours } }]\n',
        },
        {
          title: 'By its words alone',
          content:
            'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Film, count: 1, draftDue: "2026-05-04" }]\nrisks: [{ risk: Lamps are stuck in customs }]\n',
        },
        {
          title: 'No dates yet',
          content:
            'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Film, count: 1 }]\nmilestones: [{ title: Lock }]\nrisks: [{ risk: It rains at the shoot, about: other, contingency: { what: We film indoors., who: mila, within: 1 day } }]\n',
        },
        {
          title: 'One of the risks is still asked for',
          content:
            'title: Aurora\nstatus: aligning\nmilestones: [{ title: Lock, date: "2026-05-04" }]\nrisks: ["?", { risk: A creator falls ill, about: creator unavailable }]\n',
        },
        {
          title: 'No risks are written yet',
          content: 'title: Aurora\nstatus: aligning\nmilestones: [{ title: Lock, date: "2026-05-04" }]\n',
        },
      ],
      bad: [
        {
          title: 'Only rain',
          content:
            'title: Aurora\nstatus: aligning\nmilestones: [{ title: Lock, date: "2026-05-04" }]\nrisks: [{ risk: It rains at the shoot, about: other, contingency: { what: We film indoors., who: mila, within: 1 day } }]\n',
          says: ['missing'],
          at: ['risks'],
        },
        {
          title: 'Illness is another risk',
          content:
            'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Film, count: 1, draftDue: "2026-05-04" }]\nrisks: [{ risk: A creator falls ill, about: creator unavailable }]\n',
          says: ['missing'],
          at: ['risks'],
        },
        {
          title: 'A posting window is a date too',
          content:
            'title: Aurora\nstatus: live\ndeliverables: [{ title: Film, count: 1, post: { from: "2026-05-18T18:00", until: "2026-05-18T21:00" } }]\nrisks: [{ risk: A film promises better sleep, about: legal }]\n',
          says: ['missing'],
          at: ['risks'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign) || !campaign.risks?.length) return;
    const date = firstDated(campaign);
    if (date === undefined || isThoughtOf(agreement, 'slip')) return;
    report('missing', ['risks'], { date });
  },
});

/** Something with a date that can be missed, as a sentence begins with it. */
function firstDated({ deliverables = [], milestones = [] }: Campaign): string | undefined {
  const piece = deliverables.find(
    ({ draftDue, post, due }) => draftDue !== undefined || post?.from !== undefined || due !== undefined,
  );
  if (piece) return `The date of “${piece.title}”`;
  const milestone = milestones.find(({ date, at }) => date !== undefined || at !== undefined);
  return milestone && `The date of “${milestone.title}”`;
}
