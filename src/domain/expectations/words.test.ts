import { describe, expect, test } from 'vitest';
import { everyFor, frequencyWords, perWeekIn, perWeekOf } from './frequency.ts';
import { sparsestRate, type RhythmEntry } from './rhythm.ts';
import { limitIn, limits, topicOf, topics } from './vocabulary.ts';

describe('how often', () => {
  test.each([
    ['a daily performance update', 5],
    ['an update every working day', 5],
    ['a note each day', 5],
    ['numbers twice a week', 2],
    ['numbers 3x per week', 3],
    ['a weekly status', 1],
    ['a call every Tuesday', 1],
    ['a call every two weeks', 0.5],
    ['a report every month', 0.25],
    ['day-to-day reporting', 5],
    ['we hear how it performs each day', 5],
    ['the daylight in every picture', undefined],
    ['one list of changes', undefined],
  ])('“%s” means %s times a week', (text, perWeek) => {
    expect(perWeekIn(text)).toBe(perWeek);
  });

  test('is said in words, and in the words of the schema', () => {
    expect([0, 0.25, 0.5, 1, 2, 4, 5].map(frequencyWords)).toEqual([
      'never',
      'once a month',
      'every two weeks',
      'once a week',
      'twice a week',
      '4 times a week',
      'every day',
    ]);
    for (const every of ['working day', 'week', 'two weeks', 'month', 'never'] as const)
      expect(everyFor(perWeekOf(every))).toBe(every);
  });
});

describe('what it is about', () => {
  test.each([
    ['reporting', 'conversions on the shared board', 'updates'],
    ['communication', 'a weekly status call', 'updates'],
    ['speed', 'a yes or a list of changes on every clip', 'feedback'],
    ['communication', 'creators hear from the desk alone', 'replies'],
    [undefined, 'we hear how it performs each day', 'updates'],
    [undefined, 'a call on Fridays', 'meetings'],
    ['content', 'a rough cut before the draft', 'drafts'],
    ['involvement', 'one person per partner', 'involvement'],
    ['payment', 'money in time', undefined],
  ])('%s: “%s” is about %s', (kind, what, topic) => {
    expect(topicOf(kind, what)).toBe(topic);
  });

  test.each([
    ['to deliver the films and be done', 0],
    ['we deliver and are done', 0],
    ['to manage deadlines by our own timeline', 'written'],
    ['no calls after the launch', 0],
    ['post and forget', 0],
    ['my work ends with the upload', 0],
    ['we keep to our internal project plan', 'written'],
    ['at most one report a week', 'written'],
    ['a weekly summary is enough', 'written'],
  ])('“%s” holds something back', (what, perWeek) => {
    expect(limitIn(what)?.perWeek).toBe(perWeek);
  });

  test.each([
    'a decision on every draft',
    'one list of changes per round',
    'numbers on the shared board',
    'drafts that are done well',
  ])('“%s” holds nothing back', (what) => {
    expect(limitIn(what)?.holdsBack).not.toBe('named');
  });

  test('every word in the vocabulary has its reason', () => {
    for (const { why } of [...topics, ...limits]) expect(why).toMatch(/^[A-Z].*\.$/);
  });
});

describe('a rhythm', () => {
  const flight = { start: '2026-11-09', end: '2026-12-18' };

  test('counts days, not entries', () => {
    expect(sparsestRate([entry({ weekday: ['tuesday'] }), entry({ weekday: ['tuesday'] }), entry({ every: 'week' })], flight)).toBe(
      1,
    );
    expect(sparsestRate([entry({ weekday: ['tuesday', 'friday'] }), entry({ weekday: ['monday'] })], flight)).toBe(3);
  });

  test('is as dense as in its sparsest part', () => {
    const dense = entry({ every: 'day', from: '2026-11-09', until: '2026-11-13' });
    const sparse = entry({ weekday: ['tuesday'], from: '2026-11-16', until: '2026-12-15' });
    expect(sparsestRate([dense, sparse], flight)).toBe(1);
    expect(sparsestRate([dense], flight)).toBe(5);
  });

  test('leaves out what comes before the launch, where there is something after it', () => {
    const before = entry({ every: 'two weeks', phase: 'before launch' });
    expect(sparsestRate([before, entry({ every: 'week', phase: 'flight' })], flight)).toBe(1);
    expect(sparsestRate([before], flight)).toBe(0.5);
  });

  test('is unknown when an entry does not say how often it comes', () => {
    expect(sparsestRate([entry({}), entry({ every: 'day' })], flight)).toBeUndefined();
  });
});

function entry(given: Partial<RhythmEntry>): RhythmEntry {
  return { path: [], what: 'Numbers', by: 'agency', to: ['brand'], topics: ['updates'], ...given };
}
