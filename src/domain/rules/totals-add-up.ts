import { isOver } from '../agreement/lifecycle.ts';
import { budgetMismatches } from '../totals/budget.ts';
import { creatorMismatches } from '../totals/creators.ts';
import { feeMismatches } from '../totals/fee-lines.ts';
import { instalmentMismatches } from '../totals/instalments.ts';
import { defineRule } from './rule.ts';

/** Parts come to the total that is stated. */
export const totalsAddUp = defineRule({
  meta: {
    id: 'totals-add-up',
    code: 'SP118',
    severity: 'error',
    description: 'Require that budget lines, waves, groups, fees and instalments come to the totals that are stated.',
    why: 'Of two numbers for the same money each side spends the larger one, and the gap is found by whoever invoices last.',
    howToFix: 'Do the sum again, and correct the part or the total that is wrong.',
    whenNotTo:
      'While amounts are still open, only a sum that is too large is reported. Fees are compared with a line of the budget that is named after them and nothing else, such as “Creator fees” or “Fee of Northlight”. A campaign that is over is left as it was.',
    messages: {
      budget: 'The budget lines come to {sum}, and the total is {total}: {difference} {side}. Correct a line or the total.',
      'wave-budget':
        'The budget lines of wave “{title}” come to {sum}, and the wave has {total}: {difference} {side}. Correct a line or the wave.',
      'waves-exceed':
        'The waves have {sum} together, and the whole budget is {total}: {difference} {side}. Correct a wave or the total.',
      'ugc-budget':
        'The budget lines of UGC come to {sum}, and the UGC budget is {total}: {difference} {side}. Correct a line or the UGC budget.',
      'fees-exceed':
        'The fees come to at least {sum}, and the whole budget is {total}: {difference} more. Correct a fee, a count or the total.',
      'fee-line':
        'The budget has {total} for “{title}”, and these fees come to at least {sum}: {difference} more. Correct a fee, a count or the line.',
      'group-size': '{role} is a group of {size}, and {count} members are named. Correct the size, or take it out.',
      'wave-creators':
        'Wave “{title}” is planned for {planned}, and the creators assigned to it are {count}. Correct one of the two.',
      'waves-creators': 'The waves have {sum} creators together, and the groups have {count}. Correct a wave or a group.',
      instalments:
        'The instalments of {role} come to {sum}, and the fee is {total}, so that they pay {side}. Correct an instalment or the fee.',
      shares: 'The instalments of {role} come to {percent} % of the fee. Correct the shares, so that they come to 100 %.',
    },
    examples: {
      good: [
        {
          title: 'To the cent',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nbudget: { total: 1000.3, lines: [{ title: Fees, amount: 0.1 }, { title: Ads, amount: "1000.20" }] }\n',
        },
        {
          title: 'Shares of a third',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nbudget: { total: 1000, lines: [{ title: A, share: 0.3333 }, { title: B, share: 0.3333 }, { title: C, amount: "333.40" }] }\n',
        },
        {
          title: 'An open line leaves room',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nbudget: { total: 1000, lines: [{ title: Fees, amount: 400 }, { title: Ads, amount: "?" }] }\n',
        },
        {
          title: 'All of them in each wave',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: makers, kind: creator, size: 16 }]\nwaves: [{ title: Fortnight 1, creators: 16 }, { title: Fortnight 2, creators: 16 }]\n',
        },
        {
          title: 'Waves, groups and instalments in order',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nroles: [{ id: creators, kind: creator, members: [mila-hart, jon-oak] }, { id: rest, kind: creator, size: 3 }]\nwaves: [{ title: First, creators: 2 }, { title: Second, creators: 3 }]\ndeliverables: [{ title: Film, count: 2, per: creator, assignedTo: creators, fee: 500 }, { title: Story, count: 1, per: creator, assignedTo: [creators, rest], fee: 200 }]\npayment: { schedule: [{ title: Start, to: creators, amount: 400, per: creator, on: "2026-05-04" }, { title: End, to: creators, amount: 800, per: creator, on: "2026-06-04" }, { title: Stories, to: rest, amount: 200, per: creator, on: "2026-06-04" }] }\n',
        },
        {
          title: 'Fees within their lines; a line for fees that does not say whose may hold some of them',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nroles: [{ id: agency, title: Northlight, kind: agency, fee: 900 }, { id: makers, kind: creator, size: 3 }]\ndeliverables: [{ title: Film, workstream: influencer, count: 2, per: creator, assignedTo: makers, fee: 500 }]\nbudget: { total: 4500, lines: [{ title: Creator fees, amount: 2500 }, { title: Fees for Stories, amount: 1000 }, { title: Fee of Northlight, amount: 1000 }] }\n',
        },
        {
          title: 'An agency that pays the creators out of its fee',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nroles: [{ id: agency, kind: agency, fee: 4000 }, { id: makers, kind: creator, size: 3 }]\ndeliverables: [{ title: Film, count: 2, per: creator, assignedTo: makers, fee: 500 }]\nbudget: { total: 4000 }\npayment: { payer: agency }\n',
        },
      ],
      bad: [
        {
          title: 'One thousand too many',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nbudget: { total: 8000, lines: [{ title: Fees, amount: 6000 }, { title: Ads, amount: 3000 }] }\n',
          says: ['budget'],
          at: ['budget.total'],
        },
        {
          title: 'Waves and UGC',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nwaves: [{ id: one, title: Seeding, budget: 5000 }, { title: Launch, budget: 6000 }]\nugc: { budget: 2000 }\nbudget: { total: 9000, lines: [{ title: Fees, wave: one, amount: 4000 }, { title: Clips, workstream: ugc, amount: 2500 }, { title: Ads, amount: "?" }] }\n',
          says: ['waves-exceed', 'wave-budget', 'ugc-budget'],
          at: ['budget.total', 'waves.0.budget', 'ugc.budget'],
        },
        {
          title: 'Six in a group of five',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, size: 1, members: [mila-hart, jon-oak] }]\n',
          says: ['group-size'],
          at: ['roles.0.size'],
        },
        {
          title: 'Two in a wave of one',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator }]\nwaves: [{ id: one, title: Seeding, creators: 1 }]\ncreators: [{ party: mila-hart, wave: one }, { party: jon-oak, wave: one }]\n',
          says: ['wave-creators'],
          at: ['waves.0.creators'],
        },
        {
          title: 'Eight and three are not twelve',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, size: 12 }]\nwaves: [{ title: One, creators: 8 }, { title: Two, creators: 3 }]\n',
          says: ['waves-creators'],
          at: ['waves'],
        },
        {
          title: 'Less than the fee',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nroles: [{ id: agency, kind: agency, party: harbour, fee: 6000 }]\npayment: { schedule: [{ title: Start, to: agency, amount: 3000 }, { title: End, to: agency, amount: 2000 }] }\n',
          says: ['instalments'],
          at: ['payment.schedule.0'],
        },
        {
          title: 'Fees of three against a line for two, and a fee that was raised',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nroles: [{ id: agency, kind: agency, party: harbour, fee: 900 }, { id: makers, kind: creator, size: 3 }]\ndeliverables: [{ title: Film, workstream: influencer, count: 2, per: creator, assignedTo: makers, fee: 500 }]\nbudget: { total: 4000, lines: [{ title: Influencer fees, workstream: influencer, amount: 2000 }, { title: Agency fee, amount: 800 }, { title: Ads, amount: 1200 }] }\n',
          says: ['fee-line', 'fee-line'],
          at: ['budget.lines.0.amount', 'budget.lines.1.amount'],
        },
        {
          title: 'More fees than money',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nroles: [{ id: makers, kind: creator, size: 3 }]\ndeliverables: [{ title: Film, count: 2, per: creator, assignedTo: makers, fee: 5000 }]\nbudget: { total: 4000 }\n',
          says: ['fees-exceed'],
          at: ['budget.total'],
        },
        {
          title: 'Nine tenths',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, size: 6 }]\npayment: { schedule: [{ title: Start, to: creators, share: 0.4 }, { title: End, to: creators, share: 0.5 }] }\n',
          says: ['shares'],
          at: ['payment.schedule.0'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    const found = [
      ...budgetMismatches(campaign),
      ...feeMismatches(campaign),
      ...creatorMismatches(agreement),
      ...instalmentMismatches(campaign),
    ];
    for (const { messageId, path, data, related } of found) report(messageId, path, data, { related });
  },
});
