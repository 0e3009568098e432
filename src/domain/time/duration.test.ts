import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDuration,
  formatRelativeDate,
  parseDuration,
  parseRelativeDate,
  type Duration,
  type RelativeDate,
} from './duration.ts';

const UNITS: readonly Duration['unit'][] = [
  'minutes',
  'hours',
  'working hours',
  'days',
  'working days',
  'weeks',
  'months',
  'years',
];

describe('parseDuration', () => {
  it.each([
    ['48h', 48, 'hours', '48 hours'],
    ['48 h', 48, 'hours', '48 hours'],
    ['1 hour', 1, 'hours', '1 hour'],
    ['1h', 1, 'hours', '1 hour'],
    ['30 min', 30, 'minutes', '30 minutes'],
    ['30min', 30, 'minutes', '30 minutes'],
    ['1 minute', 1, 'minutes', '1 minute'],
    ['16 working hours', 16, 'working hours', '16 working hours'],
    ['1 working day', 1, 'working days', '1 working day'],
    ['2  working   days', 2, 'working days', '2 working days'],
    ['same day', 0, 'working days', 'same day'],
    ['10 days', 10, 'days', '10 days'],
    ['3 weeks', 3, 'weeks', '3 weeks'],
    ['6 months', 6, 'months', '6 months'],
    ['1 year', 1, 'years', '1 year'],
    ['0002 days', 2, 'days', '2 days'],
  ])('reads "%s" as %d %s, and writes it "%s"', (text, amount, unit, spelled) => {
    expect(parseDuration(text)).toEqual({ amount, unit });
    expect(formatDuration(parseDuration(text)!)).toBe(spelled);
  });

  it.each([
    '5 constructor',
    '5 __proto__',
    '5 toString',
    '5 has own property',
    '0 days',
    '-1 day',
    '1.5 days',
    '1,5 days',
    'two days',
    '1 day 2 hours',
    '48',
    'h',
    '',
    ' 48h',
    '48H',
    '48\th\n',
    '99999 days',
    '٤٨ hours',
    'same  day',
    '5 s',
    '5 working',
    '5 working weeks',
    `5 ${'a'.repeat(100_000)}`,
    `5 ${'working '.repeat(20_000)}`,
  ])('refuses %j', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  it('reads every length of time that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(...UNITS), (amount, unit) => {
        expect(parseDuration(formatDuration({ amount, unit }))).toEqual({ amount, unit });
      }),
    );
  });
});

describe('parseRelativeDate', () => {
  it.each([
    ['start', 'start', 0, 'days', 'start'],
    ['kickoff', 'kickoff', 0, 'days', 'kickoff'],
    ['start - 10 working days', 'start', -10, 'working days', 'start - 10 working days'],
    ['start-10 working days', 'start', -10, 'working days', 'start - 10 working days'],
    ['start − 1 day', 'start', -1, 'days', 'start - 1 day'],
    ['end + 2 weeks', 'end', 2, 'weeks', 'end + 2 weeks'],
    ['end +1 month', 'end', 1, 'months', 'end + 1 month'],
    ['end + 0 days', 'end', 0, 'days', 'end'],
    ['end - 0 days', 'end', 0, 'days', 'end'],
  ])('reads "%s" as %s, %d %s, and writes it "%s"', (text, anchor, offset, unit, spelled) => {
    const read = parseRelativeDate(text)!;
    expect(read).toEqual({ anchor, offset, unit });
    expect(formatRelativeDate(read)).toBe(spelled);
  });

  it.each([
    'launch + 2 days',
    'start + days',
    'start 2 days',
    'start + 2',
    'start + 2 hours',
    'start + 1.5 days',
    'start + 1000 days',
    'start ++ 2 days',
    'Start + 2 days',
    ' start',
    'start ',
    '',
    'constructor',
    'start + 2 constructor',
    `start${' '.repeat(50_000)}`,
  ])('refuses %j', (text) => {
    expect(parseRelativeDate(text)).toBeUndefined();
  });

  it('reads every day that it writes', () => {
    const day = fc.record({
      anchor: fc.constantFrom<RelativeDate['anchor']>('kickoff', 'start', 'end'),
      offset: fc.integer({ min: -999, max: 999 }).filter((offset) => offset !== 0),
      unit: fc.constantFrom<RelativeDate['unit']>('days', 'working days', 'weeks', 'months'),
    });
    fc.assert(
      fc.property(day, (date) => {
        expect(parseRelativeDate(formatRelativeDate(date))).toEqual(date);
      }),
    );
  });
});
