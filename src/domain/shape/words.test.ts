import { describe, expect, test } from 'vitest';
import { nodeAt, outlineOf } from '../schema/outline.ts';
import { expectationOf, nameOf, subjectOf, valueAt, wordsFor } from './words.ts';

const outline = outlineOf('campaign');
const data = {
  markets: ['de', 'fr'],
  owner: { role: 'brand' },
  roles: [{ id: 'brand', kind: 'brand', success: [{ statement: 'Many hands raised' }, { kpi: 'reach' }] }],
  deliverables: [{ title: 'Launch film', mandatories: [{ within: '3 s' }], markets: ['de'] }, { title: '?' }, { count: 3 }],
  kpis: [{ metric: 'reach', target: { value: 4 } }],
  payment: { schedule: [{ title: `On ${'x'.repeat(80)}` }] },
};

describe('a field is named by its title, within what it belongs to', () => {
  test.each([
    [[], 'this campaign'],
    [['status'], '“Status”'],
    [['owner', 'role'], '“Role” of “Owner”'],
    [['markets', 1], 'entry 2 of “Markets”'],
    [['deliverables', 0, 'fee'], '“Fee” of deliverable “Launch film”'],
    [['deliverables', 0, 'markets', 0], '“Markets” of deliverable “Launch film”'],
    [['deliverables', 0, 'mandatories', 0, 'for'], '“For” of mandatory 1 of deliverable “Launch film”'],
    [['deliverables', 1], 'deliverable 2'],
    [['deliverables', 2, 'count'], '“How many” of deliverable 3'],
    [['deliverables', 9, 'count'], '“How many” of deliverable 10'],
    [['roles', 0, 'success', 0, 'kpi'], '“Measured as” of success “Many hands raised” of role “brand”'],
    [['roles', 0, 'success', 1, 'kpi'], '“Measured as” of success 2 of role “brand”'],
    [['kpis', 0, 'target', 'value'], '“Value” of “Target” of KPI “reach”'],
    [['payment', 'schedule', 0, 'share'], `“Share” of instalment “On ${'x'.repeat(56)}…” of “Payment”`],
    [['unheardOf', 'thing'], '“thing” of “unheardOf”'],
  ])('%j', (path, name) => {
    expect(nameOf(outline, path, data)).toBe(name);
  });

  test('items go by their number when no data are given', () => {
    expect(nameOf(outline, ['deliverables', 0, 'fee'])).toBe('“Fee” of deliverable 1');
  });

  test('at the start of a sentence with a capital', () => {
    expect(subjectOf(outline, ['deliverables', 1], data)).toBe('Deliverable 2');
    expect(subjectOf(outline, [], data)).toBe('This campaign');
    expect(subjectOf(outline, ['kpis', 0], data)).toBe('KPI “reach”');
  });
});

test.each([
  [undefined, 'empty'],
  [null, 'empty'],
  [['a'], 'a list'],
  [{ a: 1 }, 'a group of fields'],
  [4.5, 'the number 4.5'],
  [true, 'the word true'],
  ['a\nb\u202e\tc', 'the text “a b c”'],
  ['x'.repeat(60), `the text “${'x'.repeat(60)}”`],
  ['😀'.repeat(61), `the text “${'😀'.repeat(59)}…”`],
])('%j in words', (value, words) => {
  expect(wordsFor(value)).toBe(words);
});

test.each([
  [['owner'], 'a group of fields such as “role:”, “person:”'],
  [['deliverables'], 'a list whose entries have fields such as “title:”, “workstream:”, “document:”'],
  [['markets'], 'the id of a market, or a list of them'],
  [['workflows', 0, 'steps', 0], 'a step such as "brand 48h", or fields such as “by:”, “within:”, “action:”'],
  [
    ['usageRights', 'period'],
    '"perpetual", or a length of time such as "48h", "2 working days", "same day", "10 days" or "6 months"',
  ],
  [['deliverables', 0, 'workflow'], 'the id of an approval workflow'],
])('what is expected at %j', (path, words) => {
  expect(expectationOf(nodeAt(outline, path))).toBe(words);
});

test('a value is found by its path, and nothing is found on the chain of prototypes', () => {
  expect(valueAt(data, ['kpis', 0, 'target', 'value'])).toBe(4);
  expect(valueAt(data, ['kpis', 1, 'target'])).toBeUndefined();
  expect(valueAt(data, ['constructor'])).toBeUndefined();
  expect(valueAt(data, ['markets', 0, 'length'])).toBeUndefined();
});
