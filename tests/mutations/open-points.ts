import { isObject, type JsonObject } from '../../src/domain/json.ts';
import { drop, edit, itemsOf, listOf, put, SAME, where, without } from './change.ts';
import type { Operator } from './operator.ts';
import { companiesIn, isAgreed, rolesOfKind } from './parts.ts';

/** Mistakes in what is left open, and in what somebody took for granted. */
export const openPoints: readonly Operator[] = [
  {
    name: 'The first day is not known yet',
    rule: 'unknown-value',
    says: 'unknown',
    change: where((campaign) => !isAgreed(campaign), put('flight.start', '?')),
  },
  { name: 'A question loses its answer', rule: 'question-open', says: 'open', change: drop('questions.*.answer') },
  ...['flight', 'strategy', 'decisionRights', 'payment', 'communication', 'risks'].map((section) => ({
    name: `Nobody wrote “${section}”`,
    rule: 'sections-written',
    says: 'missing',
    change: drop(section),
  })),
  {
    name: 'Nobody wrote who owns it, while partners are aligning',
    rule: 'sections-written',
    says: 'missing',
    change: where((campaign) => !needsOwner(campaign), drop('owner')),
  },
  {
    name: 'Nobody wrote usage rights, for all pieces or for one',
    rule: 'sections-written',
    says: 'missing',
    change: where(
      (campaign) => itemsOf(campaign, 'deliverables').every(({ usageRights }) => usageRights === undefined),
      drop('usageRights'),
    ),
  },
  {
    name: 'An event on which money hangs loses its day',
    rule: 'event-undated',
    says: 'milestone',
    change: edit('milestones.*', (item, campaign) => {
      const triggers = listOf(isObject(campaign['payment']) ? campaign['payment']['schedule'] : undefined);
      if (!isObject(item) || !triggers.some((each) => isObject(each) && each['trigger'] === item['id'])) return SAME;
      return without(item, 'date', 'at');
    }),
  },
  {
    name: 'A piece whose rights begin with the posting loses its window',
    rule: 'event-undated',
    says: 'piece',
    change: where(({ usageRights }) => isObject(usageRights), drop('deliverables.*.post')),
  },
  {
    name: 'The exclusivity has no last day',
    rule: 'event-undated',
    says: 'exclusivity-open',
    change: drop('exclusivity.window.until'),
  },
  {
    name: 'Somebody takes another number for granted than the agreement that all have',
    rule: 'statements-contradict',
    says: 'agreement-sent',
    change: where(isAgreed, assumption({ value: 99 })),
  },
  {
    name: 'Somebody takes another number for granted than the draft',
    rule: 'statements-contradict',
    says: 'agreement',
    change: where((campaign) => !isAgreed(campaign), assumption({ min: 99 })),
  },
  {
    name: 'Two partners take different numbers for granted',
    rule: 'statements-contradict',
    says: 'two-statements',
    change: edit('statements', (list, campaign) => [
      ...listOf(list),
      { by: companiesIn(campaign)[0]!, says: 'Twelve shooting days.', about: 'shooting days', value: 12 },
      { by: companiesIn(campaign)[1]!, says: 'Ten shooting days at most.', about: 'shooting days', max: 10 },
    ]),
  },
  {
    name: 'One of two numbers was confirmed to somebody',
    rule: 'statements-contradict',
    says: 'two-statements-sent',
    change: edit('statements', (list, campaign) => [
      ...listOf(list),
      {
        by: companiesIn(campaign)[0]!,
        says: 'Twelve days.',
        about: 'shooting days',
        value: 12,
        confirmedBy: companiesIn(campaign)[1]!,
      },
      { by: companiesIn(campaign)[1]!, says: 'Ten days.', about: 'shooting days', value: 10 },
    ]),
  },
];

/** Whether somebody must answer for it by now. */
function needsOwner(campaign: JsonObject): boolean {
  return isAgreed(campaign) || itemsOf(campaign, 'decisionRights').some(({ holder }) => holder === 'together');
}

/** An open assumption about the number of pieces of the first deliverable. */
function assumption(bounds: Readonly<Record<string, number>>) {
  return edit('statements', (list, campaign) => {
    const { id } = itemsOf(campaign, 'deliverables')[0]!;
    const about = `deliverables/${typeof id === 'string' ? id : 'before-and-after'}/count`;
    return [...listOf(list), { by: rolesOfKind(campaign, 'agency')[0]!, says: 'Ninety-nine films.', about, ...bounds }];
  });
}
