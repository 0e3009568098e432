import { describe, expect, it } from 'vitest';
import { daysIn, isCalendarDate, isTimeZone, isWallTime, looksLikeDate, timeZones } from './calendar-text.ts';

describe('isCalendarDate', () => {
  it.each(['2026-05-18', '2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('knows %s', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-05-00',
    '2026-5-1',
    '26-05-18',
    '12026-05-18',
    '2026/05/18',
    '2026-05-18T10:00',
    ' 2026-05-18',
    '2026-05-18\n',
    '2026-W21-1',
    '２０２６-05-18',
    '',
  ])('refuses %j', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  it('gives the same answer when it is asked again', () => {
    expect([isCalendarDate('2026-02-30'), isCalendarDate('2026-02-30')]).toEqual([false, false]);
  });
});

describe('isWallTime', () => {
  it.each(['2026-05-20T18:00', '2026-05-20T00:00', '2026-05-20T23:59'])('knows %s', (text) => {
    expect(isWallTime(text)).toBe(true);
  });

  it.each([
    '2026-05-20T24:00',
    '2026-05-20T18:60',
    '2026-05-20 18:00',
    '2026-05-20T18:00:00',
    '2026-05-20T18:00Z',
    '2026-05-20T18:00+02:00',
    '2026-05-20t18:00',
    '2026-02-30T18:00',
    '2026-05-20',
    '2026-05-20T8:00',
  ])('refuses %j', (text) => {
    expect(isWallTime(text)).toBe(false);
  });
});

describe('isTimeZone', () => {
  it.each(['Europe/Berlin', 'America/Argentina/Buenos_Aires', 'America/Port-au-Prince', 'Etc/GMT+5', 'UTC', 'Asia/Kolkata'])(
    'knows %s',
    (text) => {
      expect(isTimeZone(text)).toBe(true);
    },
  );

  it.each([
    'europe/berlin',
    'EUROPE/BERLIN',
    'Europe/berlin',
    'Europe/BERLIN',
    'EST',
    'CET',
    'GMT',
    'utc',
    '+02:00',
    'Europe/Atlantis',
    'Berlin',
    '',
    'Europe/Berlin ',
    '__proto__',
  ])('refuses %j', (text) => {
    expect(isTimeZone(text)).toBe(false);
  });

  it('accepts every zone that it suggests', () => {
    expect(timeZones().filter((zone) => !isTimeZone(zone))).toEqual([]);
  });
});

describe('looksLikeDate and daysIn', () => {
  it('tell a day that does not exist from a text that is no day', () => {
    expect([looksLikeDate('2026-02-30'), looksLikeDate('soon'), looksLikeDate('2026-02-30T10:00')]).toEqual([true, false, false]);
    expect([daysIn(2026, 2), daysIn(2024, 2), daysIn(2026, 4), daysIn(2026, 12)]).toEqual([28, 29, 30, 31]);
  });
});
