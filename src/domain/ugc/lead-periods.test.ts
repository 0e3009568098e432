import { describe, expect, it, test } from 'vitest';
import { agreementOf } from '../../../tests/support/agreement.ts';
import type { JsonObject } from '../json.ts';
import { leadGaps, leadOverlaps, leadPeriods, ugcDays } from './lead-periods.ts';

const may = { flight: { start: '2026-05-01', end: '2026-05-31' } };

function gapsOf(written: JsonObject): string[] | undefined {
  const agreement = agreementOf(written);
  const periods = leadPeriods(agreement);
  return periods && leadGaps(agreement.campaign, periods).map(({ from, until }) => `${from} ${until}`);
}

function led(...lead: JsonObject[]): JsonObject {
  return { ...may, ugc: { lead } };
}

describe('days on which nobody leads', () => {
  test.each([
    ['none, with one lead without dates', led({ role: 'a' }), []],
    ['none, with leads that follow each other', led(from('a', '05-01', '05-14'), from('b', '05-15', '05-31')), []],
    ['none on the weekend between two weeks', led(from('a', '05-01', '05-15'), from('b', '05-18', '05-31')), []],
    ['a weekend and its Monday', led(from('a', '05-01', '05-15'), from('b', '05-19', '05-31')), ['2026-05-16 2026-05-18']],
    ['a single Friday', led(from('a', '05-01', '05-14'), from('b', '05-16', '05-31')), ['2026-05-15 2026-05-15']],
    ['before the first and after the last', led(from('a', '05-04', '05-29')), ['2026-05-01 2026-05-03']],
    [
      'in the order of days, not of the list',
      led(from('b', '05-20', '05-31'), from('a', '05-01', '05-10')),
      ['2026-05-11 2026-05-19'],
    ],
    ['none inside a longer period', led(from('a', '05-01', '05-31'), from('b', '05-05', '05-06')), []],
    ['none after a lead without a last day', led({ role: 'a', from: '2026-05-01' }, from('b', '05-20', '05-31')), []],
  ])('%s', (_, written, expected) => {
    expect(gapsOf(written)).toEqual(expected);
  });

  it('are counted from the first draft to the last post, where pieces have dates', () => {
    const deliverables = [
      { title: 'Clip', workstream: 'ugc', draftDue: '2026-05-11', post: { from: '2026-05-12T09:00', until: '2026-05-20T18:00' } },
      { title: 'Brief', workstream: 'ugc', document: 'brief', due: '2026-05-04' },
    ];
    const written = { ...led(from('a', '05-11', '05-20')), deliverables };
    expect(gapsOf(written)).toEqual([]);
    expect(ugcDays(agreementOf(written).campaign)).toEqual({ first: '2026-05-11', last: '2026-05-20' });
  });

  it('are not counted while a day is asked for, or is none', () => {
    expect(gapsOf(led({ role: 'a', from: '2026-05-04', until: '?' }))).toBeUndefined();
    expect(gapsOf(led({ role: 'a', from: '2026-05-04', until: '2026-05-01' }))).toBeUndefined();
    expect(gapsOf(led({ role: 'a', from: '2026-02-30' }))).toBeUndefined();
  });

  it('are none where nobody leads at all, or nothing is dated', () => {
    expect(gapsOf(led())).toEqual([]);
    expect(gapsOf({ ugc: { lead: [from('a', '05-01', '05-02')] } })).toEqual([]);
  });
});

describe('two leads at once', () => {
  const overlapsOf = (...lead: JsonObject[]) =>
    leadOverlaps(leadPeriods(agreementOf(led(...lead))) ?? []).map(([one, other]) => `${one.role ?? ''} ${other.role ?? ''}`);

  it('share more than the day of the handover', () => {
    expect(overlapsOf(from('a', '05-01', '05-15'), from('b', '05-15', '05-31'))).toEqual([]);
    expect(overlapsOf(from('a', '05-01', '05-16'), from('b', '05-15', '05-31'))).toEqual(['a b']);
  });

  it('are two roles, and need dates', () => {
    expect(overlapsOf(from('a', '05-01', '05-16'), from('a', '05-15', '05-31'))).toEqual([]);
    expect(overlapsOf({ role: 'a' }, { role: 'b' })).toEqual([]);
  });
});

function from(role: string, first: string, last: string): JsonObject {
  return { role, from: `2026-${first}`, until: `2026-${last}` };
}
