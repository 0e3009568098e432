import type { Campaign } from '../agreement/agreement.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { joinWords, rolesWords } from '../agreement/role-words.ts';
import { memberOf } from '../agreement/roles.ts';
import type { FieldPath } from '../finding.ts';
import { isMoneyWritten, makingCreators, saysUnpaid, unpaidOf, unscheduledOf, type MakingCreator } from '../payment/creator-pay.ts';
import { isGroup } from '../responsibility/partners.ts';
import { defineRule } from './rule.ts';

/** Every creator who makes something is paid by something. */
export const paymentCoversCreators = defineRule({
  meta: {
    id: 'payment-covers-creators',
    code: 'SP201',
    severity: 'warning',
    description:
      'Require that every creator who makes something is paid by something and on a day, or that the agreement says that it is unpaid.',
    why: 'A creator who is in the plan and not in the payments asks on the day of the draft, and the draft waits for the answer.',
    howToFix:
      'Write a `fee` in the deliverable or the role, or an instalment to this creator. Give every fee its instalments as soon as there are any. Where the product is the pay, say so in the deliverable’s `note`.',
    whenNotTo:
      'While nothing is written about money, nobody is left out, and while no instalment is written, every fee is without a day. Earned posts are made by people whom nobody pays. A campaign that is over is left as it was.',
    messages: {
      unpaid:
        'Nothing pays {who} for {pieces}. Write a `fee`, an instalment, or in the `note` that it is unpaid or paid in products.',
      unscheduled:
        '{who} {have} a fee for {pieces}, and no instalment says when it is paid. Write one under `payment.schedule`, as for the others.',
    },
    examples: {
      good: [
        {
          title: 'By fee, by instalment, by bonus',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: jon, kind: creator, party: jon-oak }, { id: fans, kind: creator, size: 30 }]\nkpis: [{ metric: sales-revenue }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila, fee: 900 }, { title: Clips, count: 3, assignedTo: jon }, { title: Codes, count: 1, assignedTo: fans }]\npayment: { schedule: [{ to: mila, share: 1, on: "2026-06-01" }, { to: jon, amount: 600, on: "2026-06-01" }], bonuses: [{ to: fans, kpi: sales-revenue, when: above, value: 100, amount: 10 }] }\n',
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
        {
          title: 'Instalments for each, and for all who have a fee',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, members: [mila-hart, jon-oak] }, { id: agency, kind: agency, party: harbour, fee: 5000 }]\ndeliverables: [{ title: Film, count: 1, per: creator, assignedTo: creators, fee: 900 }]\npayment: { killFee: half, schedule: [{ to: creators/mila-hart, amount: 900, on: "2026-06-01" }, { to: creators/jon-oak, amount: 900, on: "2026-06-08" }] }\n',
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
          title: 'A fee for both, and an instalment for one',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, members: [mila-hart, jon-oak] }]\ndeliverables: [{ title: Film, count: 1, per: creator, assignedTo: creators, fee: 900 }]\npayment: { schedule: [{ to: creators/mila-hart, amount: 900, on: "2026-06-01" }] }\n',
          says: ['unscheduled'],
          at: ['deliverables.0.fee'],
        },
        {
          title: 'A fee for the creators, and a day for the agency’s',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart, fee: 900 }, { id: agency, kind: agency, party: harbour, fee: 5000 }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila }]\npayment: { schedule: [{ to: agency, amount: 5000, on: "2026-06-01" }] }\n',
          says: ['unscheduled'],
          at: ['roles.0.fee'],
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
      const unscheduled = unpaid.length > 0 ? [] : unscheduledOf(agreement, maker);
      const left = [...unpaid, ...unscheduled];
      if (left.length === 0 || saysUnpaid(campaign, maker)) continue;
      const pieces = joinWords(maker.pieces.map(({ deliverable }) => `“${deliverable.title}”`));
      const data = { who: rolesWords(campaign, left), pieces };
      const [path = [], ...related] = unpaid.length > 0 ? feePaths(maker) : writtenFees(campaign, maker);
      if (unpaid.length > 0) report('unpaid', path, data, { related });
      else report('unscheduled', path, { ...data, have: haveOrHas(maker, left) }, { related });
    }
  },
});

/** The fee that is missing, and not the deliverable: who is paid what is not every partner's to know. */
function feePaths({ pieces }: MakingCreator): FieldPath[] {
  return pieces.map(({ path }) => [...path, 'fee']);
}

function writtenFees({ roles = [] }: Campaign, { role, pieces }: MakingCreator): FieldPath[] {
  const ofPieces = pieces.flatMap(({ deliverable, path }) => (deliverable.fee === undefined ? [] : [[...path, 'fee']]));
  return role.fee === undefined ? ofPieces : [['roles', roles.indexOf(role), 'fee'], ...ofPieces];
}

function haveOrHas({ role }: MakingCreator, left: readonly string[]): 'have' | 'has' {
  const [only, ...others] = left;
  const isOne = only !== undefined && others.length === 0 && (memberOf(only) !== undefined || !isGroup(role));
  return isOne ? 'has' : 'have';
}
