import { describe, expect, it } from 'vitest';
import { attributionFrom, generatedOn, holidayDays, holidayFileText, isGenerated, type LibraryHoliday } from './holiday-file.ts';

const HOUR = 3_600_000;

function holiday(date: string, hours: number, more: Partial<LibraryHoliday> = {}): LibraryHoliday {
  const start = new Date('2026-02-17T15:00:00Z');
  const end = new Date(start.getTime() + hours * HOUR);
  return { date, start, end, name: 'Tag', type: 'public', rule: date, ...more };
}

function daysOf(...holidays: LibraryHoliday[]) {
  return holidayDays(holidays, holidays);
}

describe('holidayDays', () => {
  it('keeps the day of the region, whatever this machine calls it', () => {
    expect(daysOf(holiday('2026-03-20 00:00:00 -0600', 24))).toEqual([{ date: '2026-03-20', name: 'Tag', kind: 'public' }]);
  });

  it('spreads a span over its days, over the end of a month', () => {
    expect(daysOf(holiday('2028-02-28 00:00:00', 72)).map((day) => day.date)).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
  });

  it.each([23, 25])('counts a day of %i hours as one', (hours) => {
    expect(daysOf(holiday('2027-03-28 00:00:00', hours))).toHaveLength(1);
  });

  it.each(['observance', 'school', 'optional'])('leaves out %s', (type) => {
    expect(daysOf(holiday('2026-12-24 00:00:00', 24, { type }))).toEqual([]);
  });

  it.each([
    ['2026-12-24 14:00:00', 'bank', 'half day'],
    ['2028-12-24 00:00:00', 'bank', 'bank'],
    ['2026-05-04 12:00:00', 'public', 'half day'],
  ])('takes %s of type %s for "%s"', (date, type, kind) => {
    expect(daysOf(holiday(date, 10, { type }))[0]?.kind).toBe(kind);
  });

  it('joins holidays of one date and keeps the stronger kind', () => {
    const days = daysOf(
      holiday('2028-10-03 00:00:00', 24, { name: 'A', type: 'bank', substitute: true }),
      holiday('2028-10-03 00:00:00', 24, { name: 'B' }),
    );
    expect(days).toEqual([{ date: '2028-10-03', name: 'A; B', kind: 'public' }]);
  });

  it('sorts by date', () => {
    const days = daysOf(holiday('2026-05-01 00:00:00', 24), holiday('2026-01-01 00:00:00', 24));
    expect(days.map((day) => day.date)).toEqual(['2026-01-01', '2026-05-01']);
  });

  it('writes the English name only when it differs', () => {
    const local = holiday('2026-01-01 00:00:00', 24, { name: 'Neujahr' });
    expect(holidayDays([local], [{ ...local, name: "New Year's Day" }])[0]?.english).toBe("New Year's Day");
    expect(holidayDays([local], [local])[0]).not.toHaveProperty('english');
  });

  it('refuses lists that are not the same holidays', () => {
    const local = holiday('2026-01-01 00:00:00', 24);
    expect(() => holidayDays([local], [{ ...local, rule: 'other' }])).toThrow('2026-01-01');
    expect(() => holidayDays([local], [])).toThrow('no counterpart');
  });
});

describe('holidayFileText', () => {
  const file = {
    name: 'Berlin, Germany',
    code: 'DE-BE',
    years: [2026, 2027],
    generated: '2026-11-21',
    source: 'date-holidays',
    license: 'CC BY-SA 3.0',
    attribution: 'commenthol',
    days: [
      { date: '2026-01-01', name: 'Neu"jahr', kind: 'public' },
      { date: '2026-05-02', name: '대체공휴일', english: 'In lieu', kind: 'bank', substitute: true },
    ],
  } as const;

  it('writes one line a day, with every text quoted', () => {
    const text = holidayFileText(file);
    expect(text).toContain('years: [2026, 2027]\n');
    expect(text).toContain('  - { date: "2026-01-01", name: "Neu\\"jahr", kind: public }\n');
    expect(text).toContain('  - { date: "2026-05-02", name: "대체공휴일", english: "In lieu", kind: bank, substitute: true }\n');
  });

  it('says who writes it, and gives back the day on which it was', () => {
    expect(holidayFileText(file)).toMatch(/^# Written by scripts\/holidays\.ts/);
    expect(generatedOn(holidayFileText(file))).toBe('2026-11-21');
    expect(generatedOn('')).toBeUndefined();
    expect(isGenerated(holidayFileText(file))).toBe(true);
    expect(isGenerated('name: "Berlin"')).toBe(false);
  });
});

describe('attributionFrom', () => {
  it('names every article once', () => {
    const text = '# @attrib https://a.example/x\n# @attrib https://a.example/x\n# @attrib https://a.example/y\n';
    expect(attributionFrom(text)).toBe(
      'commenthol and contributors of date-holidays, after https://a.example/x, https://a.example/y',
    );
  });

  it('stays within a line and says that there are more', () => {
    const text = Array.from({ length: 20 }, (_, index) => `# @attrib https://a.example/${'x'.repeat(40)}${index}`).join('\n');
    expect(attributionFrom(text).length).toBeLessThanOrEqual(300);
    expect(attributionFrom(text)).toMatch(/ and others named in its LICENSE$/);
  });

  it('names the author alone when there is no article', () => {
    expect(attributionFrom('')).toBe('commenthol and contributors of date-holidays');
  });
});
