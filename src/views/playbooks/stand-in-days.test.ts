import { expect, test } from 'vitest';
import { wordsIn } from '../../words/index.ts';
import { formatIn } from '../format.ts';
import { dayInWords, standInDays } from './stand-in-days.ts';

const words = wordsIn('en');

test.each([
  ['start', 'the first day'],
  ['end', 'the last day'],
  ['kickoff', 'the day of the kickoff'],
  ['start - 10 working days', '10 working days before the start'],
  ['start - 1 working day', '1 working day before the start'],
  ['end + 2 weeks', '2 weeks after the end'],
  ['kickoff + 3 days', '3 days after the kickoff'],
  ['next Tuesday', 'next Tuesday'],
])('%s is said as “%s”', (day, said) => {
  expect(dayInWords(day, words)).toBe(said);
});

test('days are replaced in the order of time and said again in words, everything else stays', () => {
  const playbook = {
    title: 'start',
    flight: { start: 'start', end: 'start + 9 days' },
    milestones: [
      { title: 'Late', date: 'end + 1 day' },
      { title: 'Early', date: 'start - 2 working days' },
    ],
    usageRights: { from: 'posting' },
  };
  const { replaced, format } = standInDays([playbook], playbook.flight, formatIn('en'), words);
  const there = replaced(playbook);
  expect([there.title, there.usageRights.from]).toEqual(['start', 'posting']);
  const days = [there.milestones[1]!.date, there.flight.start, there.flight.end, there.milestones[0]!.date];
  expect([...days].sort()).toEqual(days);
  expect(days.map(format.day)).toEqual([
    '2 working days before the start',
    'the first day',
    '9 days after the start',
    '1 day after the end',
  ]);
  expect(format.days(days[0]!, days[1]!)).toBe('from 2 working days before the start until the first day');
  expect(format.day('2026-05-18')).toBe('Mon, 18 May 2026');
});
