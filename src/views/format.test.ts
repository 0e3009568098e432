import { expect, test } from 'vitest';
import { cityOf, daysBetween, formatIn, instantOf } from './format.ts';

const english = formatIn('en');

test('a day carries its weekday', () => {
  expect(english.day('2026-05-20')).toBe('Wed, 20 May 2026');
  expect(formatIn('de').day('2026-05-20')).toBe('Mi., 20. Mai 2026');
});

test('days of one span are written as one', () => {
  expect(english.days('2026-05-04', '2026-05-10').replace(/\s/g, ' ')).toBe('Mon, 4 May – Sun, 10 May 2026');
});

test('an hour is the same instant elsewhere, also after the clocks have changed on one side only', () => {
  const { instant, offset } = instantOf('2026-03-20T18:00', 'Europe/London');
  expect(offset).toBe('+00:00');
  expect(english.instantIn(instant, 'America/New_York')).toBe('Fri 14:00');
});

test('days are counted across a change of clocks', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
});

test('numbers carry the form of their language', () => {
  expect(english.share(0.045)).toBe('4.5%');
  expect(english.money(1200, 'EUR')).toBe('€1,200');
  expect(english.money(1200.5, 'EUR')).toBe('€1,200.50');
  expect(formatIn('de').number(900_000)).toBe('900.000');
});

test('a list says what stands between its items', () => {
  expect(english.separators(3)).toEqual([', ', ' and ']);
  expect(english.separators(1)).toEqual([]);
});

test('a zone is named by its city', () => {
  expect(cityOf('America/New_York')).toBe('New York');
  expect(cityOf('UTC')).toBe('UTC');
});

test('a weekday is named in the language of the interface', () => {
  expect(english.weekday('tuesday')).toBe('Tuesday');
});

test.each([
  ['de', 'Mi., 20. Mai 2026', 'Mo., 4. – So., 10. Mai 2026', '4,5 %', '1.200,50 €', 'a, b und c', 'Dienstag', 'Englisch'],
  ['es', 'mié, 20 may 2026', 'lun, 4 may – dom, 10 may 2026', '4,5 %', '1200,50 €', 'a, b y c', 'martes', 'inglés'],
])('%s writes dates, spans, shares, money, lists, weekdays and languages its own way', (language, ...expected) => {
  const format = formatIn(language);
  const written = [
    format.day('2026-05-20'),
    format.days('2026-05-04', '2026-05-10'),
    format.share(0.045),
    format.money(1200.5, 'EUR'),
    format.list(['a', 'b', 'c']),
    format.weekday('tuesday'),
    format.languageName('en'),
  ];
  expect(written.map((text) => text.replace(/\s/g, ' '))).toEqual(expected);
});

test('a list in Spanish bends to the sound that follows', () => {
  expect(formatIn('es').list(['Ana', 'Iñaki'])).toBe('Ana e Iñaki');
});
