import { isOver } from '../agreement/lifecycle.ts';
import { joinWords, rolesWords } from '../agreement/role-words.ts';
import { isMoneyWritten, makingCreators, saysUnpaid, unpaidOf } from '../payment/creator-pay.ts';
import { defineRule } from './rule.ts';

/** Every creator who makes something is paid by something. */
export const paymentCoversCreators = defineRule({
  meta: {
    id: 'payment-covers-creators',
    code: 'SP201',
    severity: 'warning',
    description:
      'Require that every creator who makes something is paid by something, or that the agreement says that it is unpaid.',
    why: 'A creator who is in the plan and not in the payments asks on the day of the draft, and the draft waits for the answer.',
    howToFix:
      'Write a `fee` in the deliverable or the role, or an instalment to this creator. Where the product is the pay, say so in the deliverable’s `note`.',
    whenNotTo:
      'While nothing is written about money, nobody is left out. Earned posts are made by people whom nobody pays. A campaign that is over is left as it was.',
    messages: {
      unpaid:
        'Nothing pays {who} for {pieces}. Write a `fee`, an instalment, or in the `note` that it is unpaid or paid in products.',
    },
    examples: {
      good: [
        {
          title: 'By fee, by instalment, by bonus',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: jon, kind: creator, party: jon-oak }, { id: fans, kind: creator, size: 30 }]\nkpis: [{ metric: sales-revenue }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila, fee: 900 }, { title: Clips, count: 3, assignedTo: jon }, { title: Codes, count: 1, assignedTo: fans }]\npayment: { schedule: [{ to: jon, amount: 600, on: "2026-06-01" }], bonuses: [{ to: fans, kpi: sales-revenue, when: above, value: 100, amount: 10 }] }\n',
        },
        {
          title: 'The product is the pay, and it is said',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: fans, kind: creator, size: 30 }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila, fee: 900 }, { title: First looks, count: 1, assignedTo: fans, note: Product only; everyone keeps the lamp. }]\n',
        },
        {
          title: 'Nothing about money yet, and a fee that is still asked for',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila, fee: "?" }]\npayment: { lateFee: 8 % a year }\n',
        },
        {
          title: 'One fee for the whole group; the agency’s plan and earned posts are no work of creators',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, members: [mila-hart, jon-oak], fee: 3000 }, { id: agency, kind: agency, party: harbour }]\ndeliverables: [{ title: Film, count: 1, assignedTo: creators/jon-oak }, { title: Plan, document: plan, assignedTo: agency }, { title: Fan posts, workstream: earned, assignedTo: creators }]\n',
        },
      ],
      bad: [
        {
          title: 'One of two films has a fee',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: jon, kind: creator, party: jon-oak }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila, fee: 900 }, { title: Second film, count: 1, assignedTo: jon }]\n',
          says: ['unpaid'],
          at: ['deliverables.1.fee'],
        },
        {
          title: 'One of two members has an instalment',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, members: [mila-hart, jon-oak] }]\ndeliverables: [{ title: Film, count: 1, per: creator, assignedTo: creators }]\npayment: { schedule: [{ to: creators/mila-hart, amount: 900, on: "2026-06-01" }] }\n',
          says: ['unpaid'],
          at: ['deliverables.0.fee'],
        },
        {
          title: 'Only the agency is paid',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: agency, kind: agency, party: harbour, fee: 5000 }, { id: makers, kind: creator, size: 4 }]\ndeliverables: [{ title: Clips, workstream: ugc, count: 3, per: creator, assignedTo: makers }, { title: Stories, count: 1, per: creator, assignedTo: makers }]\n',
          says: ['unpaid'],
          at: ['deliverables.0.fee'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign) || !isMoneyWritten(agreement)) return;
    for (const maker of makingCreators(campaign)) {
      const unpaid = unpaidOf(agreement, maker);
      if (unpaid.length === 0 || saysUnpaid(campaign, maker)) continue;
      // The fee that is missing, and not the deliverable: who is paid what is not every partner's to know.
      const [path = [], ...related] = maker.pieces.map((piece) => [...piece.path, 'fee']);
      const pieces = joinWords(maker.pieces.map(({ deliverable }) => `“${deliverable.title}”`));
      report('unpaid', path, { who: rolesWords(campaign, unpaid), pieces }, { related });
    }
  },
});
