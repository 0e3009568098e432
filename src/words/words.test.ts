import { describe, expect, it } from 'vitest';
import { leavesOf, textFor } from '../../tests/support/interface-words.ts';
import { countIn } from './plural.ts';
import { wordsIn } from './index.ts';

const english = wordsIn('en');

/** Texts that are the same in both languages, because they are names, abbreviations, signs, or loan words. */
const FEW_ALIKE = 0.12;

describe.each(['de', 'es'])('the words of %s', (language) => {
  const words = wordsIn(language);
  const leaves = new Map(leavesOf(words));

  it('are found by the language, and by the language with a region', () => {
    expect(words.language).toBe(language);
    expect(wordsIn(`${language}-AT`)).toBe(words);
  });

  it('say something for every number and name', () => {
    // Two activities begin with their thing at once, in every language.
    const empty = [...leaves].filter(
      ([path, leaf]) => !path.startsWith('raci.acts.') && !path.endsWith('label') && textFor(leaf, 2).trim() === '',
    );
    expect(empty.map(([path]) => path)).toEqual([]);
  });

  it('are those of the language, but for a few that are the same', () => {
    const all = leavesOf(english);
    const alike = all.filter(([path, leaf]) => textFor(leaf, 2) === textFor(leaves.get(path), 2)).map(([path]) => path);
    expect(alike.length / all.length).toBeLessThan(FEW_ALIKE);
  });

  it('use its own quotation marks and no English ones', () => {
    const quoted = [...leaves].map(([path, leaf]) => [path, textFor(leaf, 2)] as const);
    const isForeign = (text: string) => (language === 'de' ? /["”«»]/ : /["“”„]/).test(text);
    expect(quoted.filter(([, text]) => isForeign(text))).toEqual([]);
  });

  it.each([
    'home.title',
    'home.waits',
    'list.caption',
    'status.aligning',
    'flight.left',
    'relative.ago',
    'durations.working days',
    'masthead.next',
    'open.unknown',
    'signatures.allSigned',
    'sections.deliverables.intro',
    'unwritten.line',
    'dues.caption',
    'raci.derived',
    'workflows.rounds',
    'prose.callouts.note',
    'severityCounts.error',
  ])('say %s in another way than English', (path) => {
    const [theirs, ours] = [new Map(leavesOf(english)).get(path), leaves.get(path)];
    for (const number of [1, 2, 1000]) {
      expect(textFor(ours, number)).not.toBe('');
      expect(textFor(ours, number)).not.toBe(textFor(theirs, number));
    }
  });
});

describe('forms that go with a number', () => {
  it.each([
    ['en', 1, '1 day'],
    ['en', 0, '0 days'],
    ['de', 1, '1 Tag'],
    ['de', 0, '0 Tage'],
    ['de', 12_000, '12.000 Tage'],
    ['es', 1, '1 día'],
    ['es', 0, '0 días'],
    ['es', 12_000, '12.000 días'],
  ])('are those of %s: %i', (language, number, text) => {
    expect(wordsIn(language).durations.days(number)).toBe(text);
  });

  it('follow languages that have more than two', () => {
    const days = { one: '# день', few: '# дні', many: '# днів', other: '# дня' };
    expect([1, 3, 5, 21, 1.5].map((number) => countIn('uk')(number, days))).toEqual([
      '1 день',
      '3 дні',
      '5 днів',
      '21 день',
      '1,5 дня',
    ]);
  });
});

describe('names of fields', () => {
  it.each([
    ['en', 'Draft due', 'Draft due', 'draft due'],
    ['de', 'Draft due', 'Entwurf fällig', 'Entwurf fällig'],
    ['de', 'Measured by', 'Gemessen von', 'gemessen von'],
    ['es', 'Draft due', 'Entrega del borrador', 'entrega del borrador'],
    ['de', 'KPI', 'KPI', 'KPI'],
  ])('stand alone and inside a line in %s: %s', (language, title, alone, inside) => {
    const words = wordsIn(language);
    expect(words.label({ title })).toBe(alone);
    expect(words.inLine(alone)).toBe(inside);
  });

  it('know a time from a person', () => {
    const from = (language: string, kind?: string) => wordsIn(language).label({ title: 'From', ...(kind && { kind }) });
    expect([from('en'), from('en', 'date')]).toEqual(['From', 'From']);
    expect([from('de', 'role'), from('de', 'date')]).toEqual(['Von', 'Ab']);
    expect([from('es', 'role'), from('es', 'moment')]).toEqual(['De', 'Desde']);
  });

  it('leave what no schema has as it is', () => {
    expect(wordsIn('de').label({ title: 'Moon phase' })).toBe('Moon phase');
    expect(wordsIn('de').choice('moon')).toBe('moon');
    expect(wordsIn('de').choice('organic and paid')).toBe('organisch und bezahlt');
  });
});

it('a language without words of its own falls back to English, or to what is asked for', () => {
  expect(wordsIn('ja').language).toBe('en');
  expect(wordsIn('ja', wordsIn('de')).language).toBe('de');
});
