import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../domain/schema/outline.ts';
import { dataFromQuery, sectionsOf } from './data-from-query.ts';

const report = outlineOf('report');
const campaign = outlineOf('campaign');
const begin = (query: string, present = {}) => dataFromQuery(report, new URLSearchParams(query), present, true);
const add = (query: string, present: Parameters<typeof dataFromQuery>[2]) =>
  dataFromQuery(campaign, new URLSearchParams(query), present, false);

describe('a form that a link fills', () => {
  it('holds what the link says, numbers as numbers', () => {
    expect(begin('campaign=aurora&by=brand&on=2027-05-04&values.0.kpi=reach&values.0.value=12&values.1.kpi=saves')).toEqual({
      campaign: 'aurora',
      by: 'brand',
      on: '2027-05-04',
      values: [{ kpi: 'reach', value: 12 }, { kpi: 'saves' }],
    });
  });

  it.each([
    ['fields that the schema has not', 'nowhere=1&__proto__=1&constructor.prototype.x=1&campaign.deeper=1'],
    ['a place far away in a list', 'values.7.kpi=reach&values.-1.kpi=reach&values.x.kpi=reach&values.0=reach'],
    ['words that are no choice', 'values.0.workstream=%3Cscript%3E'],
    ['a text that is too long', `note=${'x'.repeat(2001)}`],
  ])('ignores %s', (_, query) => {
    expect(begin(query)).toEqual({});
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('keeps texts as they are, in place of what Decap made of them', () => {
    expect(begin("note=R%26D's <b>", { note: 'R&amp;D&#039;s &lt;b&gt;' })).toEqual({ note: "R&D's <b>" });
    expect(begin('nowhere=1', { nowhere: '1' })).toEqual({});
  });

  it('fills from any query without throwing', () => {
    const query = fc.oneof(fc.webQueryParameters(), fc.stringMatching(/^([a-z.0-9]{0,12}=[a-z]{0,3}&?){0,5}$/));
    fc.assert(
      fc.property(query, (text) => {
        expect(begin(text)).toBeTypeOf('object');
      }),
    );
  });
});

describe('an entry that a link adds to', () => {
  it('gets one more item, and keeps what is there', () => {
    const present = { title: 'Aurora', questions: [{ question: 'Who?' }] };
    expect(add('questions.new.by=brand&questions.new.date=2027-05-04&title=Gone&questions.0.by=x', present)).toEqual({
      title: 'Aurora',
      questions: [{ question: 'Who?' }, { by: 'brand', date: '2027-05-04' }],
    });
    expect(sectionsOf(new URLSearchParams('questions.new.by=brand&questions.new.date=1&on=2'))).toEqual(['questions']);
  });

  it.each([['?'], [{ a: 1 }]])('leaves a section alone that holds %j instead of a list', (questions) => {
    expect(add('questions.new.by=brand', { questions })).toEqual({ questions });
  });
});
