import { isObject, type JsonObject } from '../../src/domain/json.ts';
import { append, drop, edit, listOf, put, SAME, textOf, where, without } from './change.ts';
import type { Operator } from './operator.ts';

/** Mistakes in what is told to whom, and by which creators. */
export const strategyMistakes: readonly Operator[] = [
  { name: 'The audience is taken out', rule: 'one-audience-segment', says: 'missing', change: drop('strategy.audience') },
  {
    name: 'The audience is a market',
    rule: 'one-audience-segment',
    says: 'segment-missing',
    change: drop('strategy.audience.segment'),
  },
  {
    name: 'Two audiences',
    rule: 'one-audience-segment',
    says: 'several',
    change: put('strategy.audience.segment', 'students of 18 to 24 and parents of 35 to 44'),
  },
  {
    name: 'Everybody is the audience',
    rule: 'one-audience-segment',
    says: 'everybody',
    change: put('strategy.audience.segment', 'everyone who likes coffee'),
  },
  {
    name: 'Key messages for no reason',
    rule: 'one-value-proposition',
    says: 'missing',
    change: where(hasKeyMessages, drop('strategy.valueProposition')),
  },
  {
    name: 'Three reasons to care',
    rule: 'one-value-proposition',
    says: 'several',
    change: put('strategy.valueProposition', 'Wakes you gently; saves energy; looks good on any night stand'),
  },
  {
    name: 'The criteria of the casting lose their evidence',
    rule: 'casting-measurable',
    says: 'no-evidence',
    change: edit('casting.*', (item) => {
      if (!isObject(item) || !/\d/.test(textOf(item['criterion']))) return SAME;
      return without(item, 'evidence');
    }),
  },
  {
    name: 'Creators are cast by fit',
    rule: 'casting-measurable',
    says: 'unmeasurable',
    change: append('casting', { criterion: 'a good fit with the brand' }),
  },
  {
    name: 'A criterion loses its points',
    rule: 'criterion-without-points',
    says: 'one',
    change: drop('selection.criteria.*.points'),
  },
  {
    name: 'All criteria lose their points',
    rule: 'criterion-without-points',
    says: 'all',
    change: edit('selection.criteria', (list) =>
      list === undefined ? SAME : listOf(list).map((each) => ({ title: isObject(each) ? each['title']! : each })),
    ),
  },
  { name: 'A remark loses its answer', rule: 'feedback-unanswered', says: 'unanswered-by', change: drop('feedback.*.answer') },
  {
    name: 'A paper is quoted that nobody lists',
    rule: 'precedence-named',
    says: 'not-listed',
    change: put('payment.lateFee', 'as in the statement of work'),
  },
];

function hasKeyMessages({ strategy }: JsonObject): boolean {
  return isObject(strategy) && strategy['keyMessages'] !== undefined;
}
