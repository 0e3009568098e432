/** How often something happens, in words of the schema. */
export type Every = 'day' | 'working day' | 'week' | 'two weeks' | 'month' | 'never' | 'once';

/**
 * Times a week. People who say "daily" mean working days; what happens once or never has no rhythm.
 */
export function perWeekOf(every: Every): number {
  return PER_WEEK[every];
}

/** How often something is meant, read from a sentence ("a daily update", "twice a week"). Undefined when it does not say. */
export function perWeekIn(text: string): number | undefined {
  return PHRASES.find(([words]) => words.test(text))?.[1];
}

/** Times a week in words: `every day`, `twice a week`, `every two weeks`, `never`. */
export function frequencyWords(perWeek: number): string {
  if (perWeek <= 0) return 'never';
  if (perWeek >= 5) return 'every day';
  if (perWeek < 0.5) return 'once a month';
  if (perWeek < 1) return 'every two weeks';
  if (perWeek < 2) return 'once a week';
  return perWeek < 3 ? 'twice a week' : `${Math.floor(perWeek)} times a week`;
}

/** The word of the schema for as often as that, or less often where none is exact. */
export function everyFor(perWeek: number): Every {
  if (perWeek >= 5) return 'working day';
  if (perWeek >= 1) return 'week';
  if (perWeek >= 0.5) return 'two weeks';
  return perWeek > 0 ? 'month' : 'never';
}

const PER_WEEK: Readonly<Record<Every, number>> = {
  day: 5,
  'working day': 5,
  week: 1,
  'two weeks': 0.5,
  month: 0.25,
  never: 0,
  once: 0,
};

const PHRASES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:every|each) (?:two|2|second|other) weeks?\b|\bfortnightly\b|\bbi-?weekly\b/i, 0.5],
  [
    /\bdaily\b|\bday[- ]to[- ]day\b|\b(?:every|each) (?:working |business |single )?day\b|\bday by day\b|\bevery morning\b|\bevery evening\b/i,
    5,
  ],
  [/\b(?:three times|3 ?x|3 times) (?:a|per) week\b/i, 3],
  [/\b(?:twice|two times|2 ?x|2 times) (?:a|per) week\b/i, 2],
  [/\bweekly\b|\b(?:every|each|a|per|once a) week\b|\bevery (?:mon|tues|wednes|thurs|fri)day\b/i, 1],
  [/\bmonthly\b|\b(?:every|each|once a|per) month\b/i, 0.25],
];
