import { z } from 'zod';
import { itemList, required, field } from '../field.ts';
import { choice, duration, id, line, money, quantity, reference, role, roles, share, text } from '../values.ts';
import { WORKSTREAMS } from './deliverables.ts';

const budgetLine = z.strictObject({
  id: field(id, 'Id', 'Only needed where something refers to this line.'),
  title: required(line, 'For', 'What it is for.'),
  workstream: field(choice(WORKSTREAMS), 'Workstream', 'The workstream it belongs to.'),
  wave: field(reference, 'Wave', 'The wave it belongs to.', { reference: 'wave' }),
  market: field(reference, 'Market', 'The market it belongs to.', { reference: 'market' }),
  amount: field(money, 'Amount', 'How much.'),
  share: field(share, 'Share', 'Or which part of the total; in a file 0.3 stands for 30 %.'),
});

/** What the campaign may cost. */
export const budgetSection = field(
  z.strictObject({
    heldBy: field(roles, 'Held by', 'Who holds the budget, and sees it.', { audience: 'partners' }),
    total: field(money, 'Total', 'All of it.'),
    lines: field(itemList(budgetLine.meta({ idFrom: ['title'] })), 'Lines', 'What it is spent on; the lines add up to the total.'),
  }),
  'Budget',
  'What the campaign may cost, by workstream, wave or market.',
  { audience: 'money', moneyOf: ['budget.heldBy'], concerns: ['heldBy', 'budget.heldBy'], binding: true },
);

/** Who is paid what, when, for what. */
export function paymentSection<Day extends z.ZodType<string>>(day: Day) {
  const mine = ['to', 'payer', 'payment.payer', 'budget.heldBy'] as const;
  const instalment = z.strictObject({
    id: field(id, 'Id', 'Only needed where something refers to this instalment.'),
    title: field(line, 'Title', 'Its name, such as "On signature".'),
    to: field(roles, 'To', 'Who is paid.'),
    payer: field(role, 'By', "Who pays; the section's payer when absent."),
    amount: field(money, 'Amount', 'How much.'),
    share: field(share, 'Share', 'Or which part of the fee; in a file 0.5 stands for 50 %.'),
    per: field(
      choice(['creator', 'piece', 'month', 'total']),
      'Per',
      'Per creator, per piece, per month, or in total. What several get in total is seen by none of them.',
    ),
    trigger: field(line, 'When', 'What sets it off, such as "all posts live" or the id of a milestone.'),
    due: field(duration, 'Paid within', 'How long after the trigger.'),
    on: field(day, 'On', 'Or on which day.'),
  });
  const bonus = z.strictObject({
    id: field(id, 'Id', 'Only needed where something refers to this bonus.'),
    title: field(line, 'Title', 'Its name.'),
    to: field(roles, 'To', 'Who gets it.'),
    kpi: field(reference, 'KPI', 'The KPI it hangs on.', { reference: 'kpi' }),
    when: field(choice(['below', 'above', 'at least', 'at most']), 'When', 'Compared how.'),
    value: field(quantity, 'Value', "In the metric's unit."),
    amount: field(money, 'Amount', 'How much.'),
    per: field(
      choice(['creator', 'piece', 'total']),
      'Per',
      'Per creator, per piece, or in total. What several get in total is seen by none of them.',
    ),
    example: field(text, 'Example', 'A worked example with numbers.'),
  });
  return field(
    z.strictObject({
      payer: field(role, 'Paid by', 'Who pays.', { audience: 'partners' }),
      schedule: field(
        itemList(instalment.meta({ idFrom: ['title', 'trigger', 'to'] })),
        'Schedule',
        'Instalments, each with its trigger.',
        { moneyOf: mine },
      ),
      bonuses: field(
        itemList(bonus.meta({ idFrom: ['title', 'kpi'] })),
        'Bonuses',
        'Pay that hangs on a KPI, with a worked example.',
        { moneyOf: mine },
      ),
      lateFee: field(line, 'Late payment', 'What a late payment costs.', { audience: 'partners' }),
      killFee: field(line, 'Kill fee', 'What is paid when the campaign is stopped.', { audience: 'partners' }),
      expenses: field(line, 'Expenses', 'Which expenses are paid, with what proof.', { audience: 'partners' }),
    }),
    'Payment',
    'Who is paid what, when, for what.',
    { audience: 'money', moneyOf: mine, concerns: ['to', 'payer', 'payment.payer'], binding: true },
  );
}
