import { isObject, type Json, type JsonObject } from '../../src/domain/json.ts';
import { both, edit, itemsOf, listOf, put, SAME, where, without, type Change } from './change.ts';
import type { Operator } from './operator.ts';

/** Mistakes in sums. */
export const totalMistakes: readonly Operator[] = [
  { name: 'The total is wrong', rule: 'totals-add-up', says: 'budget', change: more('budget.total') },
  { name: 'A budget line is wrong', rule: 'totals-add-up', says: 'budget', change: more('budget.lines.*.amount') },
  { name: 'The budget of a wave is wrong', rule: 'totals-add-up', says: 'wave-budget', change: more('waves.*.budget') },
  { name: 'The UGC budget is wrong', rule: 'totals-add-up', says: 'ugc-budget', change: more('ugc.budget', -100) },
  { name: 'The waves are more than the whole', rule: 'totals-add-up', says: 'waves-exceed', change: put('waves.*.budget', 90000) },
  {
    name: 'A group is smaller than its members',
    rule: 'totals-add-up',
    says: 'group-size',
    change: edit('roles.*', (role) => (isObject(role) && role['members'] !== undefined ? { ...role, size: 1 } : SAME)),
  },
  {
    name: 'A wave is too small for its creators',
    rule: 'totals-add-up',
    says: 'wave-creators',
    change: more('waves.*.creators', -1),
  },
  {
    name: 'The waves are more creators than there are',
    rule: 'totals-add-up',
    says: 'waves-creators',
    change: more('waves.*.creators'),
  },
  {
    name: 'A fee is raised, and the budget is not',
    rule: 'totals-add-up',
    says: ['fee-line', 'fees-exceed'],
    change: where(({ budget }) => isObject(budget) && budget['lines'] !== undefined, more('roles.*.fee', 100)),
  },
  {
    name: 'A fee with a nought too many',
    rule: 'totals-add-up',
    says: 'fees-exceed',
    change: where(
      ({ budget }) => isObject(budget) && typeof budget['total'] === 'number',
      edit('deliverables.*.fee', (fee) => (typeof fee === 'number' ? fee * 100 : SAME)),
    ),
  },
  {
    name: 'An instalment is wrong',
    rule: 'totals-add-up',
    says: 'instalments',
    change: edit('payment.schedule.*', (item, campaign) => {
      const isForFee =
        isObject(item) && typeof item['amount'] === 'number' && listOf(item['to']).every((to) => hasFee(campaign, to));
      return isForFee && isObject(item) ? { ...item, amount: Number(item['amount']) + 50 } : SAME;
    }),
  },
  {
    name: 'The shares of an open fee are less than all of it',
    rule: 'totals-add-up',
    says: 'shares',
    change: both(feesOpen, more('payment.schedule.*.share', -0.1)),
  },
];

/** No piece has a fee yet. */
function feesOpen(campaign: JsonObject): readonly JsonObject[] {
  return [{ ...campaign, deliverables: itemsOf(campaign, 'deliverables').map((piece) => without(piece, 'fee')) }];
}

/** An amount with some more, or less, in the currency of the campaign. */
function more(pattern: string, difference = 1): Change {
  return edit(pattern, (amount) => (typeof amount === 'number' ? amount + difference : SAME));
}

/** Whether somebody has a fee: its own, or those of its pieces. */
function hasFee(campaign: JsonObject, role: Json): boolean {
  const own = itemsOf(campaign, 'roles').find(({ id }) => id === role)?.['fee'];
  const pieces = itemsOf(campaign, 'deliverables').filter(({ assignedTo }) => listOf(assignedTo).includes(role));
  return own !== undefined || pieces.some(({ fee }) => fee !== undefined);
}
